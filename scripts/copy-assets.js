// Puts beside the compiled code what it reads at run time and tsc leaves behind: Lua commands, the frame of the console's page, the Kafka pom.
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ASSET = /\.(lua|html|svg|xml|txt)$/;

for (const root of ['apps', 'libs'])
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && ASSET.test(path)) cpSync(path, join('dist', path));
  }
