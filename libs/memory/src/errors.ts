/** Redis answered that the caller is not, or no longer, the one who may do this. Nothing was changed. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /**
   * @param reason `token`: another owner has taken the partition. `gone`, `run`, `life`: the server has lost its
   * memory or begun a new life. `position`: the states are not at the position the caller thinks.
   */
  constructor(readonly reason: 'token' | 'gone' | 'run' | 'life' | 'position') {
    super(`refused: ${reason}`);
  }
}

/** The server is set up in a way that would lose state, or is of another kind than it is used as. */
export class MemoryPolicyError extends Error {
  override readonly name = 'MemoryPolicyError';
}
