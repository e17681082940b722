import { COMMIT_LOG, parseCommit, type Cluster, type GroupCommit } from '#stream';
import { follow, type Following } from '../follow.js';

/** How far back commits are read at the start: longer than any window, and not so long that a busy cluster's take minutes. */
const REACH_BACK = 15 * 60_000;

/** Every commit of every group, with its time, as the coordinators write them down. */
export class CommitFeed {
  private readonly following: Following;
  private since: number | null = null;
  private trouble = 'they have not been read yet';
  private caughtUp = false;

  constructor(cluster: Cluster, onCommit: (commit: GroupCommit) => void, now: () => number) {
    const options = async () => {
      const since = now() - REACH_BACK;
      const from = await cluster.offsetsAt([COMMIT_LOG], since);
      this.since = since;
      return {
        topics: [COMMIT_LOG],
        from,
        onRecord: (record: Parameters<typeof parseCommit>[0]) => {
          const commit = parseCommit(record);
          if (commit) onCommit(commit);
        },
      };
    };
    this.following = follow(cluster, options, (error) => {
      this.trouble = error instanceof Error ? error.message : String(error);
    });
    void this.following.caughtUp.then(() => (this.caughtUp = true));
  }

  /** Since when commits are heard without a gap, ms; null while they are not. */
  get heardSince(): number | null {
    return this.caughtUp ? this.since : null;
  }

  get state(): { known: boolean; reason: string } {
    return this.caughtUp
      ? { known: true, reason: `read from ${COMMIT_LOG}` }
      : { known: false, reason: `${COMMIT_LOG} cannot be read: ${this.trouble}` };
  }

  /** Resolves when what lay in the log at the start has been read. */
  get ready(): Promise<void> {
    return this.following.caughtUp;
  }

  close(): Promise<void> {
    return this.following.close();
  }
}
