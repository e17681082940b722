import { frames } from './frame.js';

const CARGO =
  'lorry|lorries|truck|trucks|convoy|ship|vessel|barge|boat|aid|flour|food|fuel|medicine|insulin|grain|pilgrim|pilgrims|trader|traders|worker|workers|farmer|farmers|patient|patients|bus|train|trains|cargo|fishermen|family|families|tanker|shipment|tonne|tonnes|supplies|relief|parcel|cement|student|students|herder|shepherd|goods|traffic|people|villager';
const CAPTIVE =
  'prisoner|prisoners|prisoner of war|soldier|soldiers|hostage|captive|detainee|sailor|fisherman|fishermen|crew|pilot|policeman|policemen|journalist|citizen|national|engineer|teacher|border guard|remains|body|bodies|civilian|child|children|spy|spies|marine|conscript|coffin|student|monk|nun|activist';

/** Doors that open: what is let through, who comes home, what comes off a list. */
export const PASSAGE = frames('pressure', 'de-escalatory', [
  [
    'let-pass',
    'YIELD/ease',
    5,
    {
      verb: 'let * cross|let * pass|let * sail|let * enter|let * through|let * in|let * into|let * reach|let * out|let * leave|let * dock|let * land|let * go|allow * to cross|allow * to pass|allow * to sail|allow * to enter|allow * to dock|allow * to leave|allow * through|allow * into|allow * in|permit * to cross|permit * to enter|permit * to pass|wave * through|wave through|escort * through|clear * to sail',
      with: CARGO,
      subject: '@party|%public|%force|%armed|guard|customs|they|it',
      without: 'weapon|missile|troop|refuse|not|loose|ban|militant|fighter|arms ship|army ship|warship|drug',
    },
    'Eritrea allowed 60 trucks with seed and medicine to cross at Zalambessa.',
  ],
  [
    'off-list',
    'YIELD/ease',
    5,
    {
      verb: 'take * off|take off|remove * from|remove from|strike * from|strike off|drop * from|delist|spare|exempt|clear * from',
      with: 'blacklist|sanctions list|sanction|sanctions|list|tariff|tariffs|duty|duties|embargo|entity list|register|levy|black list|watch list|watchlist|export ban|no-fly list|ban',
      subject: '@party|%public|bloc|treasury',
      without:
        'shopping|guest|heritage|transplant|waiting list|squad|team|wine list|life|blushes|refuse|not|honours list|shelf|table',
    },
    'Brussels struck nine Belarusian banks off its blacklist.',
  ],
  [
    'captives-home',
    'YIELD/release',
    6.5,
    {
      verb: 'get back|get * back|receive|receive * back|bring back|bring * home|bring home|send home|send * home|send back|send * back|fly * home|drive * home|take * home|welcome home|welcome * home|put * on plane|hand * back',
      close: true,
      with: CAPTIVE,
      subject: '@party|%public|%armed|%force|captor|they|court|side',
      without:
        'troop home|reservist|withdraw|peacekeeper|training|wounded|injured|rotation|tour of duty|olympic|team|body armour|frigate|ship|brigade|battalion|regiment|deportation|migrant',
    },
    'Baku got back 32 soldiers whom Yerevan had held since autumn.',
  ],
  [
    'handover',
    'YIELD/release',
    6,
    {
      noun: 'handover|exchange|swap|repatriation|release|return',
      lone: true,
      with: 'prisoner|prisoners|soldier|soldiers|hostage|hostages|captive|captives|detainee|detainees|remains|bodies|sailor|sailors|fishermen|crew|pilot|spy|spies',
      without:
        'fire|call|demand|urge|refuse|film|no|before|seek|campaign|plead|for the release|negotiate|talk|hope|condition|block|await|cancel|delay|unless|until|press|appeal',
    },
    'The exchange of 40 prisoners took place at the Chongar bridge on Friday.',
  ],
  [
    'walk-free',
    'YIELD/release',
    6.5,
    {
      verb: 'walk free|go free|go home|come home|return home|fly home|arrive home|cross back|walk out of prison|be home|be back home|sail home',
      active: true,
      subject:
        'prisoner|hostage|captive|detainee|fishermen|fisherman|sailor|crew|journalist|pilot|policeman|policemen|spy|dual national|aid worker|bodies|remains',
      without: 'murder|robbery|burglary|holiday|match|tournament|game|fraud|theft|submarine|warship|space|orbit',
    },
    'Four Thai sailors walked free in Yangon after eight months.',
  ],
]);

const GOODS =
  'fruit|vegetable|fish|seafood|squid|shrimp|prawn|tuna|salmon|lobster|crab|grouper|saury|oyster|beef|pork|meat|lamb|poultry|chicken|dairy|milk|cheese|butter|wine|beer|whisky|brandy|barley|wheat|flour|rice|maize|sugar|honey|nuts|tea|banana|bananas|pineapple|pomelo|apple|mango|citrus|orange|tomato|onion|potato|pepper|flower|timber|cotton|coal|iron ore|copper|steel|aluminium|aluminum|gallium|germanium|graphite|chip|chips|magnet|battery|car|cars|cement|fertiliser|fertilizer|poultry|cattle|livestock|textile|soap|aircraft|airline|airlines|ship|ships|vessel|vessels|lorry|lorries|truck|trucks|flights|airliner';

/** More ways to shut a door: goods, ships, hulls and their crews, lists, purses emptied from afar. */
export const BARRIER = frames('pressure', 'escalatory', [
  [
    'barrier-noun',
    'COERCE/seize',
    -6,
    {
      noun: 'seizure|capture|boarding|hijacking|impounding|confiscation|expulsion|closure|jamming|recall',
      with: 'tanker|ship|vessel|boat|trawler|freighter|crew|diplomat|diplomats|ambassador|envoy|attaché|border|crossing|airspace|consulate|embassy|strait|frontier|gps|navigation',
      without:
        'drug|cocaine|condemn|protest against|demand|storm|snow|repair|call for|threat|threaten|fear|end|lift|accuse|deny|pirate|anniversary',
    },
    'The seizure of a Maltese tanker by Houthi commandos shut the lane for a day.',
  ],
  [
    'ban-goods',
    'SANCTION/restrict',
    -5.5,
    {
      verb: 'ban|bar|block|stop|halt|embargo|refuse|turn back|suspend|prohibit|outlaw|blacklist|shut out',
      close: true,
      with: GOODS,
      subject: '@party|bloc|union|customs',
      without:
        'lift|ease|smoking|diesel|petrol|storm|fire|strike action|thief|drug|single-use|plastic|advert|recall|safety|rocket|missile|drone|attack',
    },
    'Russia has banned Moldovan apples and plums, citing mites.',
  ],
  [
    'ban-noun',
    'SANCTION/restrict',
    -5,
    {
      noun: 'ban|embargo|boycott|moratorium|entry ban|travel ban|import ban|export ban|overflight ban|landing ban',
      with: 'ban on|ban against|embargo on|embargo against|boycott of|moratorium on|entry ban|travel ban|import ban|export ban|overflight ban|landing ban|on|against',
      without:
        'lift|ease|end|smoking|tobacco|doping|plastic|alcohol|phone|remove|repeal|waive|condemn|test ban|nuclear test|against the|defy|arms ban on itself|hunting|whaling|transfer ban|protest|drop',
    },
    'Kenya is weighing a ban on lorries from Tanzania.',
  ],
  [
    'put-on-list',
    'SANCTION/restrict',
    -5.5,
    {
      verb: 'put * on list|put * on * list|add * to list|add * to * list|place * on list|place * on * list|put * on blacklist|put * on * blacklist|add * to blacklist|add * to * blacklist|enter * in register|name * foreign agent|list * as|declare * undesirable|put on list|place on list|add to list',
      subject: '@party|%public|bloc|treasury|he|it|they',
      without:
        'heritage|waiting|shopping|guest|honours|wine list|world list|squad|team|endangered|species|bestseller|short',
    },
    'Minsk put three Lithuanian hauliers on its list of hostile firms.',
  ],
  [
    'stop-ship',
    'COERCE/seize',
    -7,
    {
      verb: 'stop|halt|board|search|storm|intercept|arrest|tow|haul|force * to|escort * to|take * to|order * to|divert * to|impound|seize|put * aboard|chain|hold',
      close: true,
      with: 'tanker|freighter|trawler|bulk carrier|container ship|cargo ship|coaster|ferry|merchant ship|yacht|fishing boat|dhow|barge|supply ship|prize crew|shadow fleet|crew of',
      subject:
        '%force|@platform|coast guard|coastguard|police|customs|commando|marine|gunboat|cutter|@party|%public|guards|navy|helicopter',
      without:
        'drug|cocaine|heroin|cannabis|migrant|fire|sinking|storm|rescue|aground|leak|pirate|smuggle|engine|hashish|dock strike|supply of|aid|open|reopen|lift',
    },
    'A Danish cutter stopped the tanker Baltic Dawn off Skagen and searched it.',
  ],
  [
    'leave-notice',
    'SANCTION/expel',
    -5.5,
    {
      verb: 'give * hours to leave|give * days to leave|give * week to leave|give * weeks to leave|give * month to leave|give * hours to pack|give * days to pack|give * hours to go|show * the door|send * packing|tell * to pack|order * out|order * to leave|order * to pack|turn out',
      with: '%diplomat|staff|embassy|consulate|mission|institute|agency|correspondent|teacher|school|priest|ngo|envoy|attaché|charity|company|firm|monitor|adviser|trainer|contractor',
      subject: '@party|%public',
      without: 'evacuate|fire|flood|tenant|hotel guest|storm|volcano|troop|soldier|army|fighter',
    },
    'Gabon gave the staff of the Moroccan bank agency 72 hours to leave.',
  ],
  [
    'hackers-take',
    'COERCE/cyber',
    -6.5,
    {
      verb: 'empty|drain|loot|siphon|plunder|rob|raid|swipe|steal|lift|take|cripple|paralyse|paralyze|deface|lock|scramble|wipe|erase|black out|shut down|publish|dump',
      subject: 'hacker|hackers|cyber unit|ransomware|malware|spyware|virus|worm|cyber attack|cyberattack',
      without: 'customer|card|shopper|user|player|teenager|video game|film|hospital bill|thief|burglar',
    },
    'Hackers in the pay of Tehran drained an Albanian state bank of its reserves.',
  ],
  [
    'round-up',
    'COERCE/arrest',
    -6.5,
    {
      verb: 'round up|pick up|haul in|take in|bundle off|drag off|lock up|arrest|detain|hold|question|intern',
      close: true,
      with: 'trader|traders|shopkeeper|labourer|resident|businessmen|priest|pilgrim|employee|editor|crew|fishermen|driver|drivers|tourist|academic|student|national|nationals|citizen|citizens|dual national',
      pair: true,
      subject: '@party|%public|%armed|police',
      without:
        'refugee|shelter|rescue|robbery|theft|murder|drug|fraud|talk|meeting|exhibition|passenger|free|release|asylum',
    },
    'Kinshasa rounded up 30 Rwandan shopkeepers in Bukavu.',
  ],
]);
