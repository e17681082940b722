// Bundles the console's page: one script, one style sheet, nothing loaded from elsewhere.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'apps/console/src/page';

export const buildPage = () =>
  build({
    absWorkingDir: ROOT,
    entryPoints: { console: `${PAGE}/main.tsx`, style: `${PAGE}/style/index.css` },
    outdir: `dist/${PAGE}`,
    bundle: true,
    minify: true,
    sourcemap: true,
    legalComments: 'linked',
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    conditions: ['source'],
    tsconfig: `${PAGE}/tsconfig.json`,
    logLevel: 'warning',
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
