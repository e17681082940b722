import { frames } from './frame.js';

const SIDE =
  '@party|%public|%armed|@person|side|sides|delegation|delegate|negotiator|they|both|neighbour|neighbor|rival|committee|commission|team|chief|assembly|adviser|expert|technician|mediator|council|group';
const NO_STATES =
  'merger|takeover|wage|union|pay|price|lender|creditor|bank|coalition|budget|company|club|bid|player|contract|film|match|season|court case|shareholder|labour|strike|series|transfer|refuse|not|never|fail|no|reject|album|concert|school|exam|deadlock|collapse|without result|stock|shares';
const PAPER =
  'agreement|deal|accord|treaty|pact|memorandum|protocol|ceasefire|truce|settlement|compromise|understanding|arrangement|bargain|declaration|statement|communique|communiqué|text|plan|roadmap|road map|timetable|calendar|map|draft|framework|formula|terms|principles|proposal|offer|regulation|regulations|annex|charter|convention|hotline|ruling|verdict|boundary|rectangle|corridor|swap|exchange|moratorium|names|signature|signatures|initials|invitation|mediation|go-between|joint|commission|each other|partition|fund|clause|wording|document|documents|peace';

/** Papers signed, offers made, envoys sent and seen, by whatever verb. */
export const DEALINGS = frames('talk_progress', 'de-escalatory', [
  [
    'put-hand-to',
    'AGREE',
    3.5,
    {
      verb: 'initial|ratify|prolong|seal|strike|clinch|carve out|thrash out|hammer out|work out|accept|adopt|endorse|swallow|take up|settle|settle on|fix|put * names to|put * signatures to|put * signature to|put * name to|shake on|shake * hands on|shake hands on|set * seal to|give * go-ahead|give * blessing|give * nod|accede|consent|mediate|broker|draw up|name * date|set * date|toast|swap|trade|submit|present|put forward|table|float|offer|propose|suggest|unveil|bring|end * war|end * dispute|end * feud|bury * feud|bury * quarrel|close * dispute|sweep aside|split|divide|delimit|demarcate|share|pool',
      subject: `${SIDE}|${PAPER}`,
      close: true,
      with: PAPER,
      mutual: true,
      active: true,
      pair: true,
      without: `${NO_STATES}|war plan|attack plan|protest|complaint|threat|demand|demands|resignation|ultimatum|arms deal|condemn|sanction|blow|blows|fire|shots|barbs|insults|accusations|violate|breach|break|suspend|withdraw|quit|tear|exercise|drill|patrol|military plan|charges|note|plan to attack|fighting|killing|election|vote|hostage|blame`,
    },
    'Benin and Niger put their signatures to a calendar for the border bridge.',
  ],
  [
    'come-together',
    'CONSULT/meet',
    2.5,
    {
      verb: 'meet privately|meet secretly|meet for|speak on|speak by|speak again|speak with|sit|sit down|talk|confer|consult|convene|gather|negotiate|bargain|haggle|converse|huddle|see * other|see each other|walk * together|shake hands|discuss|resume|reopen|renew|restart|go through|engage|be in consultation|be in talks|be talking|be at table|return to * table|return to table|come to * table|come to table|be due in|be received by|be welcomed by|receive|welcome|host|visit|pay * call|pay * visit|drop in on|tour|travel to|fly to|head for|head back to|arrive in',
      subject:
        'foreign minister|foreign ministers|defence minister|defence ministers|defense minister|prime minister|prime ministers|minister|ministers|president|presidents|premier|premiers|leader|leaders|envoy|envoys|emissary|emissaries|diplomat|diplomats|negotiator|negotiators|delegation|delegations|delegate|delegates|secretary|secretaries|security chief|security chiefs|defence chief|defence chiefs|defense chiefs|spy chiefs|intelligence chief|commission|commissions|committee|committees|monitoring group|contact group|joint commission|sides|teams|team|technicians|advisers|chiefs of staff|king|emir|chancellor|ambassador|ambassadors|general|generals|admirals',
      close: true,
      with: '@party|%public|counterpart|counterparts|again|each other|face|face to face|talks|contacts|bargaining|consultations|table|together|phone|telephone|video|first time|time|in|at|for|over|with|on|before|privately|secretly|twice|today',
      mutual: true,
      pair: true,
      without: `${NO_STATES}|deadline|condition|target|need|demand|criteria|fire|troops in|wounded|front|factory|hospital|base|war|army|funeral|sues|trial|court|summoned|protest|press|reporters|parliament|only|nothing|unless|until|threat|warn|accuse|sanction|once|exercise|drill|blockade|empty-handed|attack|operation|campaign|training|patrol|missile|without|same|no result`,
    },
    'The Gabonese and Guinean ministers sat in one tent at Oyem.',
  ],
  [
    'sides-meet',
    'CONSULT/meet',
    2.5,
    {
      verb: 'make up with|be due to meet|be to talk|meet|confer|negotiate|bargain|haggle|exchange messages|exchange * messages|exchange letters|exchange * letters|exchange drafts|trade drafts|swap drafts|exchange notes|exchange maps|exchange * lists|exchange views|speak on * phone|speak by phone|talk by telephone|talk by phone|talk + over|resume contact|resume contacts|reopen contacts|reopen * contacts|open * channel|open * hotline|keep * channel|restore * channel|use * hotline|make peace|make it up|bury hatchet|patch up',
      subject: '@party',
      mutual: true,
      pair: true,
      active: true,
      without: `${NO_STATES}|final|semifinal|cup|tournament|stadium|friendly|qualifier|game|quarter-final|group stage|kick-off|goal|fire|demand|deadline|condition|target|need|only|unless|until|border guards|with a veto|resistance|halfway|as it be|without|nothing`,
    },
    'Laos and Thailand will talk it over in Vientiane on Monday.',
  ],
  [
    'mend-ties',
    'SUPPORT/relations',
    5,
    {
      verb: 'send * back|send|return|name|appoint|accredit|post|receive|exchange|recognise|recognize|reopen|open|restore|resume|normalise|normalize|re-establish|launch|found|plan|form|set up|build|share|broaden|deepen|upgrade|go back to * post|return to * post|cooperate|train',
      subject: `${SIDE}|embassy|consulate`,
      close: true,
      with: 'envoy back|consul back|ambassador back|chargé back|first envoy|first ambassador|new ambassador|new envoy|its embassy|new embassy|ambassadors|embassies|consulates|joint venture|joint company|joint airport|joint command|joint inquiry|joint force|joint patrols|joint fund|joint panel|joint fisheries|emirate|new government|new rulers|independence|back to his post|back to her post|direct flights|charter flights|air link|interest section|interests section|liaison office|visa-free travel|on rescue',
      mutual: true,
      without: `${NO_STATES}|recall|expel|withdraw|sever|suspend|close|shut|bank|troops|accuse`,
    },
    'Panama will send its consul back to Managua in the spring.',
  ],
  [
    'contact-noun',
    'CONSULT',
    2.5,
    {
      noun: 'visit|trip|handshake|phone call|telephone call|telephone conversation|call|ratification|renewal|prolongation|bargain|consultation|rapprochement|reconciliation|charm offensive|thaw|overture|invitation|exchange of letters|exchange of messages|exchange of views|understanding|compromise|truce offer|offer of talks|offer of ceasefire|offer of truce|proposal',
      with: 'visit by|visit to|visit of|trip to|trip by|handshake between|first handshake|phone call between|telephone call between|telephone conversation between|call between|call with|ratification of|ratification by|renewal of|prolongation of|bargain between|consultation between|rapprochement between|reconciliation between|charm offensive by|thaw between|overture to|overture from|overtures from|invitation to talks|exchange of letters between|exchange of messages between|understanding between|understanding with|compromise between|offer of talks|offer of a ceasefire|offer of truce|proposal for a joint|proposal for talks',
      pair: true,
      without: `${NO_STATES}|cancel|postpone|put off|call off|warship|frigate|troops|hospital|school|factory|protest|condemn|anger|secret police|royal|holiday|tourist|criticise|denounce|rejected|accuse|over the visit|against|strike call|call up|call for|wake-up|roll`,
    },
    'A telephone conversation between the Cypriot and the Turkish president lasted an hour.',
  ],
  [
    'brokered',
    'CONSULT/third-party',
    2.5,
    {
      verb: 'bring * together|bring + to table|bring + to the table|bring + to pen|get + to table|get + to moderate|invite + to talks|bid + to|summon + to talks|shuttle between|walk between|carry * reply|carry * proposal|carry * offer|convey * proposal|convey * offer|convey * reply|mediate between|mediate a|go between|host * talks|host * round|host * negotiators|host * delegations|engage + in talks|engage + in * talks|accept + as go-between|accept + as * go-between|accept + as mediator|accept * mediation|welcome * mediation|agree to mediation',
      subject: '@party|%public|@person|mediator|envoy|offices',
      without: `${NO_STATES}|protest|threat|fans|players`,
    },
    'Rwanda accepted Angola as a go-between in the quarrel with Kinshasa.',
  ],
]);

/** Doors closed, chairs left empty, papers left unsigned. */
export const BREAKDOWN = frames('talk_progress', 'escalatory', [
  [
    'come-to-nothing',
    'REJECT/stall',
    -3,
    {
      verb: 'end without|end in failure|end in nothing|break up without|rise without|close without|return empty-handed|return with nothing|come home empty-handed|come back empty-handed|come out + empty-handed|leave * empty-handed|leave + empty-handed|miss * own deadline|be stuck on|get stuck on|get stuck over|go home empty-handed|come away with nothing|give birth to nothing|produce nothing|yield nothing|be stuck on|be stuck over|bog down|be no closer|be no nearer|be still apart|be apart|remain apart|remain unsigned|remain unimplemented|remain unresolved|be left unsigned|go unanswered|lie unanswered|be unanswered|stay empty|stay away|not budge|have not budged|be at an end|be at end|hit * wall|be rescheduled|be struck from|be put off|be put off to|be shelved|be postponed|be off the calendar|have nothing to show|be frozen|be on pause|be in abeyance',
      subject:
        'talk|talks|negotiation|negotiations|dialogue|summit|round|meeting|session|conference|mediation|envoy|envoys|delegation|delegations|negotiator|negotiators|foreign minister|commission|commissions|process|offer|invitation|proposal|letter|memorandum|accord|agreement|text|signing|deal|peace deal|chair|side|sides|delegates|mediator|@party|visit|trip|normalisation|relations',
      mutual: true,
      without: `match|season|league|cup|film|hospital|wage|union|coalition|budget|takeover|merger|troops off|coast|war be over|war is over|fighting|fire|blockade|drill|alert|siege|ceasefire holds|coup|flights be off|power cut|troops|gunmen|soldiers|warship|off the|off to|earthquake|school`,
    },
    'The Zambian envoy came home empty-handed from the Kinshasa round.',
  ],
  [
    'turn-away-from-talks',
    'REJECT/meet',
    -2.5,
    {
      verb: 'back out of|back away from|pull * from|pull + out of|stay away from|walk away from|storm out of|turn * back on|turn * deaf ear|shut * door on|close * door on|slam * door on|hang up on|put + in abeyance|put * on ice|put * on pause|put * on hold|put end to|put an end to|put * end to|tear up|tear * up|rip up|be finished with|be through with|be done with|wash * hands of|have no intention of meeting|have no intention of sitting|have no intention of talking|have no plans to meet|not intend to sit|not intend to meet|not intend to talk|see no ground|see no grounds|see no room|no longer send|not send|never come|never came|fail to turn up|not turn up|not show up|cut short|cut off|skip|let * lapse|pronounce * dead|declare * dead|declare * over|declare * at an end|declare * at end|announce * end of|announce the end of|brush aside|snub',
      subject: SIDE,
      close: true,
      with: 'talks|talk|negotiation|negotiations|dialogue|summit|round|meeting|session|conference|hearing|mediation|arbitration|process|treaty|accord|pact|memorandum|declaration|deal|agreement|ceasefire|envoy|envoys|delegates|anyone|nobody|visit|trip|stay|stop in|stopover|relations|contacts|commission|forum|panel|overture|letter|offer|successor|mediators|table|invitation|working-level|ear|compromise|bloc|ecowas|oas',
      mutual: true,
      without: `match|season|league|cup|film|wage|union|coalition|budget|takeover|merger|contract|bid|company|player|tax|parliament|concert|tour of duty|not abandon|resume|troops|troop|soldiers|forces|offensive|attack|ambassador|deny|peacekeep|no one`,
    },
    'Djibouti has backed out of the round on the Ras Doumeira pact.',
  ],
  [
    'breakdown-noun',
    'REJECT/stall',
    -3,
    {
      noun: 'collapse|breakdown|failure|postponement|cancellation|suspension|breakup|stalemate|deadlock|impasse|walkout|refusal|boycott|contact',
      with: 'collapse of talks|collapse of negotiations|collapse of conference|collapse of truce|collapse of peace|collapse of summit|breakdown of talks|breakdown in talks|breakdown of negotiations|failure of talks|failure of negotiations|failure of mediation|failure of summit|postponement of talks|postponement of summit|postponement of meeting|postponement of visit|cancellation of visit|cancellation of talks|cancellation of meeting|cancellation of summit|suspension of talks|suspension of dialogue|suspension of treaty|suspension of accord|stalemate in talks|deadlock in talks|deadlock over|impasse in talks|impasse over|walkout by|refusal to talk|refusal to meet|refusal to negotiate|end of diplomatic|end of talks|end of relations|rupture of|rupture between|rupture with|boycott of talks|boycott of summit|off for now|no contact|at an end',
      without: `match|wage|union|coalition|takeover|merger|break the|avoid|prevent|avert|end the|ended a|overcome|fear|blame|resolve|share|building|bridge collapse|bank|teacher`,
      lone: true,
    },
    'The postponement of talks on the Mekong border surprised nobody in Vientiane.',
  ],
]);
