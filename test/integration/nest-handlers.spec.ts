import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Catch,
  Controller,
  Injectable,
  Module,
  UseFilters,
  UseGuards,
  UseInterceptors,
  UsePipes,
  ValidationPipe,
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  type INestMicroservice,
  type NestInterceptor,
  type PipeTransform,
  type RpcExceptionFilter,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, type MicroserviceOptions } from '@nestjs/microservices';
import { ValidateBy } from 'class-validator';
import { map, of, throwError, type Observable } from 'rxjs';
import { deadLetter, type InputRecord, type OutputRecord } from '#events';
import { PassErrors, type Batch, type BatchResult, type BatchServer, type BatchServerOptions } from '#stream';
import { startServers, type Servers } from '../support/servers.js';
import { countWords, settled, someWords, WordCount } from '../support/word-count.js';

let out = '';
let handed = 0;

const idOf = ({ value }: InputRecord): string => Buffer.from(value ?? []).toString();
const isBad = (record: InputRecord): boolean => idOf(record) === 'bad';

const count = (batch: Batch): Promise<BatchResult> => {
  handed += batch.records.filter(isBad).length;
  return countWords(batch, out);
};

@Injectable()
class NoBadWords implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    return !context.switchToRpc().getData<Batch>().records.some(isBad);
  }
}

@Controller()
@UseFilters(PassErrors)
class Guarded {
  @UseGuards(NoBadWords)
  @EventPattern('words')
  count(@Payload() batch: Batch): Promise<BatchResult> {
    return count(batch);
  }
}

/** What a batch has to be like. */
class GoodWords {
  @ValidateBy({
    name: 'noBadWords',
    validator: {
      validate: (records: InputRecord[]) => !records.some(isBad),
      defaultMessage: () => 'a bad word is among the records',
    },
  })
  records!: InputRecord[];
}

@Controller()
@UseFilters(PassErrors)
class Validated {
  @UsePipes(new ValidationPipe())
  @EventPattern('words')
  count(@Payload() batch: GoodWords): Promise<BatchResult> {
    return count(batch as unknown as Batch);
  }
}

/** Hands on what it lets through in another form. */
class WithoutBadWords implements PipeTransform<Batch, Batch> {
  transform(batch: Batch): Batch {
    return { ...batch, records: batch.records.filter((record) => !isBad(record)) };
  }
}

class Stamped implements NestInterceptor<BatchResult, BatchResult> {
  intercept(_: ExecutionContext, next: CallHandler<BatchResult>): Observable<BatchResult> {
    const stamp = (output: OutputRecord): OutputRecord => ({ ...output, headers: { ...output.headers, stamp: 'yes' } });
    return next.handle().pipe(map(({ outputs, states }) => ({ outputs: outputs.map(stamp), states })));
  }
}

@Controller()
@UseFilters(PassErrors)
class PipedAndIntercepted {
  @UseInterceptors(Stamped)
  @EventPattern('words')
  count(@Payload(new WithoutBadWords()) batch: Batch): Promise<BatchResult> {
    return count(batch);
  }
}

class BadWord extends Error {}

/** Says in the handler's place what becomes of a record that it cannot take. */
@Catch(BadWord)
class Shrugs implements RpcExceptionFilter<BadWord, BatchResult> {
  catch(): Observable<BatchResult> {
    const shrug: OutputRecord = { topic: out, key: 'bad', value: 'bad:1:shrug', headers: {} };
    return of({ outputs: [shrug], states: new Map() });
  }
}

@Catch()
class Rephrases implements RpcExceptionFilter {
  catch(error: Error): Observable<never> {
    return throwError(() => new Error(`rephrased: ${error.message}`));
  }
}

@Controller()
class Filtered {
  @UseFilters(Rephrases, Shrugs)
  @EventPattern('words')
  count(@Payload() batch: Batch): Promise<BatchResult> {
    if (batch.records.length === 1 && batch.records.some(isBad)) throw new BadWord();
    if (batch.records.some(isBad)) throw new Error('one of these');
    return count(batch);
  }
}

@Controller()
class Unfiltered {
  @EventPattern('words')
  count(@Payload() batch: Batch): Promise<BatchResult> {
    return count(batch);
  }
}

const bad = ['w1', 'bad'] as const;
const BEFORE = someWords(20);
const AFTER = someWords(20, 20);

describe('on the handlers of batches', () => {
  let servers: Servers;
  let words: WordCount;
  let app: INestMicroservice | undefined;
  let dead: number;

  beforeAll(async () => {
    servers = await startServers();
  }, 60_000);
  afterEach(async () => {
    await app?.close();
    await words.close();
  }, 30_000);
  afterAll(() => servers.stop(), 30_000);

  const serve = async (name: string, controller: new () => object, options: Partial<BatchServerOptions> = {}) => {
    words = await new WordCount(servers, name, 1).create();
    const prefix = words.topics.words.slice(0, -'words'.length);
    out = words.topics.out;
    [handed, dead] = [0, 0];
    const server: BatchServer = words.bare({
      prefix,
      observer: { deadLettered: () => void dead++ },
      deadLetter: (record, failure) => deadLetter(record, failure, 'enricher', words.topics.dead),
      ...options,
    });
    @Module({ controllers: [controller] })
    class App {}
    app = await NestFactory.createMicroservice<MicroserviceOptions>(App, { strategy: server, logger: false });
    await app.listen();
  };

  /** Good words, the bad one among them, and more behind. */
  const publish = async (): Promise<void> => {
    await words.publish([...BEFORE, bad, ...AFTER]);
  };

  const reasons = async (): Promise<(string | undefined)[]> =>
    (await words.committed(words.topics.dead)).map(({ headers }) => headers['tautline-message']);

  it('a guard that refuses keeps a record from the handler: it becomes a dead letter, and the others are handled', async () => {
    await serve('guard', Guarded);
    await publish();
    await settled(words, [...BEFORE, ...AFTER]);
    expect(await reasons()).toEqual(['Forbidden resource']);
    expect(handed).toBe(0);
  }, 60_000);

  // nestjs/nest#10972
  it('a ValidationPipe that throws does so once per record, which becomes a dead letter, and the partition goes on', async () => {
    await serve('validation', Validated);
    await publish();
    await settled(words, [...BEFORE, ...AFTER]);
    expect(await reasons()).toEqual(['a bad word is among the records']);
    expect({ handed, dead }).toEqual({ handed: 0, dead: 1 });
  }, 60_000);

  it('a pipe may change the batch, and an interceptor the result', async () => {
    await serve('pipe', PipedAndIntercepted);
    await publish();
    await settled(words, [...BEFORE, ...AFTER]);
    expect(await reasons()).toEqual([]);
    const outputs = await words.committed(words.topics.out);
    expect(new Set(outputs.map(({ headers }) => headers['stamp']))).toEqual(new Set(['yes']));
  }, 60_000);

  it('a filter of the app sees what is thrown, and may answer in its place', async () => {
    await serve('filter', Filtered);
    await publish();
    await settled(words, [...BEFORE, ...AFTER, ['bad', 'shrug']]);
    expect(await reasons()).toEqual([]);
  }, 60_000);

  // nestjs/nest#14664
  it('a dead letter has the headers, key and bytes of its record, and says why', async () => {
    await serve('headers', Filtered);
    const publisher = await words.cluster.publisher();
    const record = { topic: words.topics.words, partition: 0, key: 'w1', value: 'poison', headers: { trace: 'ü-1' } };
    await publisher.publish([record]);
    await publisher.close();
    await words.publish(AFTER);
    await settled(words, AFTER);
    const [letter, ...others] = await words.committed(words.topics.dead);
    expect(others).toEqual([]);
    expect(letter && [Buffer.from(letter.key ?? []).toString(), idOf(letter)]).toEqual(['w1', 'poison']);
    expect(letter?.headers).toMatchObject({
      trace: 'ü-1',
      'tautline-error': 'ProcessingFailed',
      'tautline-message': 'rephrased: cannot count poison',
      'kafka_dlt-original-topic': words.topics.words,
      'kafka_dlt-original-offset': '0',
    });
  }, 60_000);

  it('without a filter of its own, the reason is only what Nest makes of it', async () => {
    await serve('unfiltered', Unfiltered);
    await words.publish([['w1', 'poison'], ...AFTER]);
    await settled(words, AFTER);
    expect(await reasons()).toEqual(['Internal server error']);
  }, 60_000);
});
