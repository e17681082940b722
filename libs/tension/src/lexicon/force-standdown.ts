import { frames } from './frame.js';

const GONE =
  '%force|%armed|@platform|ship|ships|vessel|vessels|warship|hull|hulls|bomber|warplane|convoy|column|flotilla|strike group|tank|cutter|garrison|escort|contingent|company|crew|gun|guns|launcher|mercenary|mercenaries|instructor|instructors|adviser|advisers|regulars|trainers|regiment|picket|pickets|sentry';
const OTHER =
  'prison|talk|talks|meeting|summit|conference|hotel|cup|league|match|race|dead|wounded|killed|hospital|school|price|power|office|table|court|to the front|to war|to fight|to action|museum|repair|refit|paint|space|orbit|peacekeeping talk|treaty|accord|deal|pact|rebels out|attack|assault|reinforce|film|holiday|voter|job|refugee';

/** Arms put away, ground given up, guns that stay silent. */
export const FORCE_STANDDOWN = frames('force_deployment', 'de-escalatory', [
  [
    'be-gone',
    'RETREAT/withdraw',
    7,
    {
      verb: 'be gone|be gone from|be out of|be out|be back at base|be back in barracks|be back in port|be back on transporters|be no longer|clear out|clear out of|come home|go home|fly out|fly home|embark for home|sail home|head home|turn around|turn round|turn * bow|go north|go back|draw out of|draw back|crawl out of|lumber out of|clank out of|trundle out of|rumble out of|trickle back|trickle home|stream home|stream out of|disperse|vanish from|disappear from|part company|stand away|sheer off|slink off|skulk off|slip away|stay out of|keep out of|be heading home|go down to|fall back|thin out|pull away|pull off|edge back|drive back to|drive back across|flee|abandon|decamp|up sticks|go off alert|file past|melt away|evacuate',
      subject: GONE,
      active: true,
      whole: true,
      close: true,
      with: '@place|@party|home|base|barracks|port|back|camp|border|frontier|line|boundary|waters|coast|shore|bank|strait|village|town|post|positions|alert|transporters|again|hill|hills|ridge|plateau|fence|region|enclave|after|since|valley|island|trench|trenches|gone|road|airfield',
      without: `${OTHER}|not|never|refuse|no|without|march on|ahead|only`,
    },
    'Chadian instructors slipped away from the Niger border at noon.',
  ],
  [
    'stow-arms',
    'RETREAT/withdraw',
    7,
    {
      verb: 'thin out|pull out|pull back|bring home|bring * home|bring + home|bring + out|bring * back|march + out|send + home|send + back|send + packing|call + home|call off|call + off|wheel back|wheel in|wheel + back|wheel away|tow away|tow + away|truck away|truck out|cart off|cart away|pack away|pack up|pack + away|put away|put down|ship out|fly out|fly + home|lift out|drag + off|haul down|haul + away|take down|take * off|take + home|mothball|scrap|melt|turn over|fill in|sweep|clear|finish clearing|finish sweeping|dismantle|phase out|empty|vacate|disband|stand down|throw + into flames|demobilise|demobilize|muster out|lower|relax|rescind|lapse|let * lapse|disarm|lead + away|lead + down|lead + downhill|keep * off',
      subject: '@party|%public|%force|%armed|@platform|side|both|sides|army|armies|alert',
      close: true,
      with: 'division|brigade|regiment|platoon|battalion|garrison|base|barracks|airfield|men|gun|guns|howitzer|howitzers|tank|tanks|rifle|rifles|launcher|launchers|missile|missiles|@platform|@weapon|trench|trenches|picket|pickets|outpost|post|posts|barricade|checkpoint|checkpoints|roadblock|tents|loudspeakers|loudspeaker|mine|mines|minefield|minefields|arsenal|mustard gas|nerve gas|stockpile|warhead|warheads|state of alarm|alarm|alert|alert level|reservist|reservists|militia|fighters|mercenaries|instructors|trainers|sniper|snipers|troops|troop|soldiers|garrison’s|crews|strength|patrol|patrols|warplanes|squadron|contingent|flag|bank of|hangar|hangars|bombers|infantry',
      without: `${OTHER}|prisoner|prisoners|hostage|captive|bodies|remains|wounded|ambassador|envoy|refuse|refused|not|demand|bomb on|forward|against|clear of rebels|to ukraine|aid|donate|gift|rebels from|rebel from|militants from|blew up|reinforce|closer|toward|towards|into position|up to|captured|enemy`,
    },
    'Salvador’s army carted its howitzers away from the Goascoran bank.',
  ],
  [
    'silence',
    'RETREAT',
    6,
    {
      verb: 'be silent|be quiet|be calm|stay silent|stay quiet|stay cold|stay calm|remain quiet|remain silent|remain calm|fall quiet|fall silent|go quiet|go silent|lie empty|stand empty|be empty|be off|take effect|come into force|go into effect|enter into force|enter force|hold|begin to hold|be holding|be respected|be obeyed|fall by half|fall to|drop from|drop to|drop by half|be called off|pass without',
      subject:
        'gun|guns|battery|batteries|front|line of control|border|frontier|front line|trench|trenches|truce|ceasefire|cease-fire|armistice|lull|shelling|shellfire|firing|incursion|incursions|infiltration|drill|drills|exercise|exercises|war games|manoeuvres|patrol|patrols|raid|raids|violence|cannon|artillery|night|mobilisation|mobilization|blockade|siege|strikes on|air strikes|bombing|rocket fire|launches',
      active: true,
      without: `${OTHER}|not|never|until|if|unless|price|strike action|union|worker|sport|no|ignore|collapse|break|fail|control of the party|border trade|yield|fishing|once|hours|strew|film|festive|as scheduled|as planned|every|yearly|annual|no end|lift off|expire`,
    },
    'The guns along the Sudanese border have stayed cold since Easter.',
  ],
  [
    'obey-truce',
    'RETREAT/ceasefire',
    6,
    {
      verb: 'obey|respect|keep|keep to|observe|honour|honor|stick to|abide by|forgo|cease * fire|silence|stop firing|stop shelling|stop bombing|stop jamming|stop blaring|stop flying|end * mission|end * combat|halve|reduce',
      close: true,
      subject: '@party|%force|%armed|side|sides|both|army|armies|%public',
      with: 'truce|ceasefire|cease-fire|armistice|line of control|lull|fire|firing|shelling|bombing|patrols|patrol|overflights|overflight|broadcasts|loudspeakers|combat mission|combat missions|missile launches|advance|operations around|operations near|strikes|sorties|guns|raids|incursions|drills|exercises|war games',
      without: `${OTHER}|not|refuse|until|price|strike action|union|worker|demand|urge|call|fail|break|violate|accuse|cease and desist|budget|costs|unless|only if|talks`,
    },
    'Both garrisons have kept to the truce around Ain Issa since Friday.',
  ],
  [
    'standdown-noun',
    'RETREAT/withdraw',
    6.5,
    {
      noun: 'withdrawal|pullback|pullout|homecoming|exodus|departure|evacuation|removal|dismantling|disarmament|disarming|redeployment|truce|ceasefire|lull|calm|pause|halt|cut|reduction|minesweeping|clearing',
      with: 'withdrawal of|homecoming of|exodus of|departure of troops|departure of soldiers|departure of helicopters|departure of garrison|evacuation of garrison|evacuation of base|removal of missiles|removal of tanks|removal of launchers|dismantling of silo|dismantling of missile|dismantling of post|disarming of|truce declared by|day of calm|humanitarian lull|hour lull|pause in missile|pause in strikes|pause in attacks|halt to shelling|halt to patrols|reduction of troops|reduction in troops|cut in troops',
      without:
        'demand|insist|urge|call|ask|refuse|reject|no|without|until|unless|if|talk|negotiat|treaty|accord|agreement|deal|proposal|propose|offer|ambassador|envoy|support|funding|aid|candidate|product|drug|cash|deposit|accuse|condemn|price|wage|threat|sought|seek|want|discuss|promise|offer of|plan for|hope|condition|before any',
    },
    'The homecoming of the last Fijian platoon from Sinai ended in song.',
  ],
]);
