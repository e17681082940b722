import { frames } from './frame.js';

/** More ways to use arms, to clash short of arms, and to win or lose ground. */
export const FORCE_VIOLENCE = frames('force_deployment', 'escalatory', [
  [
    'fire-at',
    'ASSAULT/heavy weapons',
    -9,
    {
      verb: 'fire * at|launch * at|lob * at|loose * at|fire * into|launch * into|fire * on|launch * against|fire * towards|fire * toward|launch * towards|launch * toward|hurl * at|send * into|rain * on|unleash * on|drop * on|fire * over|fire across|answer with|respond with|retaliate with|reply with',
      with: '@weapon|%weapon|missile|rocket|drone|shell|mortar|bomb|torpedo|barrage|volley|artillery|salvo',
      subject: '@party|%force|%armed|%public|@platform|cutter|gun|rebel|side',
      without: 'orbit|satellite|sea|test|flare|water cannon|warning shot|question|criticism|insult|goal|corner|net',
    },
    'The Houthis fired two cruise missiles at a Greek bulk carrier.',
  ],
  [
    'launch-drones',
    'ASSAULT/heavy weapons',
    -9,
    {
      verb: 'launch|fire|send',
      with: 'drone|drones|attack drone|kamikaze drone|suicide drone|rocket|missiles and drones|drones and missiles',
      close: true,
      subject: '@party|%force|%armed',
      without:
        'test|orbit|satellite|sea|product|startup|new drone|company|service|model|show|light|rice|balloon|range|export|sale',
    },
    'Russia launched 80 drones and nine missiles overnight.',
  ],
  [
    'struck',
    'ASSAULT/heavy weapons',
    -9,
    {
      verb: 'hit|strike|shell|bomb|destroy|damage|blow up|flatten|level|rocket|target',
      with: 'bridge|refinery|substation|power plant|power station|depot|airfield|airport|runway|barracks|ammunition|port|dam|pipeline|radar|tanker|frigate|headquarters|oil terminal|grid|consulate|embassy|hangar|warehouse|fuel depot|convoy|mosque|hospital|outpost|air defence|air defense|launcher',
      without:
        'storm|lightning|quake|earthquake|hurricane|flood|wave|collision|lorry|truck|car|train|accident|virus|strike action|price|cable car|bus|meteorite|hail|fire broke|short circuit|crane|iceberg|typhoon|cyclone|tornado|landslide|wind',
      subject:
        '%force|%armed|@party|%weapon|@weapon|@platform|bridge|refinery|substation|power plant|power station|depot|airfield|barracks|pipeline|headquarters|oil terminal|grid|outpost|radar',
      close: true,
    },
    'Drones struck a substation near Tuapse and damaged the pipeline.',
  ],
  [
    'ram',
    'ASSAULT',
    -7,
    {
      verb: 'ram|collide with|sideswipe|rake|harass|bump|intimidate|buzz|swarm|douse|blast|hose|dazzle',
      subject: '%force|@party|%armed|@platform|cutter|coast guard|vessel|trawler|gunboat|%public|boat|ship|jet|fighter',
      with: 'supply boat|patrol boat|fishing boat|cutter|coast guard|frigate|destroyer|warship|trawler|vessel|boat|ship|patrol plane|helicopter|jet|aircraft|resupply|drone|@platform|tanker|fishermen',
      close: true,
      without: 'car|truck|lorry|ferry|whale|iceberg|reef|van|bus|highway|pier|sale|merger|deal|bid',
    },
    'An Argentine patrol boat rammed a British survey vessel south of the islands.',
  ],
  [
    'collide',
    'ASSAULT',
    -6,
    {
      verb: 'collide|scuffle|brawl|come to blows|grapple|trade blows|trade punches|exchange blows|face off|face each other|square up|stand bow|dogfight|trade shots|shoot it out|exchange gunfire|trade gunfire|trade artillery|trade rocket|exchange artillery|exchange rocket|exchange shots',
      subject: '%force|%armed|@party|cutter|coast guard|soldier|commando|jet|border guard|ship|patrol|side',
      mutual: true,
      without: 'car|train|lorry|truck|ferry|fan|court|football|bus|tram',
    },
    'Indian and Chinese soldiers brawled with clubs on a ridge in Ladakh.',
  ],
  [
    'go-to-war',
    'ASSAULT',
    -9,
    {
      verb: 'go to war|wage war|declare war|make war|take up arms|open a front|open a second front|invade|overrun|march on|march into|advance on|push into|move on|close in on|punch through|cross into|storm into|burst into|seize|wrest|annex|grab|break through|drive + out of',
      subject: '@party|%force|%armed|column',
      with: '@party|@place|%territory|%force|%armed|over|against|enclave|post|valley|plateau|line|village|town|each other',
      close: true,
      without:
        'tanker|ship|vessel|boat|cargo|drug|cocaine|price|opportunity|market|poverty|corruption|crime|inflation|weed|pest|litter|waste|virus|disease|chance|power in|record|final',
    },
    'In 1965 India and Pakistan went to war over Kashmir.',
  ],
  [
    'lose-ground',
    'ASSAULT/territory',
    -8,
    {
      verb: 'lose|fall to|be lost to',
      with: '%territory|@place|village|town|post|position|garrison|stronghold|airfield|drone|jet|helicopter|warplane|@platform|tank|hill|ridge|trench|outpost|district|paratrooper|%armed',
      subject: '@party|%force|%armed|village|town|post|city|%territory|@place|drone|base|hill|garrison|district',
      close: true,
      without:
        'rudder|crew|captain|place|office|part|step|seat|vote|election|game|match|final|job|contract|share|weight|life|lead|point|value|share|action|turn|time|train|bus|flight|photo|oath|call|note|test|exam|custody|prisoner|hostage|stake',
    },
    'The garrison at Bakhmut fell to Russian paratroopers in May.',
  ],
  [
    'down',
    'ASSAULT/heavy weapons',
    -8.5,
    {
      verb: 'bring down|knock out|shoot down|shoot|knock down|intercept|take out|fire on|destroy|disable',
      with: 'drone|jet|warplane|helicopter|missile|aircraft|plane|fighter|bomber|rocket|tank|@platform|@weapon|battery|launcher|radar|balloon',
      subject: '@party|%force|%armed|%public|air defence|air defense|%weapon|fire',
      close: true,
      without: 'storm|ice|bird|engine|fault|failure|exercise|test|hobby|drug',
    },
    'Jordan brought down a dozen drones that crossed its sky.',
  ],
  [
    'mines',
    'ASSAULT/heavy weapons',
    -7,
    {
      verb: 'lay|sow|plant|drop|place|scatter|mine',
      close: true,
      with: 'mine|mines|explosive|landmine|sea mine|strait|harbour|harbor|channel|port|bomb|booby trap',
      subject: '@party|%force|%armed|%public|@platform',
      without: 'gold|coal|copper|wreath|clear|tree|bitcoin|lithium|foundation',
    },
    'Iran mined the channel off Kharg island.',
  ],
  [
    'sabotage',
    'ASSAULT',
    -7,
    {
      verb: 'cut|sever|sabotage|blow up|slash|drag|damage|dynamite|derail|poison',
      close: true,
      with: 'cable|undersea cable|pipeline|power line|gas pipeline|anchor|rail line|railway|sea cable|data cable|dam|water supply',
      subject: '@party|%force|%armed|%public|tanker|freighter|saboteur|agent|vessel|ship|@platform',
      without: 'budget|cost|price|tie|relation|thief|storm|quake|ribbon|volume|supplies to',
    },
    'A Russian freighter cut two data cables off Finland.',
  ],
  [
    'car-bomb',
    'ASSAULT/suicide',
    -9,
    {
      verb: 'explode|detonate|go off|tear through|rip through|strike|hit|kill|wound|blow',
      subject:
        'car bomb|truck bomb|suicide bomber|bomb|roadside bomb|bomber|explosion|blast|mine|grenade|rocket|mortar|shell|missile|drone|airstrike|air strike|offensive|shelling|fighting|clash|attack',
      without: 'gas|boiler|firework|oven|mining|volcano|asthma|heart|shark|bear|dog|snake|stroke',
      lone: true,
    },
    'A truck bomb tore through a barracks in Mogadishu.',
  ],
  [
    'displace',
    'ASSAULT',
    -8,
    {
      verb: 'displace|uproot|drive|kill|wound|trap|starve|besiege|encircle|surround|cut off|ravage|raze',
      subject:
        'offensive|fighting|war|shelling|bombardment|siege|clash|assault|campaign|hostility|airstrike|%violence|%armed|%force|militia',
      with: 'people|civilian|resident|family|village|town|city|camp|population|thousand|million|enclave|@place|@party|soldier|garrison|child|refugee',
      without: 'storm|flood|quake|price|against doping|epidemic|cancer|traffic',
      lone: true,
    },
    'The offensive in Kordofan has displaced 300,000 people since May.',
  ],
  [
    'blast-noun',
    'ASSAULT/heavy weapons',
    -7,
    {
      noun: 'barrage|raid|ambush|beheading|skirmish|crossfire|bombing raid|drone raid|salvo|sabotage|fighting|offensive|atrocity',
      with: '%armed|@party|@place|border|soldier|troop|rebel|militia|dead|kill|between|against|overnight|rage|erupt|break out',
      without:
        'price|trade|tariff|sport|final|title|legal|court|film|novel|game|series|cancer|wits|star|anniversary|museum|world war|cold war|civil war museum|memorial|police raid|drug|election|words|charm|marketing|sales|bidding|takeover|culture|want|not|avoid|prevent|end|risk|threat|fear|accuse|condemn|veto|proxy|talk|peace|crime|turf|nerves|attrition over|veterans|veteran|hero|stop|after the|during the',
    },
    'Fierce fighting between the army and rebels raged around Goma.',
  ],
]);
