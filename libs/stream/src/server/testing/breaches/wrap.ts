import type { OutputRecord } from '#events';
import type { PartitionMemory } from '../../memory-port.js';
import type { FencedProducer, PartitionPort, Transaction } from '../../partition-port.js';
import type { Breach, World } from '../world.js';

/** Methods of a class are not its own properties, so that a spread would lose them. */
export function bound<T extends object>(of: T, changed: Partial<T>): T {
  return new Proxy(of, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in changed ? changed : target, name);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}

export const withPort = (change: (port: PartitionPort, world: World) => Partial<PartitionPort>): Breach => ({
  ports: (ports, world) => ({ ...ports, port: bound(ports.port, change(ports.port, world)) }),
});

/** A producer whose transactions are changed as they begin. */
export function beginning(
  producer: FencedProducer,
  change: (transaction: Transaction) => Partial<Transaction>,
): FencedProducer {
  const begin = async (): Promise<Transaction> => {
    const transaction = await producer.begin();
    return { ...transaction, ...change(transaction) };
  };
  return { ...producer, begin };
}

export const withTransaction = (change: (transaction: Transaction, world: World) => Partial<Transaction>): Breach =>
  withPort((port, world) => ({
    producer: async () => beginning(await port.producer(), (transaction) => change(transaction, world)),
  }));

/** What goes into a transaction, made to say something else. */
export const withRecords = (change: (record: OutputRecord) => OutputRecord | null): Breach =>
  withTransaction((transaction) => ({
    send: (records) => transaction.send(records.flatMap((record) => change(record) ?? [])),
  }));

export const withMemory = (
  change: (memory: PartitionMemory, port: PartitionPort) => Partial<PartitionMemory>,
): Breach => ({
  ports: (ports) => ({ ...ports, memory: bound(ports.memory, change(ports.memory, ports.port)) }),
});
