const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Past forms without `-ed`. */
export const PAST_VERBS = set(`
said told was were had did went came left met held began took gave made saw flew fell fought fled found got kept led lost
paid rose sank sent shot spoke stood struck hit won wrote broke brought built bought caught chose drew drove ate felt grew
heard knew laid lay meant put quit ran rang sang sat set shook shut sold swore taught thought threw understood woke wore
agreed died tied lied quoted
`);

/** Present forms that a timetable uses: `the OAS meets on Friday`. */
export const SCHEDULED_VERBS = set(`
meets meet flies fly begins begin starts start opens open arrives arrive travels visits hosts votes vote holds hold convenes
convene expires expire resumes resume departs depart leaves leave returns return plays play follows follow ends end gathers
gather chairs addresses receives takes comes goes heads faces sits reconvene reconvenes
`);

/** With `for` or `to` behind them they announce. */
export const SET_FOR = set(
  'set scheduled planned due expected slated called pencilled tipped poised likely ready bound hoping',
);

/** With an infinitive they tell what happened: `failed to agree`. */
export const PAST_IMPLIED = set(`
failed managed forced refused began started continued appeared seemed used helped tried rushed ordered declined came had
returned went flew travelled traveled gathered
`);

/** With `until`, they set an end to come. */
export const GIVING_TIME = set('give gives gave given extended prolonged renewed set allowed');

/** With `within`, they want it done. */
export const DEMANDS = set(
  'demanded urged ordered asked called warned pledged promised vowed threatened agreed gave given told',
);

/** With a purpose behind them, their day is to come. */
export const SENDING = set('sent dispatched invited summoned sending');
export const PURPOSES = set('talks talk negotiations meetings meeting summit consultations discussions hearing round');

/** The verb is not looked for beyond these. */
export const CLOSERS = set('; — – “ ” " :');
