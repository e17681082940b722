import { ValidateBy } from 'class-validator';
import type { ValidationArguments } from 'class-validator';
import type { JsonSchema } from './json-schema.js';

/** One rule, twice: as a check of a value, and as the JSON Schema that says the same. */
interface Constraint {
  name: string;
  /** `record` is what holds the value. */
  check: (value: unknown, record: object) => boolean;
  schema: JsonSchema;
  /** What the value must be or do, to follow the field's name. */
  must: string;
}

/** A class-validator decorator that carries its own JSON Schema as its first constraint. */
export const constraint = ({ name, check, schema, must }: Constraint): PropertyDecorator =>
  ValidateBy({
    name,
    constraints: [schema],
    validator: {
      validate: (value: unknown, about?: ValidationArguments) => check(value, about?.object ?? {}),
      defaultMessage: (about?: ValidationArguments) => `${about?.property ?? 'it'} must ${must}`,
    },
  });

export const all =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
