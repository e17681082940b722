import type { Producer, RequestEvent } from 'kafkajs';

/** What is needed of a producer to see the requests it makes. */
export interface Observed {
  on: Producer['on'];
  events: Pick<Producer['events'], 'REQUEST'>;
}

/**
 * Runs one send to several brokers. Where one of them refuses, the client tries again, and sends once more to those whose answers
 * are still on their way: behind them, with sequence numbers of its own, so that the same records are written twice.
 * @throws where a broker has answered more than one produce request; its transaction has to be dropped then
 */
export async function withoutRepetition<T>(producer: Observed, send: () => Promise<T>): Promise<T> {
  const answers = new Map<string, number>();
  const stop = producer.on(producer.events.REQUEST, ({ payload: { apiName, broker } }: RequestEvent) => {
    if (apiName === 'Produce') answers.set(broker, (answers.get(broker) ?? 0) + 1);
  });
  try {
    const sent = await send();
    const [repeated] = [...answers].filter(([, times]) => times > 1);
    if (repeated)
      throw new Error(`${repeated[0]} was sent the records ${repeated[1]} times: some may lie in the log twice`);
    return sent;
  } finally {
    stop();
  }
}
