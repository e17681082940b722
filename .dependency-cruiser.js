/** The arrows between the folders. Checked by `npm run check`; `test/unit/arrows.spec.ts` shows that a planted import is found. */
const PURE = 'events|tagging|tension|escalation|lag|topology|evaluation|drawing';

/** lib → the other libs it may import */
const ARROWS = {
  events: [],
  lag: [],
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
          'node_modules/(class-validator|class-validator-jsonschema|class-transformer|ajv|ajv-formats|@noble/hashes)/',
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
