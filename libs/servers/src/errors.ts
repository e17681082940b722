export type ServersErrorCode =
  | 'given-unreachable'
  | 'port-in-use'
  | 'java-missing'
  | 'java-too-old'
  | 'maven-missing'
  | 'fetch-failed'
  | 'checksum-mismatch'
  | 'disk-full'
  | 'server-failed'
  | 'container-failed'
  | 'no-redis-binary'
  | 'no-way'
  | 'stopped';

/** Why a server could not be had; the message says what to do about it. */
export class ServersError extends Error {
  override readonly name = 'ServersError';

  constructor(
    readonly code: ServersErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The message of anything that was thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
