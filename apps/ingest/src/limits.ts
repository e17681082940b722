/** Of one request, unpacked. */
export const MAX_BODY_BYTES = 5 * 1024 * 1024;
export const MAX_RECORDS = 5_000;
/** How long the brokers may take to commit what one request brought. */
export const PUBLISH_PATIENCE_MS = 15_000;
