/** Version of the record contract; every record carries it as `schema`. */
export const SCHEMA_VERSION = '1.0';
