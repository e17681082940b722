import { ValidateBy } from 'class-validator';
/** A class-validator decorator that carries its own JSON Schema as its first constraint. */
export const constraint = ({ name, check, schema, must }) => ValidateBy({
    name,
    constraints: [schema],
    validator: {
        validate: (value, about) => check(value, about?.object ?? {}),
        defaultMessage: (about) => `${about?.property ?? 'it'} must ${must}`,
    },
});
export const all = (...decorators) => (target, property) => {
    for (const decorate of decorators)
        decorate(target, property);
};
