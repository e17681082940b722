import { frames } from './frame.js';

/** What one state does to another, or to its opponents at home, short of force. */
export const PRESSURE_UP = frames('pressure', 'escalatory', [
  [
    'sanction',
    'SANCTION/restrict',
    -6,
    {
      verb: 'impose|slap|levy|reimpose|re-impose|tighten|extend|renew|approve|adopt|order|announce|expand|prolong|enforce|introduce|put|hit|sanction|blacklist|embargo|apply|widen|prepare|place|designate',
      with: 'sanction|sanctions|embargo|blacklist|trade restriction|travel ban|asset freeze|visa ban|export ban|import ban|export control|punitive tariff|tariff|tariffs|ban on|terrorist organization|terrorist organisation|terrorist group|boycott|retaliatory duties',
      without: 'lift|ease|waiver|relief|tobacco|alcohol|smoking|import tax on',
      subject: '@party|%public|bloc|union|congress|treasury|@person',
    },
    'The European Union imposed sanctions on Belarus.',
  ],
  [
    'sanctioned',
    'SANCTION/restrict',
    -6,
    { verb: 'sanction|blacklist|embargo', with: '@party|%public|@person|company|official|bank|entity|ship|tanker|oil' },
    'Washington sanctioned Iranian oil tankers.',
  ],
  [
    'expel',
    'SANCTION/expel',
    -5.5,
    {
      verb: 'expel|deport|kick out|throw out|declare * persona non grata|oust|order * to leave|banish|give * to leave',
      with: '%diplomat|@party|migrant|mission|correspondent|worker|refugee|man|woman|people|seeker|attaché',
      without: 'party member|player|student|flour|vehicle|car|product|gas|pupil|ruling party|suit|lawsuit',
      subject: '@party|%public',
    },
    'Russia expelled a Bulgarian diplomat.',
  ],
  [
    'sever',
    'SANCTION/discontinue',
    -6,
    {
      verb: 'sever|cut|break off|cut off|downgrade|suspend|freeze|close|shut|seal|halt|reduce|slash|withhold|stop|block|terminate|withdraw|discontinue|end|revoke|cancel|announce * suspension',
      with: 'ties|tie|relation|relations|embassy|consulate|border|crossing|airspace|aid|assistance|humanitarian|food supplies|military aid|funding|trade|ambassador|visa|flights|peacekeeper|peacekeepers|economic aid|supplies|gas supplies|gas supply|oil supplies|electricity|subsidy|contact|cooperation|financial support|aid deliveries',
      without:
        'lift|strike|interest rate|tax|refuse|resume|spending cuts|costs|cost|troop|troops|talk|talks|blood|dollar|rate|rates|output|curb|surplus|surpluses|deficit|gap|tariff',
      subject: '@party|%public|agency|court|bloc|@org|union|%armed',
    },
    'Saudi Arabia severed diplomatic ties with Iran.',
  ],
  [
    'travel-warning',
    'SANCTION/restrict',
    -3,
    { verb: 'issue * travel warning|issue * travel advisory|issue * travel alert', subject: '@party|%public' },
    'The State Department issued a travel warning for Sri Lanka.',
  ],
  [
    'seize',
    'COERCE/seize',
    -7,
    {
      verb: 'seize|impound|confiscate|board|hijack|detain|expropriate|nationalize|nationalise|commandeer|requisition',
      with: 'tanker|ship|vessel|boat|cargo|asset|property|crew|freighter|company|oil|yacht|fishing|sailor|weapon|aircraft|bank|land',
      subject: '@party|%force|%public|%armed|pirate|coastguard|navy',
      without: 'flight|train|drug|cocaine|heroin|marijuana|bus',
    },
    'Revolutionary Guards seized a British-flagged tanker.',
  ],
  [
    'arrest',
    'COERCE/arrest',
    -7,
    {
      verb: 'arrest|detain|jail|imprison|apprehend|take into custody|intern|hold * captive|round up|extradite|order * arrest|order * jailed|issue * warrant|hold * hostage|announce * arrest|nab|take * hostage|lock up',
      without: 'release|free|attention|decline|slide|deterioration|inflation|cardiac',
      subject:
        '@party|%public|%armed|%captive|police|@person|court|judge|journalist|leader|activist|population|authorities|immigration|union',
    },
    'Police in Cairo arrested three opposition leaders.',
  ],
  [
    'arrest-noun',
    'COERCE/arrest',
    -6,
    {
      noun: 'arrest|detention|crackdown',
      with: '%captive|@party|on|protester|opposition|mass',
      without: 'cardiac|release|free|condemn|criticism|house arrest ended',
    },
    'The crackdown on the opposition went on.',
  ],
  [
    'ban',
    'COERCE/restrict',
    -7,
    {
      verb: 'ban|outlaw|prohibit|bar|suspend|shut down|close|censor|order|expel|raid|jam|block|stop',
      with: 'newspaper|publication|party|parties|opposition|media|rally|protest|broadcaster|channel|website|candidate|group|office|internet|ngo|organization|crossing|crossing point|demonstration|congress|movement|journalist|work of|fgm|borders|migrants|leave',
      subject: '@party|%public|court|military|police|army|council|authorities',
      without:
        'lift|drug|doping|smoking|plastic|alcohol|aid|peace|talk|exercise|negotiation|loan|work together|lead|gap',
    },
    'The government banned two opposition newspapers.',
  ],
  [
    'martial',
    'COERCE/martial law',
    -7.5,
    {
      verb: 'impose|declare|announce|extend|order|enforce|proclaim',
      with: 'curfew|martial law|state of siege|state of emergency|lockdown|emergency|night curfew',
      without: 'lift|ease|hurricane|flood|earthquake|drought|storm|virus|medical|civil defence|civil defense',
    },
    'The army declared martial law in the capital.',
  ],
  [
    'force-out',
    'COERCE/repress',
    -7,
    {
      verb: 'force|disperse|evict|crack down|tear gas|bulldoze|purge|torture|suppress|quell|repress|crush|launch * operation to detain',
      subject: '@party|%public|police|%force|%armed',
      with: 'protester|demonstrator|mob|out of|land|plane|opposition|out|crowd|dissent|resident|protest|riot|migrant|home|village|suspect|individual|uprising|village',
      without: 'resign|election|retirement|price|delay',
    },
    'Riot police dispersed demonstrators with tear gas.',
  ],
  [
    'cyber',
    'COERCE/cyber',
    -7,
    {
      verb: 'launch|hack|carry out|conduct|mount|disrupt|penetrate|breach|wage|spread|interfere|meddle',
      with: 'cyberattack|cyber attack|cyber-attack|cyber warfare|computer network|computer system|computer virus|ransomware|malware|cyber|disinformation|election interference|hacking campaign|website|denial of service',
      subject: '@party|%public|%armed|hacker|group',
      without: 'mobile|broadcast|tv|social',
    },
    'Russian hackers launched a cyberattack on Estonian banks.',
  ],
  [
    'hack',
    'COERCE/cyber',
    -7,
    {
      verb: 'attack|target|hit|breach|penetrate|hack|infiltrate|disrupt',
      subject: 'hacker|cyberattack|cyber attack|malware|ransomware',
      with: 'network|system|website|grid|server|computer|bank|email',
    },
    'Hackers linked to Russia attacked Estonian government networks.',
  ],
  [
    'protest',
    'PROTEST',
    -5,
    {
      verb: 'protest|demonstrate|riot|rally|march|strike|go on strike|go on hunger strike|start * hunger strike|stage|hold|take to the street|walk out|overthrow|stop work|topple|begin * hunger strike|burn * flag|launch * protest',
      with: 'strike|protest|demonstration|rally|hunger strike|sit-in|street|streets|march|president|work|against|government|sit-down|police|condition|assassination|demand|vigil|riot|boycott|flag|demonstrator',
      without: 'end|called off|ceasefire|stock|share|talk|air strike|deal|press|price|market|position|call off|back',
      subject:
        'worker|people|student|thousand|thousands|hundred|hundreds|dozen|protester|demonstrator|employee|leader|teacher|group|crowd|army|military|opposition|union|farmer|driver|%captive|seeker|prisoner|resident|activist|supporter|ngo|villager|crowd|women|youth|journalist|doctor|nurse|miner|worker|citizen|muslim|family',
    },
    'Thousands of workers went on strike against the government.',
  ],
]);
