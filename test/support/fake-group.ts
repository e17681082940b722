import type { Assigned, Member } from '#stream';

interface FakeMember {
  assign: (partitions: readonly Assigned[]) => void;
  ok: boolean;
}

/** A consumer group in memory: partitions go round its members, and are dealt anew when one comes or goes. */
export class FakeGroup {
  private members: FakeMember[] = [];

  constructor(private readonly partitions: readonly Assigned[]) {}

  join(assign: FakeMember['assign']): Member {
    const member: FakeMember = { assign, ok: true };
    this.members.push(member);
    this.deal();
    return {
      health: () => ({ ok: member.ok, reason: member.ok ? '' : 'not a member of the group' }),
      close: () => {
        member.ok = false;
        this.members = this.members.filter((other) => other !== member);
        this.deal();
        return Promise.resolve();
      },
    };
  }

  private deal(): void {
    for (const [at, { assign }] of this.members.entries())
      assign(this.partitions.filter((_, index) => index % this.members.length === at));
  }
}
