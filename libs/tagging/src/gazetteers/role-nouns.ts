/** What a person is or does, right before the name: `analyst Petra Lind`, `coach Pat Lincoln`. */
export const ROLE_NOUNS = `
activist actor actress adviser advisor aide analyst anchor archaeologist architect artist astronaut aunt author baker
banker biologist blogger boxer broker brother butcher campaigner candidate carpenter chairman chairperson chairwoman
chef cleric coach columnist comedian congressman cook correspondent cosmonaut councillor councilman critic dancer
defender detective diplomat dissident doctor driver economist editor electrician engineer entrepreneur executive exile
farmer father filmmaker fisherman footballer forward founder fugitive gardener geologist goalkeeper golfer guitarist
hacker historian host imam inspector investigator investor jihadist journalist judge jurist justice lawmaker lawyer
legislator magnate mayor mechanic merchant midfielder militant miner minister model monk mother musician negotiator
novelist nun nurse officer official oligarch organiser organizer painter pastor philosopher photographer physicist
pilot pirate playwright plumber poet politician preacher premier presenter priest prisoner producer professor
prosecutor publisher quarterback ranger rapper refugee reporter researcher resident rookie sailor scholar scientist
sculptor secretary shopkeeper singer sister skier soldier specialist spokesman spokesperson spokeswoman spy statesman
strategist striker student surgeon survivor teacher technician theologian trader tycoon uncle volunteer waiter warlord
whistleblower winger witness writer
`;

/** Whose a person is: `his son Mahamat`. */
export const KIN = `
aunt brother brothers cousin daughter daughters father fiancee granddaughter grandson husband mother nephew niece
sister sisters son sons uncle widow wife
`;
