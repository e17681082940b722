#!/usr/bin/env node
// The one way in. On a fresh clone it first installs what package-lock.json names and compiles the sources; after that it
// only compares a few timestamps. Plain JavaScript with nothing but Node's own modules, as it runs before anything is there.
import { prepare } from '../scripts/prepare.js';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`tautline: Node.js 20.19 or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
try {
  await prepare();
} catch (error) {
  console.error(`tautline: ${error.message}`);
  process.exit(1);
}
await import('../dist/apps/cli/src/main.js');
