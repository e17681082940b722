import { frames } from './frame.js';

const SIDE =
  '@party|%public|%armed|side|delegation|negotiator|they|both|general|commander|leader|officer|mediator|neighbour|neighbor|rival';
const NO_STATES =
  'merger|takeover|wage|union|pay|price|lender|creditor|bank|coalition|budget|company|club|bid|player|contract';

/** More of talks that move and of ties that mend. */
export const TALKS_FORWARD = frames('talk_progress', 'de-escalatory', [
  [
    'edge-closer',
    'CONSULT/progress',
    3,
    {
      verb: 'edge closer|inch closer|move closer|draw closer|come closer|get closer|inch toward|inch towards|edge toward|edge towards|move toward|move towards|close in on|find common|find * common|agree in principle|make headway|make progress|make * progress|clear * hurdle|break * ice|break * deadlock|break * impasse|settle|patch up|resolve|iron out|put * behind|mend fences|mend * fence|bury|reconcile|make up|make peace|end * feud|end * quarrel|end * war|end * dispute|declare * war over|demarcate|delimit|compromise|thaw',
      with: 'understanding|deal|agreement|accord|truce|ceasefire|settlement|compromise|ground|peace|text|quarrel|dispute|difference|differences|row|feud|rift|border|line|crossing|behind|issue|on|in|with|km|impasse|deadlock|hurdle|over',
      subject: SIDE,
      without: `${NO_STATES}|effort|mediation|not|fail|refuse|unable|no|nowhere|case|lawsuit|never|death|bankruptcy|collapse|abyss|war footing|warship|troop|front|@platform`,
      mutual: true,
    },
    'Tunis and Tripoli ironed out their differences over fishing.',
  ],
  [
    'get-together',
    'CONSULT/meet',
    2.5,
    {
      verb: 'meet|sit down|gather|convene|confer|talk to|talk with|talk|negotiate|discuss|speak to|speak with|speak by|embrace|shake hands|dine|lunch|share lunch|exchange letter|exchange letters|exchange message|exchange messages|exchange visit|bring * together|bring * to table|receive|greet|host|telephone|phone|correspond|swap letters|reach out|use * hotline|open * hotline|reopen * hotline|restore * hotline|pick up * phone|hold * round|hold * session|come to * table|return to * table|go to * table|start talking|begin talking',
      with: '@party|%public|counterpart|table|each other|delegation|envoy|accord|treaty|border|pact|security|truce|deal|withdrawal|exchange|release|by telephone|by phone|by video|face to face|behind closed doors|in secret|hotline|together|lunch|round',
      close: true,
      active: true,
      subject: SIDE,
      without: `${NO_STATES}|deadline|condition|need|target|shareholder|not|never|refuse|demand|death|fate|resistance|fire|force|protest|stupid|liar|act of|on|for a|off|in question|up|terrorist|provocation|gun|receive in|receive here|reporter|receive in|receive here|business leader`,
      mutual: true,
    },
    'Omani and Emirati generals sat down together at a desert post.',
  ],
  [
    'discuss-with',
    'CONSULT/meet',
    2.5,
    {
      verb: 'discuss * with|talk * with|speak * with|speak by|hold * call|hold * conversation|hold * consultation|hold * discussion|exchange views|exchange * views|compare notes|have * conversation|have * lunch|have * dinner|have * meeting',
      with: '@party|@person|%public|counterpart|leader|ambassador|phone|telephone|video',
      subject: '@party|%public|@person|%armed',
      without: `${NO_STATES}|reporter|journalist|refuse|voter|fan|staff`,
      active: true,
      mutual: true,
    },
    'The Egyptian president discussed the fighting in Sudan with the leaders of Chad and Libya.',
  ],
  [
    'give-information',
    'COOPERATE',
    5,
    {
      verb: 'give|hand|hand over|provide|pass|supply|turn over|share|exchange|transfer|lend',
      close: true,
      with: 'information|intelligence|evidence|satellite image|satellite images|technology|flight recorder|black box|bank record|bank records|account information|vehicle|vehicles|fingerprint|dossier|expertise',
      subject: '@party|%public|%force|agency',
      without:
        'media|public|reporter|false|refuse|leak|steal|customer|rebel|not|militia|missile technology|investor|voter',
      mutual: true,
    },
    'Jordan handed Iraq the intelligence that it had on the smugglers.',
  ],
  [
    'offer-talks',
    'CONSULT/meet',
    2.5,
    {
      verb: 'propose|offer|invite|suggest|float|seek|accept|voice * readiness|express * readiness|signal * readiness|declare * readiness|announce|be ready|be willing|be prepared|be open|take up|renew|revive|resume|restart|launch|open|start',
      close: true,
      with: 'talk|talks|negotiation|negotiations|dialogue|summit|meeting|mediation|joint inquiry|peace conference|conference|peace plan|joint commission|commission|hotline|direct contact|contacts|consultation|consultations|round|to discuss|to talk|to meet|to negotiate|forum|to sit|offer of talks|roadmap|peace proposal|direct flights|flights|ferry|rail service|visits',
      subject: SIDE,
      without: `${NO_STATES}|refuse|not|reject|press conference|news conference|never|no|fire on|exercise|police talk|inquiry into|boycott|shareholder`,
      mutual: true,
    },
    'Ankara proposed a joint commission with Nicosia on the wreck.',
  ],
  [
    'restore-ties',
    'SUPPORT/relations',
    5,
    {
      verb: 'restore|resume|reopen|re-establish|reestablish|normalise|normalize|establish|upgrade|open|return|send|name|appoint|send * back|exchange|renew|extend|reset|rejoin|readmit|recognise|recognize',
      close: true,
      with: 'ties|tie|relations|relation|embassy|consulate|ambassador|ambassadors|ambassador back|flights|direct flights|air link|visa section|chargé|mission|lease|membership|diplomatic|liaison office|inspector|trade office|ferry|train service|each other',
      subject: '@party|%public|side|both|they|flights|embassy',
      without: 'recall|sever|cut|refuse|not|fail|cancel|suspend|expel|letter of|troop|warship|credit|court|team',
      mutual: true,
    },
    'Sweden and Hungary sent their ambassadors back in March.',
  ],
  [
    'sign-pact',
    'SUPPORT/agreement',
    4.5,
    {
      verb: 'reach|sign|strike|conclude|seal|ratify|agree on|initial|adopt|endorse|clinch|broker|work out|hammer out|draw up|renew|agree to|exchange|finalise|finalize|agree',
      close: true,
      with: 'arrangement|understanding|agreement|deal|accord|pact|treaty|protocol|memorandum|truce|ceasefire|exchange of prisoner|prisoner exchange|prisoner swap|swap|code of conduct|roadmap|road map|framework|timetable|joint statement|communique|communiqué|charter|convention|settlement|terms|text|map',
      subject: `${SIDE}|government|minister|army|group`,
      without: `${NO_STATES}|refuse|not|fail|no|never|reject|venue|friendly|sponsor|franchise|transfer|feud over|label|plea|violate|break`,
      mutual: true,
    },
    'Kuwait and Iraq reached an arrangement for fishing in the channel.',
  ],
  [
    'positive-verdict',
    'CONSULT/progress',
    3,
    {
      verb: 'call|describe|describe as|hail|term|characterise|characterize|label|rate|find|praise',
      close: true,
      with: 'useful|businesslike|constructive|productive|positive|frank but friendly|warm|fruitful|encouraging|promising|a success|a step forward|good start|cordial|substantive|helpful|historic|turning point|step in the right direction|breakthrough|milestone',
      subject: SIDE,
      without: `${NO_STATES}|not|hardly|anything but|film|film festival|drug|vaccine|less|un|neither`,
    },
    'The Saudi minister described the visit as fruitful.',
  ],
  [
    'deal-near',
    'CONSULT/progress',
    3,
    {
      noun: 'deal|truce|ceasefire|accord|agreement|breakthrough|settlement|treaty|peace',
      with: 'within reach|in sight|at hand|to be had|all but done|almost done|nearly ready|nearly done|close|close to|ready for signature|ready to sign|taking shape|take shape|on the cards|imminent|around the corner|90 per cent|closer than',
      firm: true,
      without: `${NO_STATES}|no|not|never|nowhere|far|neither|hardly|doubt`,
    },
    'A truce between the army and the rebels is at hand, the envoy said.',
  ],
]);

/** More of talks that stop, fail, or never begin. */
export const TALKS_BACKWARD = frames('talk_progress', 'escalatory', [
  [
    'cancel-meeting',
    'SANCTION/discontinue',
    -5,
    {
      verb: 'shelve|put off|call off|cancel|postpone|scrap|drop|skip|snub|boycott|walk away from|walk out of|storm out of|quit|abandon|pull out of|break off|suspend|halt|freeze|adjourn|leave|step down as|give up as|cut short|stay away from|withdraw from|bow out|delay',
      close: true,
      with: 'visit|talk|talks|meeting|summit|forum|council|negotiation|negotiations|round|session|dialogue|commission|committee|signing|conference|contact|hotline|mediation|mediator|mediating|consultation|table|ceremony|trip|membership|joint inquiry|peace process|negotiating table',
      subject: `${SIDE}|visit|talk|talks|meeting|summit|forum|round|signing|session|negotiation|dialogue|conference`,
      without: `${NO_STATES}|concert|tour|match|game|resume|not|exercise|drill|festival|wedding|parliament session|race|football|school|after hold|after talk|earthquake`,
      mutual: true,
    },
    'The Serbian delegation walked away from the conference.',
  ],
  [
    'go-nowhere',
    'REJECT/stall',
    -3,
    {
      verb: 'run into the sand|go nowhere|get nowhere|lead nowhere|yield nothing|yield * nothing|bring nothing|produce nothing|achieve nothing|fix nothing|settle nothing|end in deadlock|end in failure|end in acrimony|end without|end with nothing|break up|break down|part without|separate without|drift apart|reach * dead end|hit * wall|hit * snag|hit * deadlock|grind to|fizzle out|peter out|lead to nothing|collapse|founder|stall|falter|come to nothing|fall through|be dead|be deadlocked|be far apart|remain far apart|remain deadlocked|be as far apart|be put off|be called off|be on ice',
      subject:
        'talk|talks|round|negotiation|negotiations|summit|meeting|dialogue|session|mediation|position|positions|process|diplomacy|signing|commission|envoy|contacts|discussion|side|delegation',
      without: `${NO_STATES}|not|hospital|engine|wing|firework|power line|train|never`,
      mutual: true,
    },
    'The third round of talks between Asmara and Addis Ababa fizzled out.',
  ],
  [
    'far-apart',
    'REJECT/stall',
    -2.5,
    {
      verb: 'be far apart|remain far apart|be nowhere near|be no closer|be as far apart|remain at odds|be at odds|part without|drift apart|separate without|break up without|go home without|talk past|leave empty-handed|disagree|differ|quarrel',
      with: 'deal|agreement|accord|apart|odds|treaty|over|on|result|each other|truce|settlement|word|statement|signature|compromise|handshake',
      subject: SIDE,
      without: `${NO_STATES}|not|opinion|estimate|poll`,
      mutual: true,
    },
    'Kabul and Islamabad remain at odds over the fence, a diplomat said.',
  ],
  [
    'negative-verdict',
    'REJECT/stall',
    -2.5,
    {
      verb: 'call|describe|describe * as|dismiss * as|term|label|rate',
      close: true,
      with: 'waste of time|futile|pointless|bait|a trap|a sham|a charade|disappointing|fruitless|useless|tense|a failure|theatre|a show|window dressing|a ploy|smokescreen|empty|meaningless|insincere|a farce|a trick|propaganda|dead',
      subject: SIDE,
      without: `${NO_STATES}|film|season|match|match|accusation|allegation|report|claim`,
    },
    "The North's foreign ministry called the offer of talks a trap.",
  ],
  [
    'no-talks',
    'REJECT/meet',
    -2.5,
    {
      verb: 'discuss|negotiate|talk|meet|sit down|bargain|haggle|engage with|return to * table|come to * table|resume talk|resume negotiation|attend * talk|attend * summit|join * talk|take part in * talk|speak to|speak with',
      negated: 'refusal',
      close: true,
      subject: SIDE,
      without: `${NO_STATES}|question|press|customer|court`,
    },
    'Caracas will not negotiate over the river border, the minister said.',
  ],
  [
    'refuse-meet',
    'REJECT/meet',
    -2.5,
    {
      verb: 'refuse|decline|rule out|reject|spurn|be unwilling|be not ready|turn down|rebuff|say no to|see no point|see no reason|see no sense|see no use|doubt|despair|expect no|expect little|have no plans|hang up',
      close: true,
      with: 'take * call|talk|talks|meet|negotiate|negotiation|negotiations|discuss|dialogue|summit|meeting|mediation|mediator|offer of talks|sit down|attend|come to the table|breakthrough|progress|phone|direct contact|see the envoy|receive|handshake|invitation|conversation|round',
      subject: SIDE,
      without: `${NO_STATES}|job|comment|request from|resolution|interview|specific|details|intelligence matters`,
    },
    'Pyongyang declined to discuss the border line with Seoul.',
  ],
]);
