import { OneOf } from './contract/choice.js';
import { Describe } from './contract/describe.js';
import { Nested } from './contract/nested.js';
import { Whole } from './contract/numbers.js';
import { Id } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';
import { SchemaVersion } from './contract/schema-version.js';
import { FragmentReference } from './signal.js';

export const WITHDRAWAL_CAUSES = ['corrected', 'killed', 'shortened'] as const;
export type WithdrawalCause = (typeof WITHDRAWAL_CAUSES)[number];

/** Takes back the observation with the same id. */
@Describe('Takes back the observed signal with the same id.')
export class Withdrawal {
  @SchemaVersion()
  schema!: string;

  @Describe('Version of the scoring data.')
  @Id()
  rules!: string;

  @Describe('The id of the observation.')
  @Id()
  id!: string;

  @OneOf(['withdrawn'])
  op!: 'withdrawn';

  @Id()
  dyad!: string;

  @Describe('A later version of the fragment, a kill, or an article that has become shorter.')
  @OneOf(WITHDRAWAL_CAUSES)
  because!: WithdrawalCause;

  @Describe('How many more signals of this dyad the same fragment takes back, or puts in their place, after this one.')
  @Optional()
  @Whole()
  more?: number;

  @Describe('The fragment that takes it back.')
  @Nested(FragmentReference)
  fragment!: FragmentReference;
}
