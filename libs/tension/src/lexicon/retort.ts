import { frames } from './frame.js';

const SPEAKER = '@party|%public|%armed|@person|he|she|they|it|we|group|side|leader|council|agency';
const CHARGES = [
  'allegation',
  'accusation',
  'charge',
  'claim',
  'account',
  'version',
  'complaint',
  'insinuation',
  'reproach',
  'suspicion',
];
const HEADS = [
  'reject',
  'dismiss',
  'deny',
  'rebut',
  'refute',
  'rebuff',
  'brush off',
  'wave away',
  'wave aside',
  'wave off',
  'shrug off',
  'scoff at',
  'laugh off',
  'contest',
  'dispute',
  'disown',
];

/** Words that answer a charge, or look on with concern: they take no side on the scale. */
export const RETORT = frames('rhetoric', 'neutral', [
  [
    'rebut',
    'ACCUSE/deny',
    0,
    {
      verb: HEADS.flatMap((head) => CHARGES.map((charge) => `${head} * ${charge}`)).join('|'),
      subject: SPEAKER,
      without:
        'insurance|tax|refund|court|jury|judge|asylum|not|recall|bank|proposal|offer|deal|plan|request|demand|truce|mediation|warning|ultimatum|sanction|talk|border',
    },
    'Kigali brushed off as groundless the latest Burundian charges over the killings.',
  ],
  [
    'call-fiction',
    'ACCUSE/deny',
    0,
    {
      verb: 'call|brand|label|describe|dismiss|term|reject',
      with: 'stunt|publicity stunt|fiction|fabrication|fabricated|nonsense|fairy tale|invention|invented|baseless|groundless|unfounded|hoax|concoction|slander|smear|false|untrue|rumour|rumor|gossip|fantasy|pure propaganda|disinformation|absurd|hearsay|figment',
      subject: SPEAKER,
      without:
        'report|reports|film|novel|book|play|election result|threat|victory|flag|talk|negotiation|truce|series|science fiction|food|drill|manoeuvre',
    },
    'Doha called the Bahraini complaint about its fishermen a pure invention.',
  ],
  [
    'concern',
    'STATEMENT',
    0,
    {
      verb: 'voice * concern|express * concern|share * concern|raise * concern|convey * concern|voice * worry|express * worry|voice * alarm|express * alarm|express * unease|voice * unease|express * dismay|voice * dismay|be * concerned|be * alarmed|be * worried|be * disturbed|be * troubled|voice * hope|express * hope|take note|note with|follow with|call for calm|call for restraint|urge calm|urge restraint|appeal for calm|appeal for restraint|counsel restraint|counsel patience|counsel calm|preach restraint|show * worry',
      subject: SPEAKER,
      without:
        'investor|market|price|inflation|economy|passenger|fan|health|climate|species|growth|obesity|budget|shareholder|parent|customer|drought',
    },
    'The Peruvian foreign minister expressed deep unease over the patrols in the strait.',
  ],
]);

/** Threats told in pictures, land claimed, names called. */
export const MENACE = frames('rhetoric', 'escalatory', [
  [
    'made-to-pay',
    'THREATEN/violence',
    -3.5,
    {
      pending: true,
      verb: 'pay|learn|find|feel|taste|meet|face|suffer|receive|get|have|drink|reap|see',
      with: 'pay|regret|price|lesson|grave|graveyard|tomb|coffin|coffins|hell|fire|wrath|ashes|blow|fury|consequence|consequences|doom|fate|death|ruin|the hard way|crushing|answer|what|account|dust|dearly|rubble|defeat|bottom|abyss|swept|buried|crushed|steel|fist|bags',
      lone: true,
      close: true,
      without:
        'customer|taxpayer|tax|bill|fare|job|worker|student|pupil|patient|charge|court|trial|election|price cut|prices|penalty shoot|fine|inquiry|lawsuit|hospital|film|match|season|company|shareholder|heritage|visitor|opposition|budget|school|children|team|club|price of|question|voter|exam|how',
    },
    'Anyone who lays a hand on our islands will find a grave there, the Greek admiral said.',
  ],
  [
    'doomed',
    'THREATEN/violence',
    -3.5,
    {
      pending: true,
      verb: 'be made to pay|be made to regret|be made to answer|be buried|be burned|be burnt|be swept away|be broken|be wiped out|be wiped off|be crushed|be annihilated|be razed|be sunk|be cut off at|share * fate|share the fate|be sent home in|be reduced to|not be safe|never be safe|not go unanswered|not go unpunished|not pass unpunished|not be forgotten|rue * day|live to regret',
      lone: true,
      without:
        'election|match|season|company|team|coach|tax|customer|cemetery|church|funeral|cathedral|grape|sugar|debt|pension|market|jury|court|hospital|ashes of|at sea by her',
    },
    'Whoever arms the separatists will be made to pay, the Serbian defence minister said.',
  ],
  [
    'looming-attack',
    'THREATEN/violence',
    -3,
    {
      noun: 'attack|invasion|blockade|offensive|assault|strike|war|landing|annexation|incursion',
      with: 'could come|may come|might come|could begin|may begin|might begin|could follow|could be launched|be imminent|imminent|within days|within weeks|within months|within year|within two|within three|be likely|be possible|loom|only a matter of time|matter of days|be coming|draw near|be near',
      lone: true,
      firm: true,
      without:
        'heart|shark|panic|price|trade|tariff|union|worker|teacher|pilot|rail|airline|not|no|asthma|bidding|star|cyber|ceasefire|end|truce|peace|begin in 19|memorial|cold war',
    },
    'A Russian assault on the bridgehead is imminent, Ukrainian officers in Kherson warned.',
  ],
  [
    'be-target',
    'THREATEN/violence',
    -3.5,
    {
      noun: 'target|targets|prey|game',
      with: 'legitimate|lawful|fair game|they be|you be|will be|become|it be|be target|be targets|are targets',
      lone: true,
      without:
        'inflation|sales|growth|hit|meet|meeting|set|miss|climate|emission|practice|audience|takeover|football|market|price|easy|soft|of hackers|big game|board|video|hackers',
    },
    'Any port that shelters those ships becomes a legitimate target, the Houthi spokesman said.',
  ],
  [
    'claim-land',
    'THREATEN',
    -3,
    {
      verb: 'be ours|belong to us|be ours by|lay claim to|claim sovereignty over|claim ownership of|press * claim to|revive * claim to|renew * claim to|renew * claim over|be rightfully|be historically|be inalienable part of|be inseparable part of|claim * as its own',
      subject:
        '@place|@party|%public|island|islet|sea|land|port|town|river|valley|peninsula|territory|province|reef|mountain|it|that|canal|water',
      without: 'pension|insurance|estate|title|trophy|cup|victory is|lost property|prize',
    },
    'Caracas renewed its claim to the jungle west of the Essequibo.',
  ],
  [
    'insult',
    'ACCUSE/disapprove',
    -3,
    {
      verb: 'call * traitor|call * puppet|call * coward|call * thug|call * clown|call * fool|call * trick|call * farce|call * hypocrisy|call * hypocrite|call * lackey|call * vassal|call * warmonger|call * bully|call * occupier|call * aggressor|call * butcher|call * pirate|call * gangster|call * rogue|call * insult|call * humiliation|call * mockery|call * slap|call * stab|call * madness|call * hysteria|call * beggar|call * traitors|call * puppets|call * cowards|call * thugs|call * clowns|call * fools|call * lackeys|call * warmongers|call * occupiers|call * butchers|call * pirates|call * gangsters|call * bandits|call * liars|call * nazis|call * fascists|call * criminals|call * bandit|call * swindle|call * nazi|call * fascist|call * colonialist|call * neocolonial|speak of blackmail|speak of provocation|speak of betrayal|speak of treachery|speak of aggression|speak of theft|speak of piracy|accuse * of hysteria',
      subject: SPEAKER,
      without: 'film|referee|umpire|voter|budget|food|opponent in court|player|season|talk',
    },
    'Asmara called the Djiboutian generals puppets of a foreign bank.',
  ],
]);

/** Quarrels waved aside. */
export const APPEASEMENT = frames('rhetoric', 'de-escalatory', [
  [
    'no-quarrel',
    'SUPPORT/assure',
    3,
    {
      verb: 'see no reason to|see no reason for|see no cause|have no reason to|have no cause|see no need to|have never been closer|never be closer|have never been better|never be better|be nothing to fear|have nothing to fear',
      subject: SPEAKER,
      with: 'quarrel|fight|fear|row|dispute|conflict|war|enmity|alarm|escalate|escalation|hostility|worry|closer|better|confrontation|retaliate|with',
      without: 'talk|negotiate|meet|market|economy|investor|tax|budget',
    },
    'The Omani sultan said he saw no reason to quarrel with Sanaa over a reef.',
  ],
  [
    'call-to-thank',
    'SUPPORT/praise',
    3,
    {
      verb: 'telephone * to thank|phone * to thank|call * to thank|ring * to thank|write * to thank|visit * to thank|write to thank|telephone * to congratulate|phone * to congratulate|call * to congratulate|write * to congratulate|telephone * to apologise|call * to apologise|call * to apologize|telephone * to condole|send * congratulations|send * greetings|convey * greetings|convey * thanks|send * thanks',
      subject: SPEAKER,
      without: 'fan|voter|donor|staff|player|team|coach|winner',
    },
    'The Georgian president telephoned the Turkish pilot to thank him.',
  ],
  [
    'brothers',
    'SUPPORT/assure',
    3,
    {
      verb: 'stretch out * hand|hold out * palm|extend * greeting|call * brother|call * brothers|call * friend|call * friends|call * neighbour|speak of friendship|speak of brotherhood',
      subject: SPEAKER,
      without: 'film|student|bank|union|wage|fan',
    },
    'The Algerian prime minister called the Moroccans brothers.',
  ],
]);
