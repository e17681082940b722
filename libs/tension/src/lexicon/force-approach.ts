import { frames } from './frame.js';

const MOVER =
  '%force|%armed|@platform|warship|ship|vessel|bomber|jet|warplane|convoy|column|flotilla|strike group|tank|cutter|patrol|tanker|launcher|unit';
const GROUND =
  'village|town|city|suburb|settlement|hamlet|hill|ridge|height|heights|outpost|post|position|trench|bridgehead|crossroads|junction|airfield|airport|crossing|island|islet|reef|stronghold|district|half of|half|quarter|outskirts|plateau|valley|road';
const OBJECT =
  '%territory|@platform|oil platform|platform|rig|hangar|house|building|bridge|van|car|truck|lorry|bus|school|clinic|hospital|warehouse|factory|plant|substation|transformer|depot|barracks|base|pier|ship|vessel|boat|tanker|launcher|radar|battery|bunker|tunnel|convoy|tent|market|church|mosque|village|mast|satellite|flat|apartment|camp|road|railway|causeway|culvert|dyke|hole|corvette|frigate';

/** More ways to draw near, to make ready, to answer fire and to take ground. */
export const FORCE_APPROACH = frames('force_deployment', 'escalatory', [
  [
    'set-out',
    'MOBILIZE/troops',
    -6,
    {
      verb: 'leave * for|take off * for|put to sea|set course|slip * moorings|set out|set off|steam out|sail * for|pass through|pass * through|be bound for|be en route|be on way|make for|turn towards|turn toward',
      subject: MOVER,
      with: '@place|@party|for|to|towards|toward|sea|strait|canal|base|front|border|frontier|coast|port',
      close: true,
      active: true,
      without:
        'home|homeport|peacekeeper|holiday|museum|repair|refit|parade|regatta|relief|aid|rescue|migrant|tourist|passenger|retirement|hospital|fishing|dependent',
    },
    'Six Rafale jets left Orange before dawn for Djibouti.',
  ],
  [
    'roll-in',
    'MOBILIZE/troops',
    -7,
    {
      verb: 'roll * into|roll * across|move * into|drive * into|creep * into|creep * towards|edge * towards|push * into|slip * into|stray * into|cross * into|march * into|walk * into|thrust * into|inch * towards|advance * towards|move * towards|move * closer|cross * border|cross * frontier|cross * line|cross * river|dig in|take up * position|come ashore',
      subject: MOVER,
      active: true,
      with: `@place|@party|%territory|${GROUND}|line|river|border|closer|along|opposite|facing|ashore|position`,
      without: 'home|barracks|peacekeeper|aid|relief|parade|tourist|refugee|film|rescue|flood|migrant',
    },
    'Two Turkish columns rolled five kilometres across the Iraqi frontier.',
  ],
  [
    'cancel-leave',
    'MOBILIZE/troops',
    -5,
    {
      verb: 'cancel|cancel * leave|suspend * leave|revoke * leave|revoke|suspend|stop|call off|scrap|recall * from|call * from|confine * to|halt',
      close: true,
      with: 'army leave|military leave|troop leave|shore leave|all leave|leave of|leave for|from leave|to barracks|holidays of|furlough|furloughs|leave',
      subject: '@party|%public|%force|%armed',
      without: 'maternity|sick|parental|police|hospital|school|doctor|nurse|leave the|leave country',
    },
    'Greece cancelled the leave of all its island garrisons.',
  ],
  [
    'order-out',
    'MOBILIZE/troops',
    -6.5,
    {
      verb: 'order * to|order * from|order * toward|order * towards|divert * to|divert * from|redirect * to|reroute * to|steer * to|switch * to|swing * to',
      with: '%force|@platform|@weapon|strike group|ship|squadron|battery|bomber|destroyer',
      close: true,
      subject: '@party|%public|%force|%armed',
      without:
        'leave|withdraw|prepare|stop|cease|halt|pull|return|home|back|stand down|hold|vacate|fire|open|retreat|disarm|surrender|hospital|peacekeeper|aid|relief|rescue|flood|not|evacuate|repair|port call|go|end|quit|inquiry|probe|investigation|to build|airline',
    },
    'London diverted the frigate from Gibraltar to the Black Sea.',
  ],
  [
    'take-ground',
    'ASSAULT/territory',
    -8,
    {
      verb: 'take|win|regain|recover|clear|liberate|wrest|reach|enter|gain|secure|reoccupy|encircle|besiege|overrun|storm|hold',
      close: true,
      with: GROUND,
      subject:
        '%force|%armed|rebel|paratrooper|marine|militia|fighter|insurgent|commando|guerrilla|junta|jihadist|column',
      without:
        'peacekeeper|aid|talk|vote|seat|title|rescue|flood|snow|home|parade|hostage|bribe|part|place|oath|step|road to|tourist|post of|shelter',
    },
    'Eritrean commandos took a ridge above the border road.',
  ],
  [
    'trade-fire',
    'ASSAULT',
    -8.5,
    {
      verb: 'trade|exchange|swap|duel with|answer with|reply with|respond with|return|loose off|blaze away|open up',
      close: true,
      with: 'round|rounds|mortar|shell|shells|salvo|salvoes|salvos|volley|artillery|machine-gun|machine gun|rocket|shot|shots|gunfire|fire|strike|strikes|air strike|missile|drone|burst|barrage|howitzer',
      subject: '%force|%armed|@party|gunner|gun|howitzer|battery|sentry|sentries|patrol|side|border guard',
      without:
        'tariff|insult|word|accusation|barb|barbs|prisoner|share|stock|question|criticism|warning|flare|water|ball|serve|court|title|gift|letter',
    },
    'Kyrgyz and Tajik sentries swapped mortar rounds near Batken.',
  ],
  [
    'wreck',
    'ASSAULT/heavy weapons',
    -8.5,
    {
      verb: 'destroy|wreck|flatten|gut|obliterate|level|set ablaze|set * ablaze|set alight|set * alight|set * on fire|hit|strike|blow apart|blow * apart|blow up|blow * in|blow|riddle|shred|pulverise|pulverize|smash|bulldoze|damage|target|pound|shell|rocket',
      close: true,
      with: OBJECT,
      subject:
        '%force|%armed|%weapon|@weapon|@platform|warplane|gunship|gunner|air strike|strike|shelling|saboteur|saboteurs|sapper|sappers|@party',
      without:
        'storm|hail|quake|flood|fire crew|collision|collided|accident|virus|wave|exercise|film|crash|drill|iceberg|firefighter|drunk|pothole|museum|auction|lightning|union|court|budget|hacker|hackers|price|sales|target of|inflation|reputation|career|evidence|record|document|documents|trust|confidence|hope|peace process',
    },
    'Sudanese gunships wrecked a fuel depot on the edge of Nyala.',
  ],
  [
    'come-down',
    'ASSAULT/heavy weapons',
    -8,
    {
      verb: 'fall|land|crash|come down|explode|burst|slam|plunge|splash down|impact|detonate|plough|rain|rain down|whistle over',
      subject: 'missile|rocket|shell|mortar|drone|projectile|bomb|torpedo|@weapon|mortar round|artillery round',
      close: true,
      with: '@place|@party|in|into|on|near|off|over|short|outside|inside|village|town|base|field|waters|sea|courtyard|among|close',
      without:
        'museum|war-time|wartime|exercise|firework|orbit|satellite|booster|space|hobby|toy|test|price|auction|film|sea of japan|economic zone|east sea|intermediate-range',
    },
    'A rocket launched from Sinjar came down in a field outside Erbil.',
  ],
  [
    'send-at',
    'ASSAULT/heavy weapons',
    -9,
    {
      verb: 'send * at|send * against|hurl * at|throw * at|loose * at|aim * at|direct * at|pump * into|pour * into|fire * over|send * over|empty * into|pour * onto|slam * into|train * on',
      with: 'drone|missile|rocket|shell|bomb|mortar|@weapon|round|torpedo|artillery|glide bomb|gun|fire',
      close: true,
      subject: '@party|%force|%armed|%public|@platform|gunner|battery',
      without: 'money|aid|question|criticism|orbit|satellite|exercise|film|test|laser pointer|relief|camera',
    },
    'Azerbaijan sent a dozen drones against depots in Stepanakert.',
  ],
]);
