import { SCHEMA_VERSION } from '../versions.js';
const RULES = '1';
const TEXT = 'The United States has sent an aircraft carrier toward Iran, the Pentagon said.';
const AT = '2026-02-26T17:04:00.000Z';
const AFTER = { topic: 'tension.signals', partition: 3, offset: 41 };
const FRAGMENTS = [
    {
        articleId: '2026-02-26-carrier',
        index: 0,
        total: 4,
        source: { id: 'harbour-post', name: 'Harbour Post', url: 'https://harbour-post.example' },
        publishedAt: '2026-02-26T18:04:00+01:00',
        language: 'en',
        title: 'Carrier leaves port',
        url: 'https://harbour-post.example/2026/02/26/carrier',
        text: TEXT,
    },
    {
        articleId: '2026-02-26-carrier',
        index: 0,
        version: 2,
        source: { id: 'harbour-post' },
        publishedAt: '2026-02-26T17:40:00Z',
        text: 'The aircraft carrier has departed for the region, accompanied by five destroyers.',
    },
    {
        articleId: '2026-02-26-carrier',
        version: 3,
        status: 'canceled',
        source: { id: 'harbour-post' },
        publishedAt: '2026-02-26T19:00:00Z',
    },
];
const ENTITY = {
    kind: 'state',
    id: 'state:USA',
    name: 'United States',
    text: 'The United States',
    start: 0,
    end: 17,
    rule: 'gazetteer/states',
};
const ATTRIBUTION = {
    speaker: { text: 'the Pentagon', start: 60, end: 72, id: 'org:pentagon', affiliation: 'state:USA' },
    cue: { start: 73, end: 77 },
    start: 0,
    end: 58,
    quoted: false,
};
const REFERENCE = {
    article: 'harbour-post/2026-02-26-carrier',
    index: 0,
    version: 1,
    source: { id: 'harbour-post', name: 'Harbour Post' },
    publishedAt: AT,
};
const SIGNAL = {
    schema: SCHEMA_VERSION,
    rules: RULES,
    id: '3f9f1fd2a3f1c3c07c1b6f0d0a5c6c55',
    op: 'observed',
    story: 'harbour-post/2026-02-26-carrier#0.1',
    dimension: 'force_deployment',
    event: { type: 'MOBILIZE', mode: 'weapons' },
    direction: 'escalatory',
    intensity: -6.5,
    confidence: 0.8,
    actor: 'state:USA',
    target: 'state:IRN',
    dyad: 'IRN~USA',
    dyadFrom: 'roles',
    speaker: { name: 'the Pentagon', id: 'org:pentagon', affiliation: 'state:USA', cue: 'said' },
    standing: 'claimed',
    occurredAt: AT,
    quantities: [{ value: 1, unit: 'aircraft carrier', approximate: false }],
    platforms: [],
    evidence: { text: TEXT, start: 0, end: 78, cues: [{ start: 22, end: 26, rule: 'force/send' }] },
    fragment: REFERENCE,
};
const REASON = {
    signal: SIGNAL.id,
    dimension: SIGNAL.dimension,
    direction: SIGNAL.direction,
    event: 'MOBILIZE/weapons',
    standing: SIGNAL.standing,
    weight: 21.4,
    quote: TEXT,
    start: 0,
    end: 78,
    cues: SIGNAL.evidence.cues,
    source: REFERENCE.source,
    article: REFERENCE.article,
    occurredAt: AT,
    origins: 1,
};
const SHARES = { force_deployment: 21.4, rhetoric: 0, talk_progress: 0, pressure: 0 };
const ALERT = {
    schema: SCHEMA_VERSION,
    rules: RULES,
    id: '9d5c1f4e8a7b3f2b6d1e0c9a8b7f6e5d',
    kind: 'escalation',
    lifecycle: 'raised',
    sequence: 1,
    after: AFTER,
    references: [],
    dyad: 'IRN~USA',
    level: 'watch',
    previousLevel: 'calm',
    index: 21.4,
    dimensions: SHARES,
    reasons: [REASON],
    at: AT,
};
const LEVEL = {
    schema: SCHEMA_VERSION,
    rules: RULES,
    dyad: 'IRN~USA',
    level: 'watch',
    index: 21.4,
    dimensions: SHARES,
    at: AT,
    after: AFTER,
};
const TICK = { schema: SCHEMA_VERSION, op: 'tick', at: '2026-02-26T17:05:00.000Z' };
const WITHDRAWAL = {
    schema: SCHEMA_VERSION,
    rules: RULES,
    id: SIGNAL.id,
    op: 'withdrawn',
    dyad: 'IRN~USA',
    because: 'killed',
    fragment: { ...REFERENCE, version: 3 },
};
const ENRICHED = {
    articleId: '2026-02-26-carrier',
    index: 0,
    version: 1,
    status: 'usable',
    source: { id: 'harbour-post', name: 'Harbour Post' },
    publishedAt: AT,
    language: 'en',
    text: TEXT,
    schema: SCHEMA_VERSION,
    rules: RULES,
    entities: [ENTITY],
    attributions: [ATTRIBUTION],
    signals: [SIGNAL],
    story: SIGNAL.story,
    coordinates: { topic: 'articles.fragments', partition: 5, offset: 12 },
};
/** Records of each kind, for the readers of the schemas; the fragments are as a feed may write them. */
export const EXAMPLES = {
    fragment: FRAGMENTS,
    entity: [ENTITY],
    attribution: [ATTRIBUTION],
    enriched: [ENRICHED],
    signal: [SIGNAL],
    withdrawal: [WITHDRAWAL],
    tick: [TICK],
    alert: [ALERT],
    level: [LEVEL],
};
