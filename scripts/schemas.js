// Writes the published JSON Schemas from the record classes, and the OpenAPI and AsyncAPI documents made of them; run after `npm run build`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asyncApi, RECORD_KINDS, schemaOf } from '#events';
import { openApi as deliveryOpenApi } from '../dist/apps/delivery/src/index.js';
import { openApi as ingestOpenApi } from '../dist/apps/ingest/src/index.js';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.schema.json')) rmSync(`${folder}${file}`);
for (const kind of RECORD_KINDS) {
  writeFileSync(`${folder}${kind}.schema.json`, `${JSON.stringify(schemaOf(kind), null, 2)}\n`);
}
for (const [file, document] of [
  ['ingest.openapi.json', ingestOpenApi()],
  ['delivery.openapi.json', deliveryOpenApi()],
  ['asyncapi.json', asyncApi()],
])
  writeFileSync(`${folder}${file}`, `${JSON.stringify(document, null, 2)}\n`);
console.log(`${RECORD_KINDS.length} schemas written to schemas/`);
