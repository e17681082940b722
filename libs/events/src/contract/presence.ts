import { ValidateIf } from 'class-validator';

/** May be left out; null is not the same as left out. */
export const Optional = (): PropertyDecorator => ValidateIf((_record, value) => value !== undefined);

export const isKill = (record: object): boolean => 'status' in record && record.status === 'canceled';

/** May be left out of a kill alone. */
export const UnlessKill = (): PropertyDecorator =>
  ValidateIf((record: object, value) => value !== undefined || !isKill(record));
