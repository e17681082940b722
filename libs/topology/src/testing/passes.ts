import type { Attribution, ScoredSignal } from '#events';
import type { ScoringPass, TaggingPass } from '../enricher/passes.js';

/** Reads sentences such as `AAA attacks BBB.`; the context counts the fragments of the article. */
const VERBS: Readonly<Record<string, Pick<ScoredSignal, 'dimension' | 'event' | 'intensity'>>> = {
  attacks: { dimension: 'force_deployment', event: { type: 'ASSAULT', mode: 'aerial' }, intensity: -9 },
  'sends ships against': {
    dimension: 'force_deployment',
    event: { type: 'MOBILIZE', mode: 'troops' },
    intensity: -6.5,
  },
  'withdraws from': { dimension: 'force_deployment', event: { type: 'RETREAT', mode: 'withdraw' }, intensity: 8 },
  threatens: { dimension: 'rhetoric', event: { type: 'THREATEN', mode: 'violence' }, intensity: -3.5 },
  'agrees with': { dimension: 'talk_progress', event: { type: 'AGREE' }, intensity: 2.5 },
};

const SENTENCE = new RegExp(`([A-Z]{3}) (${Object.keys(VERBS).join('|')})(?: ([A-Z]{3}))?\\.`, 'g');

export const countingTagger: TaggingPass = {
  tag: (_input, context) => ({
    tokens: [],
    sentences: [],
    entities: [],
    context: { fragments: ((context as { fragments: number } | undefined)?.fragments ?? 0) + 1 },
  }),
};

/** Without a second party in the sentence, the one last named in the article is meant. */
export const sentenceScorer: ScoringPass = {
  score({ text, publishedAt }, _analysis, context) {
    let last = (context as { last: string | null } | undefined)?.last ?? null;
    const signals: ScoredSignal[] = [];
    for (const match of text.matchAll(SENTENCE)) {
      const [sentence, actor = '', verb = '', named] = match;
      const told = VERBS[verb];
      if (!told) continue;
      const target = named ?? last;
      last = target;
      signals.push({
        ...told,
        direction: told.intensity < 0 ? 'escalatory' : 'de-escalatory',
        confidence: 0.9,
        actor: `state:${actor}`,
        target: target === null ? null : `state:${target}`,
        dyad: target === null ? null : [actor, target].sort().join('~'),
        ...(target !== null && { dyadFrom: named === undefined ? 'context' : 'roles' }),
        standing: 'asserted',
        occurredAt: publishedAt,
        quantities: [],
        platforms: [],
        evidence: { text: sentence, start: match.index, end: match.index + sentence.length, cues: [] },
      });
    }
    const attributions: Attribution[] = [];
    return { signals, attributions, context: { last } };
  },
};
