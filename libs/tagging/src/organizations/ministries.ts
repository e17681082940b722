/** What a ministry is for, by the words it is written with; the id has the value. */
export const PORTFOLIOS: ReadonlyMap<string, string> = new Map([
  ...`agriculture audit civil climate commerce communications culture defence economic economy education electricity emergencies energy environment finance
  foreign health housing immigration industry information infrastructure intelligence interior investment justice labour migration mining oil
  petroleum planning railways security sport telecommunications tourism trade transport transportation treasury water veterans`
    .split(/\s+/)
    .map((portfolio): [string, string] => [portfolio, portfolio]),
  ['defense', 'defence'],
  ['external', 'foreign'],
  ['home', 'interior'],
  ['internal', 'interior'],
  ['labor', 'labour'],
  ['public', 'health'],
  ['national', 'defence'],
]);

/** Ministries that go by a name of their own, by state and portfolio. Others are `org:` + alpha-3 + `-foreign-ministry`. */
export const OWN_MINISTRIES: Readonly<Record<string, string>> = {
  'GBR-defence': 'org:UK-MINISTRY-OF-DEFENCE',
  'GBR-foreign': 'org:FOREIGN-OFFICE',
  'GBR-interior': 'org:HOME-OFFICE',
  'USA-agriculture': 'org:USDA',
  'USA-commerce': 'org:COMMERCE-DEPARTMENT',
  'USA-defence': 'org:PENTAGON',
  'USA-energy': 'org:ENERGY-DEPARTMENT',
  'USA-foreign': 'org:STATE-DEPARTMENT',
  'USA-justice': 'org:JUSTICE-DEPARTMENT',
  'USA-labour': 'org:LABOR-DEPARTMENT',
  'USA-treasury': 'org:TREASURY',
};
