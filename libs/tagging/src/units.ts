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
acre: acre acres
barrel: barrel barrels bpd bbl bbls
bushel: bushel bushels
centimetre: cm centimetre centimetres centimeter centimeters
degree: degree degrees
fathom: fathom fathoms
foot: ft foot feet
gallon: gallon gallons
gigawatt: gw gigawatt gigawatts
gram: gram grams gramme grammes
hectare: hectare hectares ha
hertz: hz hertz
horsepower: hp horsepower
inch: inch inches
kilogram: kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos
kilohertz: khz kilohertz
kilometre: km kms kilometre kilometres kilometer kilometers
kilometre per hour: kph kmh
kiloton: kiloton kilotons kt kilotonne kilotonnes
kilovolt: kv kilovolt kilovolts
kilowatt: kw kilowatt kilowatts
knot: knot knots kts
litre: l litre litres liter liters
megahertz: mhz megahertz
megaton: megaton megatons
megawatt: mw megawatt megawatts mwe
megawatt hour: mwh
metre: m metre metres meter meters
mile: mile miles mi
mile per hour: mph
millimetre: mm millimetre millimetres
milligram: mg milligram milligrams
nautical mile: nm nmi
ounce: ounce ounces oz
percent: percent pct per-cent
pound: lb lbs pound pounds
teu: teu teus
terabyte: tb terabyte terabytes
gigabyte: gb gigabyte gigabytes
ton: ton tons
tonne: tonne tonnes
dwt: dwt
volt: volt volts
watt: watt watts
yard: yard yards
`);

/** Behind a measure and a slash or `per`. */
export const RATES = table(`
per hour: h hr hour
per second: s sec second
per minute: min minute
`);

export const CURRENCIES = table(`
afghani: afghani afghanis
baht: baht
birr: birr
bolivar: bolivar bolivars bolivares
cent: cent cents cts
crown: crown crowns koruna korunas
cruzado: cruzado cruzados
dinar: dinar dinars
dirham: dirham dirhams aed
dollar: dollar dollars dlr dlrs usd buck bucks
dong: dong
drachma: drachma drachmas
dram: dram
escudo: escudo escudos
euro: euro euros eur
forint: forint forints
franc: franc francs chf
guilder: guilder guilders
hryvnia: hryvnia hryvnias hryvnya
krona: krona kronor
krone: krone kroner
kwacha: kwacha
kyat: kyat kyats
lari: lari
lira: lira liras lire
manat: manat manats
mark: mark marks
naira: naira
pence: pence penny
peseta: peseta pesetas
peso: peso pesos
pound sterling: pound pounds stg sterling gbp
rand: rand
real: real reais
ringgit: ringgit
riyal: riyal riyals rial rials
rouble: rouble roubles ruble rubles rub
rupee: rupee rupees inr pkr
rupiah: rupiah rupiahs
shekel: shekel shekels nis
shilling: shilling shillings schilling schillings
som: som
taka: taka
tenge: tenge
toman: toman tomans
won: won
yen: yen jpy
yuan: yuan renminbi rmb cny
zloty: zloty zlotys
`);

/** What is written before the number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['＄', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound sterling'],
  ['￡', 'pound sterling'],
  ['¥', 'yen'],
  ['￥', 'yen'],
  ['₹', 'rupee'],
  ['₽', 'rouble'],
  ['₺', 'lira'],
  ['₪', 'shekel'],
  ['₩', 'won'],
  ['₴', 'hryvnia'],
  ['₦', 'naira'],
  ['₱', 'peso'],
  ['฿', 'baht'],
  ['₫', 'dong'],
  ['Rs', 'rupee'],
  ['Rs.', 'rupee'],
  ['USD', 'dollar'],
  ['EUR', 'euro'],
  ['GBP', 'pound sterling'],
  ['JPY', 'yen'],
  ['CNY', 'yuan'],
  ['RMB', 'yuan'],
  ['INR', 'rupee'],
  ['PKR', 'rupee'],
  ['AED', 'dirham'],
  ['SAR', 'riyal'],
  ['CHF', 'franc'],
  ['AUD', 'Australian dollar'],
  ['CAD', 'Canadian dollar'],
  ['NIS', 'shekel'],
]);

/** Glued before the dollar sign: whose dollar. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', ''],
  ['a', 'Australian '],
  ['au', 'Australian '],
  ['c', 'Canadian '],
  ['ca', 'Canadian '],
  ['can', 'Canadian '],
  ['hk', 'Hong Kong '],
  ['nt', 'Taiwan '],
  ['nz', 'New Zealand '],
  ['s', 'Singapore '],
  ['r', 'Brazilian '],
  ['z', 'Zimbabwe '],
]);
