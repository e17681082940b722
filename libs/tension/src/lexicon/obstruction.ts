import { frames } from './frame.js';

/** More ways to press a state short of force: trade, travel, energy, courts, computers. */
export const OBSTRUCTION = frames('pressure', 'escalatory', [
  [
    'trade-curb',
    'SANCTION/restrict',
    -5.5,
    {
      verb: 'ban|bar|block|stop buying|stop selling|halt|restrict|raise|double|triple|impose|slap|curb|cut|suspend|end|stop|boycott|hike|increase|tax|limit|freeze|threaten',
      close: true,
      with: 'import|imports|export|exports|tariff|tariffs|duty|duties|shipment of|shipments of|buying|selling|trade with|purchase of|purchases of|sale of|sales of|goods|visa-free|visas|visa|transit|rare earth|chip export|grain transit|bounty|reward|overflight|flights|air link',
      subject: '@party|%public|bloc|union|congress',
      without:
        'lift|ease|sugar tax|tobacco|alcohol|interest rate|target|forecast|output|aid for|dollar|blood|income tax|sales tax|stamp|restore|own|increase import|increase purchase|increase its|increase export|increase their|increase sale',
    },
    'India banned imports of onions from Bangladesh.',
  ],
  [
    'shut-border',
    'SANCTION/discontinue',
    -6,
    {
      verb: 'shut|close|seal|seal off|block|cut|cut off|turn off|switch off|halt|suspend|stop|freeze|fence off|deny * access|deny * passage|deny * transit|barricade|choke|interrupt',
      close: true,
      with: 'border|frontier|crossing|airspace|skies|sky|gas|electricity|water|power supply|pipeline|embassy|consulate|flights|railway|rail link|road link|bridge over|port to|ports to|aid|transfer|contact|hotline|supply|strait|corridor|funds|transit|mail|factory park|industrial park|access',
      subject: '@party|%public|%force|%armed|bloc',
      without:
        'reopen|resume|storm|flood|snow|repair|maintenance|fire|blood|tie game|fog|virus|leak|strike over|earthquake',
    },
    'Turkmenistan sealed off its frontier in June.',
  ],
  [
    'bar-people',
    'SANCTION/expel',
    -5,
    {
      verb: 'bar|ban|turn back|turn away|refuse entry|deny entry|deny visa|refuse visa|deny * visa|refuse * visa|strip|revoke|expel|blacklist|declare * persona|order out|throw out|recall|withdraw|advise * not to travel|warn * not to travel|tell * not to travel',
      close: true,
      with: 'lawmaker|inspector|minister|official|diplomat|envoy|ambassador|monitor|observer|accreditation|journalist|athlete|visa|citizen|delegation|mission|staff|attaché|consul|airline|company|plane|ship|non grata|national|to|students',
      subject: '@party|%public|court|bloc',
      without:
        'team|coach|player|doping|smoking|motorist|licence|license|fan|pub|landlord|offer|troops|force|bid|amendment|remark|bill|proposal|army|soldier|support|tanks|request to',
    },
    'Georgia barred three European lawmakers at the airport.',
  ],
  [
    'seize-abroad',
    'COERCE/seize',
    -7,
    {
      verb: 'seize|board|impound|detain|hold|capture|intercept|divert|storm|commandeer|freeze|confiscate|nationalise|nationalize|hijack|arrest',
      close: true,
      with: 'tanker|ship|freighter|trawler|fishing boat|cargo ship|vessel|crew|fishermen|fisherman|sailor|yacht|asset|assets|fund|funds|reserve|plane|airliner|oil cargo|bulk carrier|container ship|cargo',
      subject: '@party|%force|%armed|%public|coast guard|customs|pirate',
      without: 'drug|cocaine|heroin|cigarette|smuggled|talk|market|insurance|meeting|hostage talks|spill|storm|memory',
    },
    'Two Danish trawlers were held by the Iranian coast guard.',
  ],
  [
    'jail-foreigner',
    'COERCE/arrest',
    -6.5,
    {
      verb: 'arrest|detain|jail|hold|imprison|sentence|abduct|kidnap|put * on trial|try|charge|indict|convict|execute|hang|seize|take * hostage|grab|snatch|hand down',
      close: true,
      with: 'spy|spies|staff|soldier|policeman|policemen|sailor|fisherman|fishermen|border guard|national|citizen|journalist|teacher|diplomat|aid worker|engineer|official|officer|dual national|student|pilot|crew|consul|employee|businessman|missionary|espionage|agent|tourist|climber|angler',
      subject: '@party|%public|court|%armed|%force|captor',
      without: 'robbery|burglary|murder|bribe|embezzle|drug|theft|rape|release|fraud|meeting|talk|drunk|tax|crown',
    },
    'A court in Minsk jailed a Polish engineer for espionage.',
  ],
  [
    'cyber-deed',
    'COERCE/cyber',
    -6.5,
    {
      verb: 'hack|jam|spoof|knock out|paralyse|paralyze|cripple|steal|breach|deface|break into|infiltrate|leak|wipe|take down|disable|penetrate|spy on|eavesdrop on|wiretap',
      with: '@party|%public|system|network|website|server|signal|gps|satellite|blueprint|secret|data|email|emails|railway|railways|bank|grid|ministry|parliament|phone|computer|file|files|broadcast|radio|navigation|exchange|booking',
      subject: 'hacker|hackers|cyberattack|cyber attack|malware|@party|%public|%force|spy|spies|agency',
      close: true,
      without:
        'traffic|air strike|drone|missile|troop|thief|burglar|bomb|show|wallet|shop|border|gas|round|holder|holders|bout|cup|defence',
    },
    'Belarusian hackers leaked the files of the Lithuanian ministry.',
  ],
  [
    'snapback',
    'SANCTION/restrict',
    -6,
    {
      verb: 'trigger|invoke|activate|restore|reinstate|reimpose|renew|extend|prolong|toughen|widen|broaden|add|place|put|announce|unveil|draft|prepare|adopt|agree|impose',
      with: 'snapback|sanction|sanctions|embargo|blacklist|arms embargo|asset freeze|oil price cap|sanctions list|travel ban|entry ban|export control|export controls|restrictive measure|no-entry list|secondary tariff',
      subject: '@party|%public|bloc',
      close: true,
      without: 'lift|ease|relief|remove|waiver|end|repeal|suspension',
    },
    'Britain and France triggered the snapback of sanctions on Iran.',
  ],
  [
    'downgrade',
    'SANCTION/discontinue',
    -5.5,
    {
      verb: 'downgrade|sever|cut|break|break off|rupture|freeze|suspend|recall|withdraw|call home|bring home|pull out|expel|reduce|revoke|scrap|denounce|cancel|close',
      close: true,
      with: 'tie|ties|relation|relations|ambassador|envoy|mission|embassy|consulate|membership|cooperation|contact|partnership|visa regime|air service|extradition treaty|licence|license|recognition',
      subject: '@party|%public|bloc',
      without: 'troop|carbon|emission|customer|resume|restore|staff costs|water|tie-in',
    },
    'Bamako ruptured its relations with Algiers.',
  ],
]);
