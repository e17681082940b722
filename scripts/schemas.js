// Writes the published JSON Schemas from the record classes; run after `npm run build`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RECORD_KINDS, schemaOf } from '#events';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.schema.json')) rmSync(`${folder}${file}`);
for (const kind of RECORD_KINDS) {
  writeFileSync(`${folder}${kind}.schema.json`, `${JSON.stringify(schemaOf(kind), null, 2)}\n`);
}
console.log(`${RECORD_KINDS.length} schemas written to schemas/`);
