/**
 * Words that govern another verb (`plans to strike`, `stopped shelling`) without being events of their own, and what
 * they do to it.
 */
export type Operation =
  /** Not done yet: prepared to, plans to. */
  | 'plan'
  /** May be done: considers, weighs. */
  | 'consider'
  /** Said not to have been done, or not to be meant. */
  | 'deny'
  /** Will not be done by the one it is up to. */
  | 'refuse'
  /** Turns the event into its reverse: stopped, avoided. */
  | 'stop'
  /** Wanted of somebody else, or laid at his door: urged, accused. */
  | 'ask'
  /** Leaves it as it is: began to, continued to, managed to. */
  | 'do';

const ROWS: Readonly<Record<Operation, string>> = {
  plan: 'plan allow permit let prepare prepared ready intend intention set due aim poise poised readiness scheduled schedule expect expected promise determine determined decide decision order ordered authorize authorise approve willing willingness hope about going want vow pledge committed bound preparation preparing preparations likely gear mean propose agree offer threaten threat vote able right need plot conspire attempt effort bid try seek promise commitment consent mandate warn swear free path call',
  consider:
    'consider weigh mull contemplate study explore explored possibility option debate examine discuss possible potential idea prospect ponder risk fear reluctant',
  deny: 'deny disavow reject denial',
  refuse: 'refuse decline refusal unwilling unwillingness fail failure unable reluctance',
  stop: 'stop halt avoid avert prevent cease refrain end suspend abandon quit forgo deter dissuade block delay',
  ask: 'urge ask call appeal request encourage demand press persuade convince tell beg invite advise instruct pressure push force require lobby recommend accuse blame suspect suspicion',
  do: 'begin start continue help manage resume keep proceed use go come do join return commence move succeed launch',
};

export const OPERATORS: ReadonlyMap<string, Operation> = new Map(
  (Object.entries(ROWS) as [Operation, string][]).flatMap(([operation, words]) =>
    words.split(' ').map((word) => [word, operation] as const),
  ),
);
