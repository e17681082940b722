const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [unit = '', forms = ''] = line.split(':').map((part) => part.trim());
        return forms.split(' ').map((form): [string, string] => [form, unit]);
      }),
  );

/** What is written behind a number, to the unit's singular. */
export const MEASURES = table(`
barrel: barrel barrels bpd
centimetre: cm centimetre centimetres centimeter centimeters
degree: degree degrees
foot: ft foot feet
gram: gram grams
hectare: hectare hectares ha
inch: inch inches
kilogram: kg kgs kilogram kilograms kilo kilos
kilometre: km kms kilometre kilometres kilometer kilometers
kiloton: kiloton kilotons kt
knot: knot knots
litre: litre litres liter liters
megaton: megaton megatons
megawatt: mw megawatt megawatts
metre: m metre metres meter meters
mile: mile miles mi
millimetre: mm millimetre millimetres
percent: percent pct per-cent
percentage point: points
pound: lb lbs
ton: ton tons
tonne: tonne tonnes
yard: yard yards
acre: acre acres
year: year-old years-old
`);

export const CURRENCIES = table(`
dollar: dollar dollars dlr dlrs usd
euro: euro euros eur
pound sterling: pound pounds stg sterling
yen: yen
yuan: yuan renminbi
rouble: rouble roubles ruble rubles
mark: marks
franc: franc francs
rupee: rupee rupees
riyal: riyal riyals rial rials
shekel: shekel shekels
cent: cent cents cts
lira: lira
`);

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound sterling'],
  ['¥', 'yen'],
]);
