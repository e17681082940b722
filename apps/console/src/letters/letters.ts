import { placeOf, type Topics } from '#events';
import { choose, notThere, parseFilters, readLetters, sendBack, skip, Tally, type Choice, type Found } from '#letters';
import { Problem } from '#platform';
import type { Cluster } from '#stream';
import type {
  LetterDetail,
  LetterList,
  RedriveRequest,
  RedriveResult,
  SkipRequest,
  SkipResult,
} from '../api/letters.js';
import { letterDetail, letterLine } from './letter-line.js';

/** Told of one by one; of more only the number. */
const MOST_TOLD = 200;

export interface LettersOptions {
  cluster: Cluster;
  topics: Topics;
  topicPrefix: string;
}

/** Looks at dead letters, sends them back and skips them: the same ways as the command line, one change at a time. */
export class Letters {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: LettersOptions) {}

  /** @param settled also those that wait no longer */
  async list(filters: readonly string[], settled: boolean, most: number): Promise<LetterList> {
    const matches = conditionOf(filters);
    const [tally, newest] = [new Tally(), [] as Found[]];
    let [matching, waiting] = [0, 0];
    await this.read((found) => {
      if (!found.note) waiting++;
      if (!matches(found.letter) || (found.note && !settled)) return;
      matching++;
      if (!found.note) tally.add(found.letter.error);
      newest.push(found);
      // The values of all of them may be more than memory holds.
      if (newest.length > 2 * most) newest.sort(newestFirst).splice(most);
    });
    const letters = newest.sort(newestFirst).slice(0, most).map(letterLine);
    return { letters, matching, waiting, errors: tally.counts() };
  }

  async show(id: string): Promise<LetterDetail> {
    let found: Found | undefined;
    await this.read((one) => (found = one), [id]);
    if (!found) throw new Problem(404, notThere(id));
    return letterDetail(found);
  }

  redrive(request: RedriveRequest, by: string): Promise<RedriveResult & { count: number }> {
    const { ids = [], filters = [], dryRun = false, value } = request;
    const { cluster, topics, topicPrefix } = this.options;
    const choosing = { cluster, topics, ids, matches: conditionOf(filters) };
    const result = { sent: [], refused: [], count: 0 } as RedriveResult & { count: number };
    const sent = (id: string, to: string, foreseen: string | null): void => {
      result.count++;
      if (result.sent.length < MOST_TOLD) result.sent.push({ id, to, foreseen });
    };
    const refuse = (choice: Exclude<Choice, { kind: 'send' }>): Promise<void> => {
      const because = choice.kind === 'refused' ? choice.because : 'it waits no longer';
      if (result.refused.length < MOST_TOLD) result.refused.push({ id: choice.id, because });
      return Promise.resolve();
    };
    const bytes = value === undefined ? null : new TextEncoder().encode(value);
    return this.inTurn(async () => {
      if (dryRun) {
        await choose({ ...choosing, value: bytes }, async (choice) => {
          if (choice.kind !== 'send') return refuse(choice);
          sent(choice.letter.id, choice.record.topic, choice.foreseen?.error ?? null);
        });
      } else {
        const onSent = ({ id }: { id: string }, to: Parameters<typeof placeOf>[0]): void => sent(id, placeOf(to), null);
        await sendBack({ ...choosing, value: bytes, topicPrefix, by, onSent, onOther: (other) => void refuse(other) });
      }
      return result;
    });
  }

  skip({ ids, because }: SkipRequest, by: string): Promise<SkipResult> {
    return this.inTurn(async () => {
      const { skipped, others } = await skip({ ...this.options, ids, by, because });
      return {
        skipped: skipped.map(({ id }) => id),
        refused: others.map((other) => ({ id: other.id, because: other.because })),
      };
    });
  }

  private read(onFound: (found: Found) => void, ids?: readonly string[]): Promise<void> {
    const { cluster, topics } = this.options;
    return readLetters(cluster, topics.deadLetters.name, onFound, ids);
  }

  /** A second writer would fence the first. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work, work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}

const newestFirst = (a: Found, b: Found): number => b.letter.record.timestamp - a.letter.record.timestamp;

function conditionOf(filters: readonly string[]): ReturnType<typeof parseFilters> {
  try {
    return parseFilters(filters);
  } catch (error) {
    throw new Problem(400, error instanceof Error ? error.message : String(error));
  }
}
