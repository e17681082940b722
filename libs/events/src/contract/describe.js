import { JSONSchema } from 'class-validator-jsonschema';
/** What a record or a field is, for the readers of the published schemas; `more` is added to its schema. */
export const Describe = (description, more = {}) => JSONSchema({ description, ...more });
