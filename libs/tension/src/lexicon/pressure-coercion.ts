import { frames } from './frame.js';

const STATE =
  '@party|%public|%force|%armed|bloc|customs|coast guard|coastguard|authorities|officer|officers|commando|guards';
const OUT =
  'storm|snow|flood|fog|repair|maintenance|leak|holiday|virus|smoking|tobacco|alcohol|drug|cocaine|doping|film|match|season|team|coach|player|fan|school holiday|pub|landlord|lift|ease|reopen|resume|refuse|talk|negotiation|troop|fighting|interest rate|budget|dividend|price|profit|strike action|union|plastic|phones|plea';
const WAY =
  'road|route|highway|tunnel|bridge|post|posts|border|frontier|crossing|boundary|sky|skies|airspace|air space|corridor|strait|canal|port|ports|harbour|harbor|seaport|railway|rail|line|lines|pipeline|pipe|valve|gas|oil|water|electricity|power|current|heating|footpath|pass|side of|office|mission|embassy|consulate|school|schools|checkpoint|ferry|market|markets|zone|land link|flight|door|doors|airport|siding|supermarket|station|shop';

/** Doors shut, means cut, goods and people held, by whatever verb: short of force, and across a border. */
export const COERCION = frames('pressure', 'escalatory', [
  [
    'shut-way',
    'SANCTION/discontinue',
    -6,
    {
      verb: 'shut|shutter|close|seal|seal off|lock|block|block off|wall off|fence off|padlock|cordon off|cut|cut off|cut + off|shut + off|turn off|switch off|shut off|shut down|choke|choke off|throttle|strangle|blockade|obstruct|restrict|ground|black out|unplug|disconnect',
      subject: `${STATE}|${WAY}`,
      close: true,
      with: `${WAY}|lorry|lorries|truck|trucks|airline|flights|jet|traffic|trade|cargo|freight|signal|channel|broadcast`,
      without: `${OUT}|deal|gap|meeting|gaps|accident|crash|avalanche|fire|book|loophole|case|investigation|exchange rate|trading|higher|lower|fell|rose|point|enrichment|talks|until it shut|drone|alert|presence|routes|door to|door on|the door|crab|thanks to|dispute`,
    },
    'Uganda padlocked the crossing at Katuna until further notice.',
  ],
  [
    'halt-dealings',
    'SANCTION/discontinue',
    -5.5,
    {
      verb: 'pull the plug on|pull * plug on|put * on ice|put + on hold|scrap|cancel|revoke|rescind|annul|abrogate|nullify|void|terminate|wind up|cut back|slash|withhold|strip|call home|bring home|empty|evacuate|shut out|lock out|throw out|eject|order + out|send + home|pack + off|give + to leave|give * hours|give * till|give * until|give * to get out|show * door|show + the door|turf out|escort out|close * book on|join * freeze|join * embargo|join * sanctions|join * boycott|tighten * screw|turn * screw|clamp',
      subject: '@party|%public|bloc|court|customs|%force|%armed',
      close: true,
      with: 'certificate|certification|licence|license|permit|permits|waiver|preference|preferences|privilege|credit line|credits|loans|loan|aid|stipend|grant|budget support|scholarship|visa|visas|accreditation|press pass|press passes|residence|papers|transit|seat|seats|membership|honour|honours|ambassador|envoy|consul|attaché|attache|diplomat|diplomats|embassy|consulate|consular|teacher|teachers|correspondent|correspondents|technician|technicians|workers|labourer|delivery|deliveries|shipment|shipments|purchase|purchases|spare part|spare parts|gas|oil|power|electricity|water|fuel|coal|grain|trade|export|exports|import|imports|lease|overflight|landing right|landing rights|flight|flights|airline|fishing right|fishing rights|pension|pensions|zone|accord on|accounts|account|property|assets|coordinator',
      without: `${OUT}|peacekeep|enrichment|medal|tax|taxes|rebate|not renewed|crash|accident|fraud|bankruptcy|airline said|aid worker killed|hostil|attack|offensive|airstrike|shelling|raid|embargo on`,
    },
    'Tanzania annulled the residence papers of forty Burundian teachers.',
  ],
  [
    'take-hold',
    'COERCE/seize',
    -6.5,
    {
      verb: 'seize|impound|confiscate|capture|take prisoner|take + to police|take + in tow|take * prisoner|take + into custody|take + away|hold up|detain|stop|turn back|turn about|turn + back|turn away|hijack|kidnap|abduct|snatch|grab|nab|arrest|pick up|round up|bundle|drag|lead off|lead + away|march off|march + away|handcuff|shackle|chain|parade|hand + to police|put * handcuffs|put + in chains|carry off|waylay|accost|escort + to|rappel|storm|tow|requisition|commandeer|harass',
      subject:
        '%force|%armed|@platform|customs|coast guard|coastguard|police|guards|gunmen|captor|kidnapper|bandit|bandits|pirate|pirates|agents|commandos|officers|@party',
      close: true,
      with: 'tanker|ship|freighter|trawler|vessel|boat|dhow|dhows|launch|yacht|barge|coaster|ferry|bulk carrier|car carrier|crew|sailor|sailors|fisherman|fishermen|captain|mate|skipper|herdsman|herdsmen|herder|shepherd|cattle|cow|cows|catch|nets|lorry|truck|lorries|trucks|milk|driver|drivers|reporter|journalist|aid worker|missionary|monk|priest|consultant|academic|airman|airmen|gunner|gunners|pilot|pilots|crewman|marine|marines|hostage|hostages|captive|citizen|national|nationals|businessman|trader|traders|smuggler|spy|spies|agent|agronomist|engineer|doctor|nun|nuns|student|tourist|climber|deck|cargo|container|containers|drone|shipment|lathe|parts|arms shipment|officer|guard|guards|staff|employee|employees|soldier|soldiers|policeman|policemen|politician|envoy',
      without: `${OUT}|rescue|rescued|fire|drunk|murder|robbery|burglary|theft|fraud|oath|part in|place|step|office|training|course|vote|sea trial|sinking|drown|free|freed|release|meeting|summit|election|parade ground|hostage talk|crew took|ill|injured|wounded|storm|position|post as|refuge|shelter|in uniform|exam|off course|warship|destroyer|submarine|village|town`,
    },
    'Eritrean gunboats turned about two Yemeni dhows and their skippers near Zuqar.',
  ],
  [
    'list-people',
    'SANCTION/restrict',
    -5.5,
    {
      verb: 'sanction|penalise|penalize|blacklist|ban|bar|forbid|prohibit|outlaw|embargo|boycott|go after|slap|clamp|designate|publish * list of|broaden|toughen|reimpose',
      subject: '@party|%public|bloc|customs|senate|duma|council|treasury',
      close: true,
      with: 'sanction|sanctions|penalty|penalties|embargo|asset freeze|listing|listings|blacklist|trade with|import of|imports|exports|export of|import|export|oil stop|tariff|tariffs|duties|levy|levies|curb|curbs|quota|trawler|trawlers|contractor|contractors|researcher|researchers|freight|airline|airlines|lorry|lorries|lender|lenders|bank|banks|oligarch|oligarchs|refiner|refiners|shipper|shippers|insurer|insurers|banana|bananas|milk|timber|uranium|gold|diamond|diamonds|coal|rare earth|rare earths|rare-earth|chips|magnet|magnets|property|pop act|pop acts|film from|officials from|judge|judges|prosecutor',
      without: `${OUT}|tourism|local|exempt|waive|relief|bill to tax|gold medal|gold price|coal mine|milk price|bank loan`,
    },
    'Ottawa clamped penalties on four Georgian lenders.',
  ],
  [
    'net-break-in',
    'COERCE/cyber',
    -6.5,
    {
      verb: 'hack|hack into|break into|burrow into|worm into|ransack|cripple|wipe|wreck|infect|jam|drown out|black out|blind|blot out|spoof|scramble|disrupt|knock + offline|knock offline|penetrate|infiltrate|flood|swamp|steal from|tap|paralyse|paralyze',
      subject:
        'hacker|hackers|worm|malware|ransomware|spyware|code|malicious code|cyberattack|cyber attack|cyber unit|cyber|denial-of-service|denial-of-service attack|server|servers|network|networks|computers|website|websites|mail server|mail servers|jammer|jammers',
      without:
        'thief|burglar|shopper|customer|teenager|video game|film|weather|storm|apple|garden|bird|compost|soil|fishing',
    },
    'Vietnamese hackers burrowed into the network of a Cambodian ministry.',
  ],
  [
    'coercion-noun',
    'COERCE/restrict',
    -5.5,
    {
      noun: 'shutting|sealing|impounding|deportation|denial-of-service attack|cyberattack|spoofing|abduction|denial of visas',
      with: 'closure of border|closure of crossing|shutting of|sealing of|blocking of|cutting of|confiscation of|impounding of|detention of|arrest of|deportation of|recall of|freeze on|freezing of|suspension of aid|suspension of visas|suspension of flights|blockade of|blockade by|embargo on|embargo by|retaliatory tariff|retaliatory tariffs|jamming of|spoofing of|kidnapping of|abduction of|hackers|expulsion of|new sanctions|round of sanctions|sanctions on|sanctions against|night of jamming|curbs on|swoop by',
      without: `${OUT}|condemn|protest|demand|accuse|deny|urge|call for|lift|lifting|end|end to|relief|waiver|remove|against the|criticise|criticize|threat|threaten|fear|risk|possible|call|ask|no|cardiac|wheel|mine closure|plant closure|appeal|evade|evading|despite|under|violat|because of`,
    },
    'The impounding of two Emirati dhows by the Iranian navy took place off Abu Musa.',
  ],
]);
