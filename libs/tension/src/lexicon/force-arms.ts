import { frames } from './frame.js';

const ARMED = '%force|%armed|@platform|@weapon|%weapon|@party|gun|battery|men|defender|side|fire';
const NOBODYS =
  'storm|quake|earthquake|flood|hurricane|virus|film|match|season|coach|striker|audience|critic|lawsuit|court|inflation|market|price|record|lightning|wildfire|wolf|bear|dog|shark|thief|thieves|burglar|drunk|motorist|heart|asthma|headline|verbal|question|email|calls|protest letter';

/** The verbs of war themselves, whatever stands behind them; what befalls whoever is shot at. */
export const FORCE_ARMS = frames('force_deployment', 'escalatory', [
  [
    'bombard',
    'ASSAULT/heavy weapons',
    -9,
    {
      verb: 'bomb|bombard|shell|strafe|rocket|firebomb|dive-bomb|carpet-bomb|torpedo|mortar|machine-gun|napalm|downed|dynamite|besiege|invade|overrun|storm|ambush|waylay|plunder|loot|ransack|sack|pillage|slaughter|butcher|massacre|bayonet|bludgeon|raze|flatten|torch|obliterate|incinerate|blast|batter|hammer|pulverise|pulverize|rake|pepper|recapture|reoccupy',
      subject: ARMED,
      without: `${NOBODYS}|minister of|cabinet minister|general manager|aide|adviser|expectation|proposal|plan|government for|decision|ruling|bank|shop|own|checkpoint|wall|hostage|tank of`,
    },
    'Bolivian helicopters strafed a rebel ferry landing for an hour.',
  ],
  [
    'drive-back',
    'ASSAULT',
    -8,
    {
      verb: 'repel|repulse|beat back|beat off|drive back|drive + back|drive + off|drive + out|drive + from|chase + from|chase + out of|chase + off|chase away|fend off|fight off|throw back|force back|push back|push + back|push aside|shoulder aside|elbow aside|rout|flush out|flush + out|dislodge|encircle|surround|pin down|bottle up|box in|hem in|engage|confront|tackle|outflank|wipe out|mow down|cut down|gun down|shoot dead|shoot + dead|pick off|blow up|blow + up|blow + to|set ablaze|set alight|set on fire|set upon|fall upon|open up|beat up|lynch|manhandle|rough up|tear-gas|teargas|trample|beat + to death|club + to death|chase off',
      subject: '%force|%armed|@platform|@party|%weapon|@weapon|guards|defender|men',
      close: true,
      with: '%force|%armed|@platform|@party|%victim|%captive|@place|%territory|boat|vessel|dinghy|ship|men|crew|fishermen|attack|assault|column|raid|wave|offensive|drone|camp|lorry|truck|car|bus|guards|guard|patrol|intruder|crowd|migrant|trader|driver|herder|shepherd|farmer|settler|youth|boy|boys|post|trench|enclave',
      without: `${NOBODYS}|bid|takeover|challenge|criticism|rival|competition|inflation|offer|pressure|suggestion|attempt to buy|forecast|title|cup|sanction|talk|negotiation|own|mine off|drifting|hostage`,
    },
    'Congolese soldiers beat back a second wave of raiders near Beni.',
  ],
  [
    'under-fire',
    'ASSAULT/heavy weapons',
    -8,
    {
      verb: 'come under fire|come under attack|come under shelling|come under mortar|come under artillery|come under machine-gun|come under bombardment|come under rocket|come under small-arms|be under fire|be under attack|be under bombardment|be under siege|be under shelling|be pinned down|draw fire|draw * fire|take fire|be caught in crossfire|suffer * losses|suffer * casualties|take * casualties|inflict * losses|inflict * casualties|be hit by missile|be hit by rocket|be hit by shell|be hit by drone|be hit by stray|be hit by fire|be struck by missile|be struck by drone|be struck by rocket|be overrun by',
      subject: `${ARMED}|%territory|%victim|@place|convoy|post|village|town|district|enclave|base|camp|quarter|team|team of`,
      without: `${NOBODYS}|critic|minister for|policy|over its|over his|over her|for failing|for saying|sales|mln|profit|job|investor|government over|from critic|bill`,
    },
    'A Nepalese convoy came under mortar fire outside Kindu.',
  ],
  [
    'rain-on',
    'ASSAULT/heavy weapons',
    -8.5,
    {
      verb: 'rain on|rain down|fall on|fall near|fall in|fall into|drop on|land in|land on|land near|slam into|crash into|tear into|tear through|rip through|rip into|streak into|streak over|streak across|shriek over|scream over|whistle over|thud into|thud near|smash into|plough into|go wide of|pass over|fly over|find * mark|hit home|explode near|explode over|burst over|burst above',
      subject:
        'missile|rocket|shell|bomb|drone|mortar|projectile|salvo|katyusha|warhead|shrapnel|artillery|fire|shellfire|explosion|blast|@weapon|%weapon|gunfire|barrage|bullet',
      active: true,
      without: `${NOBODYS}|orbit|test|sea of|booster|satellite|firework|export|sale|gas explosion|arms sale`,
    },
    'Two Syrian rockets streaked over Kilis before noon.',
  ],
  [
    'loose-off',
    'ASSAULT/heavy weapons',
    -8.5,
    {
      verb: 'fling|sling|let loose|let fly|loose off|loose|shower|hail|pour|pump|put down|call down|fire off|unload|dump|drop|roll',
      close: true,
      with: 'missile|rocket|shell|bomb|shells|bombs|mortar|salvo|salvoes|salvos|barrage|artillery|grenade|petrol bomb|stone|torpedo|round|rounds|barrel bomb|glide bomb|fire down|napalm|cluster bomb|drone|firebomb|canister|tear gas|bombs on|cannon',
      subject: '%force|%armed|@platform|@party|gun|battery|men|crew|defender|rioter|mob|youth',
      without: `${NOBODYS}|test|tested|exercise|drill|orbit|satellite|sea of japan|east sea|flare|warning shot|ballistic|ceremony|salute|museum|aid|protester at|fan|hose`,
    },
    'Houthi crews flung three rockets over the Saudi berm.',
  ],
  [
    'war-noun',
    'ASSAULT',
    -7.5,
    {
      noun: 'siege|encirclement|storming|sacking|bombing campaign|air campaign|air war|artillery duel|gun battle|duel|pogrom|fire|shellfire|gunbattle|shootout|firing|battle|sinking|downing|torpedoing|destruction|seizure of territory|coup',
      with: 'siege of|encirclement of|storming of|sacking of|bombing campaign against|air campaign against|air war against|across border|across fence|across line|across river|across ridge|artillery duel|gun battle|pogrom|machine-gun fire|small-arms fire|artillery fire|mortar fire|shellfire from|break out|broke out|rage|flare|sinking of|downing of|destruction of|battle for|battle of|coup in',
      without:
        'price|trade|tariff|title|legal|court|film|novel|game|cancer|wits|anniversary|museum|memorial|police|drug|election|words|sales|bidding|takeover|culture|want|not|avoid|prevent|end|ended|risk|threat|fear|accuse|condemn|talk|peace|crime|turf|nerves|veteran|hero|stop|forest|blaze|fire brigade|brigades|firefighter|wildfire|evidence|environment|habitat|factory fire|hotel|world war|cold war|star|council|state of|act of|declaration of|cause for|document|kitchen|gas|hunger|re-enact|bastille|anniversary|broken|relieve|warhead|stockpile|mines|chemical|centrifuge',
    },
    'An artillery duel between the two garrisons shook Chaman all morning.',
  ],
]);
