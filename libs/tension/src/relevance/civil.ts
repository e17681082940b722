/** Whoever acts here acts in no state's name: the head of a subject, with the topic that it tells. */
const ROWS = {
  sport:
    'athlete athletes batsman bowler bowlers boxer boxers champion champions coach coaches cyclist cyclists defender forward goalkeeper golfer golfers grandmaster jockey keeper midfielder player players quarterback racer referee rider riders runner runners skater skier skiers sprinter striker swimmer swimmers team teams wicketkeeper winger wrestler wrestlers squad club clubs fans fan rowers rower oarsmen footballer footballers cricketers batters pitcher visitors heavyweight heavyweights umpire tennis hosts eleven debutant seed titleholder',
  business:
    'airline airlines automaker bakery bank banks banker bankers bookmaker brand brewer brewery broker brokers builder buyer buyers carmaker chain chains chipmaker company companies competitor competitors conglomerate consortium creditor creditors customer customers dairy dairies dealer dealers designer developer developers distiller distributor employer employers entrepreneur executive executives exporter exporters factory farmer farmers firm firms franchise fund funds grocer grocers grower growers hotel hotels importer importers insurer insurers investor investors landlord landlords lender lenders maker makers manufacturer manufacturers marketer mill mills mine operator operators owner owners plant plants producer producers publisher publishers refiner refiners restaurant retailer retailers seller sellers shareholder shareholders shipyard shipyards yard yards shipper shippers shop shops smelter start-up start-ups startup startups stockbroker store stores subsidiary supermarket supermarkets supplier suppliers trader traders utility utilities vendor vendors winery brokerage publisher chipmakers regulators auditors liquidator underwriter underwriters analyst analysts',
  labour:
    'union unions worker workers employee employees teacher teachers nurse nurses doctor doctors driver drivers miner miners docker dockers railwaymen postmen bakers cleaners waiters stewards labourers laborers lecturers trainers',
  entertainment:
    'actor actors actress artist artists author authors band bands chef chefs choir comedian comedy composer conductor curator dancer dancers drama dramatist film films gamer gamers hero heroes heroine musician musicians novel novelist opera orchestra painter playwright poet rapper season sequel series singer singers sitcom soprano tenor thriller troupe game novelists zombies dragons wizards elves orcs gladiators vampires album film-maker filmmaker museum gallery',
  science:
    'astronomer astronomers astronaut astronauts asteroid archaeologist archaeologists biologist biologists chemist chemists comet meteor meteorite meteorites physicist physicists probe researcher researchers scientist scientists telescope rover professor professors spacecraft',
  animals:
    'animal animals ant ants badger badgers bear bears bee bees beetle beetles bird birds boar boars bull bulls buffalo camel camels cat cats chimpanzee chimpanzees cow cows crab crabs crocodile crocodiles crow crows deer dog dogs dolphin dolphins eagle eagles elephant elephants fish fox foxes frog frogs goat goats gorilla gull gulls hare hornet hornets horse horses jackal jellyfish leopard leopards lion lions locust locusts lynx mammoth mice monkey monkeys moose mosquito mosquitoes moth moths octopus orca orcas otter owl pig pigs pigeon pigeons rabbit rabbits rat rats raven reindeer seal seals shark sharks sheep shrimp snake snakes spider spiders squirrel squirrels starling starlings swan tick tiger tigers toad turtle turtles wasp wasps whale whales wolf wolves worm',
  weather:
    'avalanche avalanches blizzard blizzards cloud clouds cold cyclone cyclones downpour drought dust earthquake earthquakes eruption eruptions flood floods flooding fog frost gale gales glacier hail hailstorm heat heatwave hurricane hurricanes ice landslide landslides lava lightning monsoon mudslide quake rain rains rainfall sand sandstorm snow snowfall storm storms thunder thunderstorm tide tides tornado tornadoes tremor tsunami typhoon typhoons volcano wave waves wildfire wildfires wind winds aftershock',
  crime:
    'burglar burglars butcher conman crook crooks drunk fraudster gangster gangsters hooligan hooligans killer looter looters mugger murderer pickpocket pickpockets poacher poachers rapist robber robbers shoplifter smuggler smugglers stalker swindler thief thieves thug thugs trafficker traffickers vandal vandals gang gangs',
  family:
    'aunt baby bride brother brothers cousin cousins couple daughter father grandfather grandmother groom husband mother motorist motorists pensioner pensioners schoolboy schoolgirl sister sisters son teenager teenagers tenant tenants toddler tourist tourists uncle widow wife passer-by commuter commuters cook cooks gardener gardeners hiker hikers holidaymaker hunter hunters barber baker cleaner pupil pupils',
  health:
    'bacteria cancer disease epidemic flu infection infections outbreak pandemic surgeon surgeons virus viruses vaccine',
} as const satisfies Readonly<Record<string, string>>;

export type CivilTopic = keyof typeof ROWS;

export const CIVIL: ReadonlyMap<string, CivilTopic> = new Map(
  (Object.entries(ROWS) as [CivilTopic, string][]).flatMap(([topic, words]) =>
    words.split(' ').map((word) => [word, topic] as const),
  ),
);

/** What talks between no states are about, right before the word for them: `wage talks`, `merger talks`. */
export const CIVIL_MATTERS: ReadonlyMap<string, CivilTopic | 'domestic'> = new Map([
  ...'wage pay salary labour labor union contract strike redundancy pension overtime'
    .split(' ')
    .map((word) => [word, 'labour'] as const),
  ...'merger takeover acquisition debt loan refinancing rescheduling restructuring buyout sale licensing franchise price commercial creditor bank supply sponsorship'
    .split(' ')
    .map((word) => [word, 'business'] as const),
  ...'coalition budget cabinet'.split(' ').map((word) => [word, 'domestic'] as const),
  ...'transfer'.split(' ').map((word) => [word, 'sport'] as const),
]);
