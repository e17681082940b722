import { frames } from './frame.js';

const MEANS =
  '%force|%armed|%weapon|@platform|@weapon|boat|cutter|column|company|convoy|gun|sapper|ranger|bunker|regiment|corps|barge|armour|vehicle|pick-up|truck|trainer|adviser|mercenary|volunteer|conscript|man|launcher|radar|unit|vessel|ship|strike group|reinforcement|hardware|balloon';

/** More ways to move force and to make it ready. */
export const FORCE_MOVEMENT = frames('force_deployment', 'escalatory', [
  [
    'bring-up',
    'MOBILIZE/troops',
    -6.5,
    {
      verb: 'sail|fly|land|ferry|airlift|haul|truck|bring|bring up|bring in|move up|fly in|send in|pour in|put|park|add|field|emplace|garrison|push|march|marshal|sneak|smuggle|earmark|send',
      with: MEANS,
      close: true,
      subject: '@party|%public|%force|%armed|@platform',
      without:
        'expert|investigator|inspector|team of|peacekeeper|peacekeeping|peace-keeping|observer|monitor|home|back|relief|aid|medical|rescue|flood|earthquake|trial|out|tourist|passenger|joint|visit|sale|order for|price|end to|pressure|rice|food|water|medicine|vaccine|letter|note|envoy|on display|parade|homage|message|captain|trainee|cadet|museum|rest|aground|on list|bread|maker|makers|firm|long haul|engine',
    },
    'Greece has put two frigates and a submarine off Kastellorizo.',
  ],
  [
    'near',
    'MOBILIZE/troops',
    -5,
    {
      verb: 'sail|fly|circle|cruise|loiter|prowl|hover|anchor|lie|surface|steam|swarm|overfly|cross|probe|enter|come within',
      subject:
        'warship|frigate|destroyer|submarine|carrier|bomber|jet|fighter|warplane|drone|cutter|corvette|gunboat|coast guard ship|militia boat|patrol boat|spy ship|survey ship|balloon|tank|%force|@platform',
      active: true,
      with: 'near|off|around|over|toward|towards|into|within|close|inside|along|low|through|border|coast|waters|line|strait|island|airspace|@place|@party',
      without:
        'home|parade|museum|display team|air show|port call|training ship|rescue|race|regatta|holiday|retirement|venture|into agreement',
    },
    'Two Russian bombers flew close to Alaska on Tuesday.',
  ],
  [
    'trail',
    'MOBILIZE/troops',
    -4.5,
    {
      verb: 'trail|tail|track|shadow|follow|monitor|escort|chase|warn off|drive off|drive|turn away|turn back|scare off|see off|circle|surround|ring|box in|blockade',
      subject: '%force|@party|%armed|@platform|cutter|coast guard|vessel',
      with: 'warship|submarine|frigate|destroyer|carrier|bomber|jet|fighter|warplane|drone|cutter|spy ship|survey ship|coast guard ship|gunboat|tanker|patrol plane|aircraft|helicopter|vessel|ship|boat|@platform',
      close: true,
      without: 'storm|whale|pirate|rescue|price|migrant|drug|smuggler|museum',
    },
    'A British frigate trailed a Russian submarine through the Channel.',
  ],
  [
    'radar-lock',
    'MOBILIZE/weapons',
    -6,
    {
      verb: 'lock|train|aim|point|illuminate|paint',
      close: true,
      with: 'radar|missile|gun|fire-control|howitzer|@weapon|rocket',
      subject: '%force|@party|%armed|@platform|%public',
      without: 'camera|price|student|speed',
    },
    'A Turkish frigate locked its radar on a Greek patrol boat.',
  ],
  [
    'warning-shots',
    'MOBILIZE/weapons',
    -6,
    {
      verb: 'fire|shoot|use|drop|launch',
      close: true,
      with: 'warning shot|flare|water cannon|laser|warning shots|flares|dye marker|depth charge',
      subject: '%force|@party|%armed|@platform|%public|cutter|coast guard|vessel',
      without: 'protester|demonstrator|riot|fan|crowd|fireworks|rescue',
    },
    'Syrian guards on the southern bank fired warning shots at a Jordanian patrol.',
  ],
  [
    'rehearse',
    'MOBILIZE/weapons',
    -5,
    {
      verb: 'rehearse|simulate|practise|practice|exercise',
      with: 'blockade|invasion|landing|attack|strike|assault|encirclement|bombardment|war|capture|seizure|launch',
      subject: '@party|%force|%armed|%public',
      without: 'film|play|theatre|choir|democracy',
    },
    'China rehearsed a landing on beaches that face Taiwan.',
  ],
  [
    'fortify',
    'MOBILIZE/troops',
    -5,
    {
      verb: 'build|dig|fortify|erect|construct|lay|expand|extend|set up|open|establish|finish|complete|plant|pave|place',
      with: 'bunker|trench|minefield|airstrip|runway|military base|naval base|air base|silo|outpost|helipad|helicopter pad|barracks|fortification|launch site|radar station|missile site|fence|wall|watchtower|guard post|military outpost|patrol|tank trap|standby force|launch pad|field command',
      subject: '@party|%force|%armed|%public|satellite photo|satellite image',
      close: true,
      without: 'aid|landmine clearance|clear|museum|memorial|restaurant|tourist|factory|flood wall|sea wall',
    },
    'China dug missile silos near the border with India.',
  ],
  [
    'let-base',
    'MOBILIZE/weapons',
    -5.5,
    {
      verb: 'let|allow|permit|authorize|authorise|invite|clear|agree',
      with: 'base missile|station missile|station troop|deploy missile|deploy troop|use its bases|use its base|use of its bases|use of bases|use bases|host missile|base troop|send troop|nuclear weapon on|missile on its',
      subject: '@party|%public',
    },
    'Belarus allowed Moscow to station troops near Brest.',
  ],
  [
    'call-to-arms',
    'MOBILIZE/troops',
    -6,
    {
      verb: 'declare|order|announce|begin|start|proclaim|approve|decree|sign',
      with: 'mobilization|mobilisation|conscription|call-up|general mobilization|general mobilisation|draft|partial mobilization|partial mobilisation|combat readiness|full alert|highest alert|war footing',
      subject: '@party|%public|%force|%armed',
      close: true,
      without: 'end|lift|law draft|draft law|draft budget|draft plan|draft agreement|resource',
    },
    'Russia announced a partial mobilisation of reservists.',
  ],
  [
    'alert-state',
    'MOBILIZE/troops',
    -5.5,
    {
      verb: 'alert|ready|arm|rearm|prime|fuel|scramble|readied',
      with: '%force|missile|%armed|reserve|pilot|warplane|bomber|jet|launcher|@platform|@weapon',
      subject: '@party|%public|%force|%armed',
      close: true,
      without: 'media|public|customer|resident',
    },
    'Jordan scrambled fighter jets along its northern border.',
  ],
  [
    'nuclear-test',
    'MOBILIZE/weapons',
    -7,
    {
      verb: 'test|detonate|conduct|carry out|explode|unveil|display|show off|parade|restart',
      with: 'nuclear bomb|nuclear test|atomic bomb|hydrogen bomb|thermonuclear|nuclear device|warhead|intercontinental ballistic|icbm|missile test|nuclear weapon|missile launch|weapons test|nuclear-capable|long-range missile|cruise missile|ballistic missile|underground test',
      subject: '@party|%public|%force|%armed',
      close: true,
    },
    'Pakistan conducted a nuclear test in the Chagai hills.',
  ],
  [
    'wheels-up',
    'MOBILIZE/troops',
    -6,
    {
      noun: 'bomber|carrier|strike group|convoy|flotilla|fleet|armada|column|warship|submarine|battalion|brigade',
      with: 'wheels up|under way|on the move|bound for|heading for|heading to|heading towards|en route|on its way|on their way|speeding|closing in',
      without: 'home|back|aid|migrant|tourist',
    },
    'The strike group is on its way to the Gulf from Norfolk.',
  ],
]);
