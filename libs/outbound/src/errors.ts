export type OutboundErrorCode =
  | 'InvalidUrl'
  | 'RefusedTarget'
  | 'NotResolved'
  | 'Unreachable'
  | 'TimedOut'
  | 'TooLarge'
  | 'TooManyRedirects'
  | 'Cancelled';

/** Why a URL could not be asked. The message names hosts and addresses, never a path or a query: these may be secret. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';

  constructor(
    readonly code: OutboundErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
