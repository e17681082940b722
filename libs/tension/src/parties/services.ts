/** Armed services and departments that others belong to (ships, spokesmen), and the state they serve. */
export const SERVICES: Readonly<Record<string, string>> = {
  'unit:us-navy': 'state:USA',
  'unit:us-army': 'state:USA',
  'unit:us-air-force': 'state:USA',
  'unit:us-marine-corps': 'state:USA',
  'unit:us-centcom': 'state:USA',
  'unit:us-indopacom': 'state:USA',
  'org:PENTAGON': 'state:USA',
  'unit:royal-navy': 'state:GBR',
  'unit:raf': 'state:GBR',
  'unit:plan': 'state:CHN',
  'unit:pla': 'state:CHN',
  'unit:irgc': 'state:IRN',
  'unit:quds-force': 'state:IRN',
  'unit:idf': 'state:ISR',
};
