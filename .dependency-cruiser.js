/** The arrows between the folders. Checked by `npm run check`; `test/unit/arrows.spec.ts` shows that a planted import is found. */
const PURE = 'events|articles|feeds|tagging|tension|escalation|lag|topology|evaluation|drawing';

/** lib → the other libs it may import */
const ARROWS = {
  events: [],
  lag: [],
  articles: ['events'],
  feeds: ['events', 'articles'],
  outbound: [],
  tagging: ['events'],
  tension: ['events'],
  escalation: ['events'],
  evaluation: ['events'],
  topology: ['events', 'tagging', 'tension', 'escalation'],
  stream: ['events'],
  memory: ['events'],
  platform: ['events', 'outbound'],
  servers: [],
  client: ['events'],
  trace: ['events', 'stream'],
  letters: ['events', 'stream'],
  drawing: ['escalation', 'events'],
  views: ['events', 'lag', 'platform', 'stream'],
  stage: ['events', 'memory', 'platform', 'stream'],
};

/** Specs, and what only they use, may go from text to signal. */
const SPEC = '\\.spec\\.ts$|/src/testing/';

const arrow = ([lib, allowed]) => ({
  name: `${lib}-imports-only-${allowed.join('-and-') || 'itself'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: SPEC },
  to: { path: '^libs/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
});

export default {
  forbidden: [
    ...Object.entries(ARROWS).map(arrow),
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'only-cli-composes-apps',
      comment: '`tautline up` runs all apps in one process',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/cli/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'across-folders-only-through-index',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^(libs|apps)/([^/]+)/src/', pathNot: ['^$1/$2/', '^(libs|apps)/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'pure-libs-import-no-clients-no-node',
      severity: 'error',
      from: { path: `^libs/(${PURE})/`, pathNot: SPEC },
      to: {
        path: 'node_modules',
        pathNot:
          'node_modules/(class-validator|class-validator-jsonschema|class-transformer|ajv|ajv-formats|@noble/hashes|tinyqueue|(@types/)?html-to-text|feedsmith|iconv-lite)/',
      },
    },
    {
      name: 'pure-libs-import-no-node-modules',
      severity: 'error',
      from: { path: `^libs/(${PURE})/`, pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'kafkajs-only-in-stream',
      severity: 'error',
      from: { pathNot: '^(libs/stream|test)/' },
      to: { path: 'node_modules/kafkajs/' },
    },
    {
      name: 'ioredis-only-in-memory',
      severity: 'error',
      from: { pathNot: '^(libs/memory|test)/' },
      to: { path: 'node_modules/ioredis/' },
    },
    {
      name: 'undici-only-in-outbound',
      comment: 'so that no URL of a user goes round the guard',
      severity: 'error',
      from: { pathNot: '^(libs/outbound|test)/' },
      to: { path: 'node_modules/undici/' },
    },
    {
      name: 'client-runs-in-a-browser',
      severity: 'error',
      from: { path: '^libs/client/', pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'client-brings-nothing-along',
      severity: 'error',
      from: { path: '^libs/client/', pathNot: SPEC },
      to: { path: 'node_modules' },
    },
    {
      name: 'client-takes-only-types-of-the-records',
      comment: 'their classes bring validators that no page needs',
      severity: 'error',
      from: { path: '^libs/client/', pathNot: SPEC },
      to: { path: '^libs/events/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
