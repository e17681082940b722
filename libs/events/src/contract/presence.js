import { ValidateIf } from 'class-validator';
/** May be left out; null is not the same as left out. */
export const Optional = () => ValidateIf((_record, value) => value !== undefined);
export const isKill = (record) => 'status' in record && record.status === 'canceled';
/** May be left out of a kill alone. */
export const UnlessKill = () => ValidateIf((record, value) => value !== undefined || !isKill(record));
