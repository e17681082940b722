import { frames } from './frame.js';

const MOVER =
  '%force|%armed|@platform|warship|ship|vessel|bomber|jet|warplane|convoy|column|flotilla|strike group|tank|cutter|patrol|launcher|unit|regiment|reinforcement|regular|regulars|boats|crew|escort|armour';
const STAY =
  'home|barracks|parade|museum|rescue|relief|aid|holiday|tourist|training ship|port call|regatta|retirement|refit|repair|film|festival|migrant|refugee|peacekeeper|stand down|withdraw|storm|flood|earthquake|away from|out of|price|back from|back to|court|hospital|ceremony|funeral';

/** Where forces stand, how they get there, and what they do to be ready. */
export const FORCE_POSTURE = frames('force_deployment', 'escalatory', [
  [
    'draw-near',
    'MOBILIZE/troops',
    -6,
    {
      verb: 'move up|move north|move south|move east|move west|move toward|move towards|move to|move closer|move forward|move in|shift north|shift south|shift to|roll north|roll south|roll west|roll east|roll in|roll up|roll across|roll off|push north|push south|push toward|push towards|push ashore|swing north|swing south|head north|head south|head for|head toward|head towards|make for|bear down on|bear down|close in|close in on|edge toward|edge towards|edge to|edge closer|inch toward|inch closer|nose up|come near|come within|come over|come across|go over|go across|go north|go up|press on|press forward|rumble|grind|clank|trundle|crawl|snake|slip across|slip through|slip out|slip into|fan out|spread out|swarm|gather|converge|form up|take to|take to air|wade ashore|storm ashore|come ashore|touch down|disembark|jump into|drop into|parachute|land|cross|cross over|pour across|pour over|pour in|skirt|hug|cut across|pass within|pass close|circle|loiter|steam|sail|cruise|drop anchor|anchor|ride at anchor|hover|hold station|keep station|stand watch|stand guard|bivouac|pitch tent|pitch|dig in|enter|occupy|garrison|surround',
      subject: MOVER,
      active: true,
      whole: true,
      with: '@place|@party|%territory|border|frontier|coast|shore|ashore|line|river|strait|ridge|heights|fence|bank|boundary|zone|position|front|sea|air|north|south|east|west|up|near|off|over|across|toward|towards|closer|around|along|opposite|into|airfield|barracks at|again|camp|dc',
      close: true,
      without: `${STAY}|the talk|negotiat|meeting|agreement|fire|under|ended|handed|usual|regular|regularly|only to train|short of`,
    },
    'Two Omani mechanised brigades moved up to the dunes near Salalah at dusk.',
  ],
  [
    'stand-by',
    'MOBILIZE/troops',
    -5,
    {
      verb: 'be on station|be on patrol|be at sea|be on the move|be on move|be on way|be under way|be airborne|be in air|be in place|be in position|be dug in|be massed|be ranged|be lined up|be camped|be encamped|be parked|be spotted|be sighted|be seen|be poised|be inside|stand ready|stand by|stand to|stand near|stand off|stand along|wait off|wait at|lie off|stay on|stay at|remain in place|remain off|keep watch|be at * posts|be wheels-up|be at readiness|be within range|be on alert|be in range',
      subject:
        '%force|%armed|@platform|warship|bomber|warplane|convoy|column|flotilla|strike group|launcher|battery|%weapon|@weapon',
      without: `${STAY}|table|trial|offer|loan|sale|show|display|duty free|strike over|not|no|silent|fire|over budget|over cost|off the market|order`,
    },
    'Three Tunisian frigates have been on station below Zuwara since Monday.',
  ],
  [
    'emplace',
    'MOBILIZE/troops',
    -5.5,
    {
      verb: 'post|billet|garrison|host|muster|gather|concentrate|stockpile|throw|pour|funnel|wheel|wheel out|wheel up|tow|uncrate|load * onto|hoist|lay|sow|moor|rebuild|retain|double|triple|thicken|extend|put up|set up|throw up|bring in|bring up|call out|call in|turn out|stand up|raise * militia|arm|equip|ready|shift|camouflage|redeploy|airlift|ferry|dispatch|despatch|draw up|place|position|switch on|turn on|activate|point|swivel|cock|fuel|prime|dig|dig in|beef up|unveil',
      subject: '@party|%public|%force|%armed|@platform',
      close: true,
      with: '%force|%armed|@platform|@weapon|gun|guns|division|brigade|regiment|minefield|bunker|trench|radar|launcher|barbed wire|hedgehog|roadblock|guard post|outpost|garrison|cordon|revetment|airstrip|helipad|tents|conscript|checkpoint|militia|pontoon|sand|mines|warhead|nuclear|reservist|noses',
      without: `${STAY}|monitor|observer|weapons to|arms to|budget|prisoner|hostage|body|remains|tax|rice|food|fuel price|medicine|bail|question|talk|museum|ambassador|wreath|aground|donat|gift|sold|sale|hand|strike back|captured|ransom|sanction|market|election|flood|border crossing with|in prison|in custody|at home|video|photograph|refresher|routine|off|nearer to|retired|crane|from border`,
    },
    'Romania has posted a second radar battery on Snake Island.',
  ],
  [
    'ready-noun',
    'MOBILIZE/troops',
    -5,
    {
      noun: 'dispatch|despatch|arrival|sortie|call-up|mobilisation|surveillance flight|reconnaissance flight|overflight|sighting|incursion|intrusion|show of force|breach',
      with: 'troop|marine|brigade|carrier|warship|frigate|destroyer|battalion|company|squadron|artillery|reservist|conscript|landing ship|bomber|missile|submarine|fighter|armour|tank|warplane|show of force|surveillance flight|reconnaissance flight|overflight|airspace|column|paratrooper|soldier|gunboat|drone|launcher|regiment|division|guns',
      without:
        'peacekeeper|relief|aid|withdraw|withdrawal|end|ended|stop|condemn|protest|demand|accuse|deny|home|parade|museum|pleasure|airline|passenger|cancel|limit|no|talk|film|tourist|price|against|denounce|call|criticise|object|threaten|space|moon|budget|pledge|request|rescue|humanitarian|reduction|cut|cease|ceased|stopped',
    },
    'The despatch of a second Chilean marine battalion to Arica took two nights.',
  ],
  [
    'order-of-war',
    'MOBILIZE/troops',
    -6,
    {
      verb: 'order * to march|order * to advance|order * to stand ready|order * to be ready|order * to mobilise|order * to mobilize|order * into|tell * to report|tell * to stand by|prepare for war|prepare for battle|prepare * for war|be ready for war|place * on duty|place * on footing|put * on footing|put * on war footing|raise * posture|raise * alarm|raise * threat level|sound * alarm|order * call-up|authorise * call-up|authorize * call-up|extend * conscription|reintroduce * conscription|bring back * conscription|let * use * bases|let * use * airfields|open * airfields to|open * bases to',
      subject: '@party|%public|%force|%armed',
      without: `${STAY}|fire service|hospital|school|police to report|strike|election|leave|inquiry`,
    },
    'Ulan Bator ordered its border troops to stand ready for a march west.',
  ],
  [
    'jostle-ship',
    'MOBILIZE/troops',
    -5.5,
    {
      verb: 'stalk|hound|harry|guide|shoo|bracket|jostle|pursue|chase|go up to meet|light up|illuminate|release * flares|release * at|fire * flares|turn * water cannon|turn * cannon on|train * water cannon|break * sound barrier|streak over|thunder over|roar over|skim|stray into|trespass|come into|face down|face off|spar with|tangle with|play cat|escort * out|usher * out|cross * bow|cut across|blind',
      subject: '%force|%armed|@platform|cutter|coast guard|vessel|militia boat|@party',
      close: true,
      with: '@platform|warship|submarine|frigate|destroyer|carrier|bomber|jet|fighter|warplane|drone|cutter|gunboat|tanker|aircraft|helicopter|vessel|boat|trawler|resupply|supply boat|coast guard|airspace|flares|cannon|sound barrier|capital|rooftop|waters|fishing|each other|launch|trainer|trainers',
      without: `${STAY}|whale|pirate|smuggler|drug|poacher|game|match|deadline|minister|president|leader|envoy|delegation|official|charge|court|talk`,
    },
    'Norwegian jets bracketed a Russian bomber for forty minutes over the Barents Sea.',
  ],
]);
