import { frames } from './frame.js';

/** Posture, movement and use of force. */
export const FORCE_UP = frames('force_deployment', 'escalatory', [
  [
    'deploy',
    'MOBILIZE/troops',
    -6.5,
    {
      verb: 'deploy|redeploy|station|position|mass|amass|concentrate|dispatch|mobilize|mobilise|forward-deploy|preposition',
      with: '%force|@platform|@weapon|%weapon|%armed',
      without: 'peacekeeper|peacekeeping|peace-keeping|observer|monitor',
    },
    'Russia deployed 5,000 troops to the border with Ukraine.',
  ],
  [
    'send',
    'MOBILIZE/troops',
    -6.5,
    {
      verb: 'send|move|rush|ship|order|fly|shift|divert|steer|pour|commit|transfer|relocate',
      with: 'troop|soldier|force|army|marine|brigade|division|battalion|warplane|jet|fighter|bomber|aircraft|carrier|destroyer|frigate|cruiser|corvette|warship|submarine|helicopter|tank|artillery|missile|rocket|drone|battery|paratrooper|commando|reservist|gunboat|reinforcement|fleet|flotilla|squadron|armour|armor|launcher|convoy|@platform|interceptor|contingent|bombers|ship|armada',
      without:
        'peacekeeper|peacekeeping|peace-keeping|observer|monitor|home|back|fire|joint|relief|aid|medical|disaster|ceasefire|truce|withdraw|leave|flood|rescue|shipping|lane|ship-launched|civil defence|civil defense',
    },
    'The United States has rushed two aircraft carriers to the Gulf.',
  ],
  [
    'depart',
    'MOBILIZE/troops',
    -6,
    {
      verb: 'depart|sail|head|steam|set sail|arrive|enter|reach|transit|approach|cross into|take up position|converge|gather|assemble|land|advance|roll into|pour into',
      subject: '%force|@platform|warship|tank|ship|vessel|convoy',
      active: true,
      without:
        'peacekeeper|peacekeeping|home|homeport|museum|retirement|speed|rank|intelligence gather|head by|license|licence',
    },
    'The carrier Abraham Lincoln departed for the Arabian Sea.',
  ],
  [
    'mobilize',
    'MOBILIZE/troops',
    -6.5,
    { verb: 'call up|activate', with: '%force|reservist|reserve|army|%armed|man' },
    'Egypt called up 20,000 reservists.',
  ],
  [
    'bolster',
    'MOBILIZE/troops',
    -6,
    {
      verb: 'reinforce|bolster|strengthen|beef up|step up|build up|intensify|increase|boost|augment|expand|surge|double',
      with: '%force|military presence|troop|presence|garrison|naval|deployment|patrol|defences|defenses|air-defence',
      without: 'cooperation|ties|tie|relation|peacekeeper|peacekeeping|sales|price|attack|training|police presence',
    },
    'NATO reinforced its forces in the Baltic states.',
  ],
  [
    'alert',
    'MOBILIZE/troops',
    -5.5,
    {
      verb: 'place * on alert|put * on alert|remain on alert|be on alert|stay on alert|go on alert|remain on high alert|be on high alert|put * on high alert|place * on high alert|raise * alert|raise * readiness|put * on standby|place * on standby',
    },
    'Greece put its armed forces on high alert after the incident with Turkey.',
  ],
  [
    'exercise',
    'MOBILIZE/weapons',
    -4,
    {
      verb: 'hold|conduct|stage|launch|begin|start|carry out|kick off',
      with: 'wargame|war game|live-fire|drill|exercise|manoeuvres|military exercise|naval exercise|manoeuvre|maneuver|military drill|naval drill',
      without: 'joint|with|together',
    },
    'China launched live-fire drills around Taiwan.',
  ],
  [
    'missile-test',
    'MOBILIZE/weapons',
    -6.5,
    {
      verb: 'test-fire|test|fire|launch|test-launch',
      with: 'ballistic missile|cruise missile|missile|nuclear weapon|nuclear device|icbm|hypersonic|rocket',
      without: 'at|against|satellite|killing',
    },
    'North Korea test-fired two ballistic missiles on Sunday.',
  ],
  [
    'airspace',
    'MOBILIZE/troops',
    -6,
    {
      verb: 'violate|breach|intrude|penetrate|enter|cross',
      with: 'airspace|air space|territorial water|median line|air defence identification|line of actual control',
      subject: '%force|@party|@platform|aircraft',
    },
    'Russian bombers violated Japanese airspace, Tokyo said.',
  ],
  [
    'patrol',
    'MOBILIZE/troops',
    -5,
    {
      verb: 'patrol|encircle|surround|blockade',
      subject: '%force|@platform|@party',
      with: '%territory|@party|coast|island|strait|water|border',
    },
    'Chinese warships patrolled the waters around the disputed islands.',
  ],
  [
    'flyover',
    'MOBILIZE/troops',
    -5,
    {
      verb: 'fly over|buzz|shadow|intercept|scramble|lock onto',
      with: '@place|@party|@platform|%territory|aircraft|jet|fighter|warship|destroyer|bomber|vessel',
      without: 'migrant|drug|smuggler|refugee',
    },
    'Russian fighters flew over the island of Gotland.',
  ],
  [
    'arm',
    'MOBILIZE/weapons',
    -6.5,
    {
      verb: 'install|deploy|position|place|move|aim',
      with: 'missile|battery|launcher|missile system|air defence system|air defense system|nuclear weapon|warhead|interceptor',
    },
    'China installed missile launchers on the disputed reef.',
  ],
  [
    'buildup',
    'MOBILIZE/troops',
    -5.5,
    {
      noun: 'buildup|build-up|mobilization|mobilisation|deployment|reinforcement',
      with: 'troop|military|naval|force|army|%force|warship|border|along|at',
      without: 'peacekeeper|peacekeeping|peace-keeping|airbag|software|product|vaccine|capital|inventory',
    },
    'A troop buildup along the border continued.',
  ],
  [
    'assault',
    'ASSAULT/heavy weapons',
    -9,
    {
      verb: 'attack|assault|bomb|bombard|shell|strike|raid|invade|storm|torpedo|ambush|besiege',
      with: '@party|%territory|%armed|%force|target|position|base|village|town|camp|convoy|facility|site|headquarters|city|enclave|militant|refinery|pipeline|airport|plant|tanker|ship|militia|rebel|infrastructure|embassy|school|hospital|bus|mosque|church|suburb|house|building|market|police|soldier|depot|stronghold|outpost|area|troop',
      without:
        'hacker|network|earthquake|quake|storm|hurricane|tornado|disease|decision|record|deal|agreement|critic|criticism|policy|law|bill|budget|comment|market share|growth|consumer|customer|new high|tone|chord|balance|proposal|ban|record low|ruling|government for|audience|figure|remark',
    },
    'Iraqi warplanes attacked positions inside Syria on Thursday.',
  ],
  [
    'hit',
    'ASSAULT/heavy weapons',
    -9,
    {
      verb: 'hit|pound|target|hammer|pummel|rock',
      subject: '%force|%armed|%weapon|%violence|rocket|missile|shell|drone|bomb',
      with: '@party|%territory|@place|%armed|%force|target|position|base|village|town|camp|convoy|facility|site|headquarters|city|enclave|militant|refinery|airport|plant|tanker|ship|militia|infrastructure|embassy|school|hospital|bus|mosque|church|suburb|house|building|market|soldier|depot|stronghold|outpost|area',
    },
    'Saudi warplanes pounded rebel positions near Sanaa.',
  ],
  [
    'launch-attack',
    'ASSAULT/heavy weapons',
    -9,
    {
      verb: 'launch|carry out|conduct|mount|stage|begin|commence|unleash|start|continue|order|authorize|authorise|lead|intensify|perpetrate|step up|resume|open|wage|commit|execute|renew|press',
      with: 'attack|strike|airstrike|air strike|raid|assault|bombing|offensive|invasion|incursion|bombardment|shelling|massacre|barrage|ground operation|military operation|air campaign|genocide|killing|aggression|bombing campaign|onslaught|air raid|hostility|war|ambush',
      without:
        'war game|war games|wargame|wargames|end to|halt|investigation into|halt to|verbal|hunger|labour|labor|walkout|scathing|verbal|stinging|extraordinary attack on|blistering|investigation|star|industrial|trade|price|cyber|charm|public|legal|legal action|test|ballistic|national strike|indefinite|general strike|hour|launcher|teacher|worker|union|war of words',
    },
    'Israel launched airstrikes on militant targets in the Gaza Strip.',
  ],
  [
    'kill',
    'ASSAULT',
    -9,
    {
      verb: 'kill|wound|massacre|assassinate|murder|execute|behead|slay|gun down|torture|injure|abduct|kidnap|rape|shoot|maim',
      subject: '@party|%armed|%violence|%force|%public|bomb|drone|missile|group|rocket|shell|%weapon|militia',
      without:
        'crash|accident|earthquake|flood|cancer|virus|storm|disease|avalanche|fire|landslide|hurricane|import|industry|farmer|producer|grower|sale|market|bill|deal|plan|project',
    },
    'The Islamic State killed at least 75 villagers in eastern Syria.',
  ],
  [
    'killed',
    'ASSAULT',
    -9,
    {
      verb: 'kill|wound|massacre|assassinate|behead|injure|die|torture|shoot',
      with: 'attack|airstrike|strike|bombing|shelling|raid|clash|bomber|gunman|gunmen|militant|rebel|soldier|fire|missile|rocket|suicide|explosion|drone|prison|torture|captivity|fighting|offensive|troop',
      without:
        'crash|accident|earthquake|flood|cancer|virus|storm|disease|heart|shark|dog|apparent suicide|suicide attempt',
    },
    'At least 23 civilians died in air strikes on the rebel enclave.',
  ],
  [
    'open-fire',
    'ASSAULT/firearms',
    -9,
    {
      verb: 'open fire|exchange fire|trade fire|fire on|fire at|shoot at|fire across|shoot down|gun down|fire rocket|fire missile',
      with: '@party|%force|%armed|%victim|mortar|drone|plane|jet|aircraft|ship|boat|vessel|helicopter|line|border|territory|artillery|volley|projectile|rocket into|rocket at|missile at|missile into|missile toward|shell into|shell at|drone at|drone toward|missile on|rocket on',
      without:
        'coach|manager|minister|employee|worker|staff|chief executive|head|ballistic|test|secretary|aide|official|adviser|director',
    },
    'Iraqi forces opened fire on protesters in Baghdad.',
  ],
  // People are fired too; what is fired in anger is named.
  [
    'fire',
    'ASSAULT/firearms',
    -9,
    {
      verb: 'fire|lob|rain|hurl',
      with: 'mortar|artillery|volley|projectile|shell|shot|bullet|torpedo|grenade|rocket into|rocket at|missile at|missile into|missile toward|drone at|drone toward|missile on|rocket on',
      without: 'ballistic|test|warning shot|canister|starting',
    },
    'The militia fired mortars throughout the night.',
  ],
  // A ship that sinks by itself has met the sea.
  [
    'sink',
    'ASSAULT/heavy weapons',
    -9,
    {
      verb: 'sink|scuttle|torpedo',
      with: 'ship|vessel|tanker|boat|warship|frigate|destroyer|corvette|cruiser|patrol boat|freighter|trawler|gunboat|@platform',
      without: 'storm|wave|gale|collision|iceberg|weather|rescue|cargo shift',
    },
    'Iranian gunboats sank a Kuwaiti tanker in the Gulf.',
  ],
  [
    'ceasefire-broken',
    'ASSAULT',
    -8,
    {
      verb: 'violate|break|breach|infringe|flout',
      with: 'ceasefire|cease-fire|truce|armistice|cessation|demarcation line|line of control|buffer zone|demilitarized zone|demilitarised zone',
      lone: true,
      without: 'talk about|accuse',
    },
    'The rebels violated the ceasefire 115 times in a day.',
  ],
  [
    'capture',
    'ASSAULT/territory',
    -8,
    {
      verb: 'capture|seize|occupy|overrun|annex|retake|recapture|take control of|take over|conquer|seize control of',
      with: '%territory|@place|oilfield|oil field|position|bridge|mosque|stronghold|ground|district|island|half|part|quarter|headquarters|outpost|station|military base|oil|pump',
      subject: '%force|%armed|@party|%public',
      close: true,
      without:
        'tanker|ship|vessel|boat|cargo|crew|attention|imagination|market|opportunity|company|goods|drug|cocaine|bank|business',
    },
    'Rebel forces captured the town of Goma from the army.',
  ],
  [
    'clash',
    'ASSAULT',
    -8.5,
    {
      verb: 'clash|skirmish|trade fire|exchange fire|trade blows|come to blows',
      subject: '%force|%armed|@party',
      mutual: true,
      without: 'culture|fixture|protester|over a bill',
    },
    'Indian and Chinese troops clashed in the mountains.',
  ],
  [
    'fight',
    'ASSAULT',
    -8.5,
    {
      verb: 'fight|clash|battle|skirmish',
      with: '@party|%armed|%force|border|troop|rebel|militant|along',
      without:
        'corruption|crime|poverty|inflation|fire|disease|virus|terrorism financing|climate|hunger|ebola|aids|for rights|drug|sale|bill|plan|proposal|tariff|import|lawsuit|takeover|merger|case|ruling|politically|battle group|confidence|to recover',
    },
    'The rebels fought government troops near the capital.',
  ],
  [
    'shields',
    'ASSAULT',
    -8.5,
    { verb: 'use|hold', with: 'human shield|shield' },
    'The militants held villagers as human shields.',
  ],
  [
    'torch',
    'ASSAULT',
    -8.5,
    {
      verb: 'torch|burn|destroy|raze|blow up|detonate|set fire to|set off|demolish|level|sabotage',
      subject: '@party|%armed|%force|%public|bomber|gunman',
      with: '%territory|house|home|village|building|church|mosque|base|bridge|tank|bomb|bombs|pipeline|explosive|device|facility|site|car|vest|school|camp|vehicle|radar|depot|plant',
    },
    'Fighters torched a village in the north.',
  ],
  [
    'blockade',
    'COERCE/restrict',
    -7,
    {
      verb: 'impose|enforce|blockade|announce|begin|tighten|mine',
      with: 'blockade|no-fly zone|siege|exclusion zone|strait|port|harbour|harbor',
      subject: '@party|%force|%public|@platform',
      without: 'sanction|lift|ease',
    },
    'Saudi Arabia imposed a naval blockade on the port of Hodeidah.',
  ],
  [
    'violence-noun',
    'ASSAULT/heavy weapons',
    -7,
    {
      noun: 'airstrike|air strike|bombardment|shelling|invasion|incursion|bombing|missile strike|missile attack|rocket attack|drone strike|drone attack|suicide attack|gunfire|firefight|artillery fire|missile barrage|ground offensive|assault|hostilities|clash|massacre|exchange of fire',
      without: 'plot|film|anniversary|sexual|personality|victim',
    },
    'The air strikes on Aleppo went on through the night.',
  ],
]);
