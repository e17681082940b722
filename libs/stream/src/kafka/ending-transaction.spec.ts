import { describe, expect, it } from '@jest/globals';
import { EndingTransaction } from './ending-transaction.js';

/** A coordinator that gives these answers, one after the other, each after some time, ms. */
function coordinator(answers: readonly string[], each: number): { ending: EndingTransaction; asked: () => number } {
  let asked = 0;
  const state = (): Promise<{ error: number; state: string; producerId: string; epoch: number }> =>
    Promise.resolve({ error: 0, state: answers[asked++] ?? 'Empty', producerId: '1', epoch: 0 });
  return { ending: new EndingTransaction({ state }, 'id', () => asked * each), asked: () => asked };
}

describe('a producer goes on', () => {
  it('once its last transaction has ended in every partition', async () => {
    const { ending, asked } = coordinator(['PrepareCommit', 'PrepareCommit', 'CompleteCommit'], 10);
    await ending.wait(0);
    expect(asked()).toBe(3);
  });

  it.each([[['PrepareCommit', 'PrepareCommit', 'PrepareCommit']], [['PrepareCommit', 'CompleteCommit']]])(
    'no more where that took too long: %s',
    async (answers) => {
      const { ending } = coordinator(answers, 2_600);
      await expect(ending.wait(0)).rejects.toThrow(/took \d+ ms/);
    },
  );

  it('where the coordinator knows nothing of it', async () => {
    const ending = new EndingTransaction({ state: () => Promise.resolve(null) }, 'id', () => 0);
    await expect(ending.wait(0)).resolves.toBeUndefined();
  });
});
