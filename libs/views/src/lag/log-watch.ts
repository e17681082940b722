import { EndHistory, placeOf, Rate } from '#lag';
import type { Survey, SurveyedLog } from '#stream';

/** The logs of all partitions over time, whoever reads them. */
export class LogWatch {
  private readonly ends = new Map<string, { history: EndHistory; rate: Rate }>();
  private logs = new Map<string, SurveyedLog>();
  private partitions = new Map<string, number>();
  /** By topic, and when that was last seen. */
  private readonly ids = new Map<string, { id: string; seen: number }>();
  private readonly anew = new Map<string, number>();

  see({ logs, topicIds }: Pick<Survey, 'logs' | 'topicIds'>, now: number): void {
    this.logs = new Map(logs.map((log) => [placeOf(log), log]));
    this.partitions = new Map();
    for (const { topic } of logs) this.partitions.set(topic, (this.partitions.get(topic) ?? 0) + 1);
    for (const topic of this.partitions.keys()) this.identify(topic, topicIds.get(topic), now);
    for (const log of logs) if (log.unseen === undefined) this.observe(log, now);
    for (const place of this.ends.keys()) if (!this.logs.has(place)) this.ends.delete(place);
  }

  log(place: string): SurveyedLog | undefined {
    return this.logs.get(place);
  }

  /** How many partitions the topic has. */
  count(topic: string): number {
    return this.partitions.get(topic) ?? 0;
  }

  end(topic: string, partition: number): number | undefined {
    const log = this.logs.get(`${topic}/${partition}`);
    return log?.unseen === undefined ? log?.end : undefined;
  }

  endsOf(place: string): { history: EndHistory; rate: Rate } | undefined {
    return this.ends.get(place);
  }

  get topics(): string[] {
    return [...this.partitions.keys()];
  }

  /** When the former topic of that name was last seen, ms: what was committed by then is of its life. */
  madeAnew(topic: string): number | undefined {
    return this.anew.get(topic);
  }

  private identify(topic: string, id: string | undefined, now: number): void {
    if (id === undefined) return;
    const before = this.ids.get(topic);
    if (before && before.id !== id) this.forget(topic, before.seen);
    this.ids.set(topic, { id, seen: now });
  }

  private forget(topic: string, seen: number): void {
    this.anew.set(topic, seen);
    for (const place of this.ends.keys()) if (place.startsWith(`${topic}/`)) this.ends.delete(place);
  }

  private observe(log: { topic: string; partition: number; end: number }, now: number): void {
    const known = this.ends.get(placeOf(log)) ?? { history: new EndHistory(), rate: new Rate() };
    this.ends.set(placeOf(log), known);
    known.history.add({ offset: log.end, at: now });
    known.rate.observe(log.end, now);
  }
}
