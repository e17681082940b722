import { plural } from '../words/inflect.js';
import { wordsOf } from './vocabulary/words-of.js';

/** Whoever acts here acts in no state's name: the head of a subject, with the topic that it tells. */
const ROWS = {
  sport: wordsOf(`
    athlete batsman batsmen batters bookie bowler boxer champion chess club coach coaches cricketers cyclist debutant
    eleven fan fencer fixture footballer forward goalkeeper golfer grandmaster gymnast halfback heavyweight hosts
    hurdler jockey judoka keeper lineout linesman midfielder mountaineer oarsmen opener paceman pacemen peloton
    pitcher player quarterback racer referee rider rower runner seamer seed selector skater skier skipper spinner
    sprinter squad striker surfer swimmer tailender team tennis titleholder umpire visitors wicketkeeper winger
    wrestler yacht yachtsman yachtsmen
  `),
  business: wordsOf(`
    accountant airline analyst auctioneer auditors automaker baker bakery bank banker barista bistro boatbuilder
    bondholder bookmaker bookseller boutique brand breeder brewer brewery broker brokerage builder buyer carmaker
    caterer cellphone chain chipmaker clothier companies company competitor confectioner conglomerate consortium
    creditor customer dairies dairy dealer designer developer distiller distillery distributor employer entrepreneur
    executive exporter factory farmer ferries ferry firm fishmonger foundry franchise fund greengrocer grocer grower
    hairdresser haulier hotel hotelier housebuilder importer insurer investor ironmonger jeweller landlord
    leaseholder lender liquidator magnate maker manufacturer marketer merchant mill milliner moneylender operator
    optician outfitter owner pharmacist plant plumber producer publisher purveyor realtor refiner regulators reseller
    restaurant restaurateur retailer roaster saleswoman seller shareholder shipbuilder shipowner shipper shipyard
    shop shopkeeper smelter sponsor stallholder start-up startup stockbroker store subsidiary supermarket supplier
    tailor tannery telecoms toymaker trader tycoon underwriter utilities utility vendor vintner wholesaler winemaker
    winery woolmaker yard yoghurt
  `),
  labour: wordsOf(`
    bakers busmen cabbie cleaners clerk craftsman docker doctor driver electrician employee gravedigger janitor
    laborers labourers lecturers machinist mechanic midwife miner nurse paramedic porter postmen railwayman
    railwaymen steelworker stewards tanner teacher teller trainers union waiters welder worker
  `),
  entertainment: wordsOf(`
    actor actress album animator artist audience author ballerina ballet band baritone biographer carnival cartoonist
    cast cellist chef choir choreographer choristers cinema circus comedian comedy composer conductor curator dancer
    dragons drama dramatist drummer elves fair fashion festival film film-maker filmmaker gallery game gamer
    gladiators guitarist hero heroes heroine illustrator jazz librettist lyricist magician mini-series miniseries
    museum musical musician narrator novel novelist opera orchestra orcs painter pianist playwright podcast poet
    portraitist premiere presenter puppeteer rapper screenwriter sculptor season sequel series singer sitcom soap
    songwriter soprano telenovela tenor theatre theatregoers thriller troupe vampires violinist vocalist wizards
    zombies
  `),
  science: wordsOf(`
    anthropologist archaeologist asteroid astronaut astronomer astrophysicist biologist botanist chemist comet
    cosmonaut ecologist epidemiologist geneticist geologist geophysicist glaciologist historian hydrologist
    mathematician meteor meteorite meteorologist microbiologist neuroscientist oceanographer ornithologist
    palaeontologist paleontologist physicist probe professor psychologist researcher rover scientist seismologist
    spacecraft statistician telescope volcanologist zoologist
  `),
  animals: wordsOf(`
    alligator animal ant antelope baboon badger bear bee beetle bird bison blackbird boar budgerigar buffalo bull
    camel cat caterpillar cheetah chimp chimpanzee cow coyote crab crocodile crow cuckoo deer dog dolphin donkey duck
    eagle elephant ferret finch fish flamingo flea fox foxes frog geese giraffe goat goose gorilla gull hamster hare
    hedgehog hen heron hippo hippopotamus hornet horse hyena jackal jellyfish kangaroo kitten koala lemur leopard
    lion lizard llama lobster locust lynx magpie mammoth mice mongoose monkey moose mosquito mosquitoes moth newt
    octopus orangutan orca ostrich otter owl panda parakeet parrot pelican penguin pheasant pig pigeon polecat pony
    porcupine puppies puppy python rabbit raccoon rat raven reindeer rhino rhinoceros salmon scorpion seagull seal
    shark sheep shrimp skunk slug snail snake spider squid squirrel stallion starling stingray stork sturgeon swan
    termite tick tiger toad tortoise turtle walrus wasp weasel weed whale wildebeest wolf wolves woodpecker worm
    zebra zoo
  `),
  weather: wordsOf(`
    aftershock avalanche barometer blizzard cloud cloudburst cold cyclone disaster downpour drought dust earthquake
    eruption flood flooding fog forecast forecaster frost gale glacier hail hailstone hailstorm heat heatwave
    hurricane ice icicle landslide lava lightning monsoon moonlight mudslide quake rain rainfall sand sandstorm sleet
    snow snowdrift snowfall squall storm sunshine thaw thunder thunderstorm tide tornado tornadoes tremor tsunami
    typhoon undertow volcano wave whirlwind wildfire wind
  `),
  crime: wordsOf(`
    arsonist bigamist blackmailer burglar butcher carjacker conman crook drunk embezzler forger fraudster gang
    gangster hoaxer hooligan killer looter mafioso mugger murderer pickpocket poacher poisoner rapist robber rustler
    shoplifter smuggler squatter stalker swindler thief thieves thug trafficker vandal
  `),
  family: wordsOf(`
    ancestor archdiocese aunt baby bachelor baker barber barista boy boyfriend bride bridegroom brother caretaker
    cathedral churchgoer cleaner commuter cook couple cousin daughter daughter-in-law day-tripper divorcee ex-husband
    ex-wife families farmhand father fiance fiancee gardener girlfriend godfather granddaughter grandfather
    grandmother grandparents grandson groom guest hiker holidaymaker homeowner householder housekeeper housewife
    hunter husband landlady mother mother-in-law motorist nephew newlyweds niece orphan parents parish parishioner
    passer-by passers-by pedestrian pensioner pilgrim pupil rector retiree schoolboy schoolchildren schoolgirl
    schoolteacher shopper siblings sister spouse stepfather stepmother teenager temple tenant toddler tourist twins
    uncle vicar widow widower wife
  `),
  health: wordsOf(`
    bacteria bacterium cancer coronavirus dengue disease epidemic flu infection influenza malaria outbreak
    paediatrician pandemic pollen psychiatrist surgeon toothache tumor tumour vaccine virus viruses
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CivilTopic = keyof typeof ROWS;

export const CIVIL: ReadonlyMap<string, CivilTopic> = new Map(
  (Object.entries(ROWS) as [CivilTopic, readonly string[]][]).flatMap(([topic, words]) =>
    words.flatMap((word) => [[plural(word), topic] as const, [word, topic] as const]),
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
