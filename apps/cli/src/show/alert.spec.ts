import { describe, expect, it } from '@jest/globals';
import type { Reason } from '#events';
import { sampleAlert } from '../../../../test/support/sample-alert.js';
import { showAlert } from './alert.js';

describe('an alert in a terminal', () => {
  it('says what happened between whom, and whose words it rests on', () => {
    expect(showAlert(sampleAlert({ because: 'up to high' }), false).split('\n')).toEqual([
      '▲ ESCALATION raised   IRN~USA   elevated → high   index 62.5   2026-02-26 18:04 UTC',
      '  force deployment 40.0 · rhetoric 15.0 · talk progress 7.5',
      '  up to high',
      '  +40.0  “has sent about 50 fighter jets of various models to the region”',
      '         mobilize/troops · says US officials · The Wire, 2 independent sources',
    ]);
  });

  it('underlines the words that earned the score', () => {
    expect(showAlert(sampleAlert(), true)).toContain('has \u001b[4msent\u001b[24m about');
  });

  it('lets no text from an article speak to the terminal', () => {
    const [reason] = sampleAlert().reasons as [Reason];
    const hostile = { ...reason, quote: 'has\u001b]0;sent\u0007 it', speaker: { name: 'x\u009b2J', cue: 'said' } };
    expect(showAlert(sampleAlert({ reasons: [hostile] }), false)).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('shows both sides of a divergence', () => {
    const side = { quote: '“good progress”', signal: 's', source: { id: 'wire' }, at: '2026-02-26T18:00:00.000Z' };
    const sides = [
      { ...side, speaker: 'the mediator', affiliation: 'state:OMN' },
      { ...side, speaker: 'officials' },
    ] satisfies [object, object];
    const shown = showAlert(sampleAlert({ kind: 'divergence', sides }), false);
    expect(shown).toContain('one side: the mediator (OMN): ““good progress””');
    expect(shown).toContain('the other: officials: ');
  });
});
