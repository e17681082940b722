import type { JsonSchema } from './json-schema.js';
import { schemaOf, type RecordKind } from './schemas.js';

/** Where OpenAPI and AsyncAPI keep the schemas that they share. */
export const COMPONENTS = '#/components/schemas/';

const moved = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${COMPONENTS}`)) as JsonSchema;

/** The schemas of these records, and of all they refer to, each under its title, as OpenAPI and AsyncAPI hold them. */
export function componentsOf(kinds: readonly RecordKind[]): Record<string, JsonSchema> {
  const components: Record<string, JsonSchema> = {};
  for (const kind of kinds) {
    const { $schema: _draft, $id: _id, $defs = {}, ...body } = schemaOf(kind);
    for (const [name, part] of Object.entries({ [body.title ?? kind]: body, ...$defs })) components[name] = moved(part);
  }
  return Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1)));
}
