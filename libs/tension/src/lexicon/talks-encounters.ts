import { frames } from './frame.js';

const SIDE =
  '@party|%public|%armed|side|delegation|negotiator|they|both|general|commander|officer|neighbour|neighbor|rival|commission|committee|team|expert|adviser|guard|coast guard|army|council|group|chief|director';
const NO_STATES =
  'merger|takeover|wage|union|pay|price|lender|creditor|bank|coalition|budget|company|club|bid|player|contract|film|match';

/** Talks in plainer words: who meets whom, what is put on the table, which papers are initialled, which doors open. */
export const ENCOUNTERS = frames('talk_progress', 'de-escalatory', [
  [
    'commission-meets',
    'CONSULT/meet',
    2.5,
    {
      verb: 'meet|convene|sit|hold * session|hold * round|hold * meeting|resume * work|gather',
      subject:
        'boundary commission|border commission|joint commission|joint committee|military commission|ceasefire commission|ceasefire committee|joint council|working group|security adviser|security advisers|policy adviser|policy advisers|negotiator|delegation|technical team|negotiating team|border commander|border commanders|intelligence chief|intelligence chiefs|spy chief|spy chiefs|military chief|military chiefs|army chief|army chiefs|chiefs of staff|directors-general|contact group|envoy|foreign secretaries|coast guards',
      without: `${NO_STATES}|need|demand|deadline|target|condition|parliament|court|charge|jury|not|never|fail|refuse|shareholder|exam|school|medical`,
      mutual: true,
    },
    'The joint border commission of Chad and Libya will meet again in June.',
  ],
  [
    'on-the-table',
    'AGREE',
    2.5,
    {
      verb: 'put on table|put * on table|lay on table|lay * on table|put forward|table|bring * to table|come with|submit|float|hand over * proposal|present * plan|present * proposal|make * offer|better * offer|improve * offer|sweeten * offer|offer',
      subject: SIDE,
      close: true,
      with: 'table|proposal|offer|plan|pause|freeze|compromise|text|draft|formula|package|concession|timetable|roadmap|inspection|swap|truce|paper|is|moratorium|map',
      without: `${NO_STATES}|option|options|demand|ultimatum|resign|resignation|reward|bounty|budget|tender|candidate|bill|motion|sale|not|refuse|military|charge|complaint|force|strike`,
    },
    'Asmara put forward a three-stage plan for a truce with Addis Ababa.',
  ],
  [
    'initial-paper',
    'AGREE',
    3.5,
    {
      verb: 'initial|sign|extend|prolong|renew|ratify|approve|adopt|roll over|settle|agree|agree on|agree to|exchange|countersign|conclude|complete',
      with: 'annex|chapter|draft|document|paper|declaration|communique|communiqué|code|arrangement|text|memorandum|agreement|accord|deal|pact|treaty|protocol|hotline|ratification|corridor|demarcation|joint statement|map|list of prisoner|exchange of prisoner|release of prisoner|convention',
      close: true,
      subject: SIDE,
      pair: true,
      mutual: true,
      without: `${NO_STATES}|refuse|not|fail|no|never|reject|arms deal|contract with|rental|lease of|loan|labour|gas|fire|letter of protest|decree|law|recording|album`,
    },
    'Baku and Yerevan initialled the chapter on transit in Tbilisi.',
  ],
  [
    'walk-together',
    'COOPERATE',
    4,
    {
      verb: 'walk * together|patrol * together|survey * together|inspect * together|plant * together|search * together|dig * together|clear * together|measure * together|work together|dine together|eat together|pray together|mark * together|raise * together|speak * directly|talk * directly|shake hands|set * boundary|demarcate|delimit',
      subject: SIDE,
      mutual: true,
      pair: true,
      without: `${NO_STATES}|festival|school|choir|not|never|refuse`,
    },
    'Kenyan and Ugandan surveyors and officers walked the lake shore together.',
  ],
  [
    'doors-open',
    'SUPPORT/relations',
    5,
    {
      verb: 'open * doors|reopen|reopen * doors|raise * flag|hoist * flag|resume work|resume * work|resume|restart|receive * visitors|start again|go back to work|be back at work|open again|be staffed again',
      subject:
        'embassy|consulate|mission|ambassador|chargé|legation|visa section|direct flight|direct flights|air link|ferry|ferries|train service|liaison office|trade office|consul',
      active: true,
      lone: true,
      without: 'holiday|repair|renovation|bomb|storm|not|never|strike|fire|recall|national day|flood',
    },
    'Sweden’s embassy in Kabul raised its flag again on Monday.',
  ],
]);

const REPLY =
  'question|letter|call|note|offer|message|phone|proposal|invitation|him|them|her|us|@party|%public|envoy|room|table|with|delegation|ambassador|counterpart|emissary';

/** Talks refused, cut short and left without result, in plainer words. */
export const ESTRANGEMENT = frames('talk_progress', 'escalatory', [
  [
    'no-answer',
    'REJECT/meet',
    -2.5,
    {
      negated: 'refusal',
      verb: 'answer|reply|respond|sit|sit in|sit with|sit across|share * table|share * room|enter * room|open * letter|receive|see|hear|listen|deal with|engage|engage with|take * call|pick up|return * call|write to|welcome|host|talk|speak|attend|send * delegation|send * negotiator|come|discuss|be discussed|negotiate|be negotiated',
      with: REPLY,
      close: true,
      subject: `${SIDE}|drop|inch|word|nothing|he|she|we|it|regime|comma|issue|matter|missile|file`,
      without: `${NO_STATES}|reporter|journalist|press|question from|voter|customer|fire|force|attack|strike|in kind|with missile|refugee|migrant|tourist`,
    },
    'Tripoli would not sit in one room with the envoy of Haftar.',
  ],
  [
    'nothing-to-discuss',
    'REJECT/meet',
    -2.5,
    {
      verb: 'be nothing to talk|be nothing to discuss|be nothing to negotiate|be nothing left to|have nothing to discuss|have nothing to say to|have nothing to talk|see nothing to discuss|see nothing to talk|be no one to talk|be nobody to talk|be no point in|be no sense in|see no point|see no sense|see no use|be no use|be no question of|have no plans to meet|have no plan to meet|have no intention of talk|have no intention of meet|have no time for|have no wish to talk',
      lone: true,
      without: `${NO_STATES}|attack|war|invade|strike|quarrel|retaliate|reporter|press`,
    },
    'There is nothing to discuss with Skopje, the Bulgarian premier said.',
  ],
  [
    'cut-short',
    'REJECT/stall',
    -3,
    {
      verb: 'end after|last|break up after|finish after|be over after|be over in|end within|be cut short|end in|close without|end with|end without|yield|produce|bring|adjourn|rise without|close after',
      subject:
        'talk|talks|round|negotiation|negotiations|meeting|session|summit|dialogue|discussion|contacts|consultations|parley|mediation',
      with: 'minute|minutes|half an hour|quarter of an hour|an hour|no result|no agreement|no statement|no date|no communiqué|no communique|nothing|without|shouting|walkout|acrimony|recrimination|silence|empty-handed|deadlock|impasse|failure|no more than|little',
      mutual: true,
      without: `${NO_STATES}|agreement was|deal was|parliament|court|optimis|ceasefire agreed|accord`,
    },
    'The second round between Cairo and Khartoum ended in Jeddah after twenty minutes.',
  ],
  [
    'envoys-home',
    'SANCTION/discontinue',
    -5,
    {
      verb: 'recall * from|withdraw * from|call * home from|call home * from|call back * from|call * back from|pull * from|pull * out of|order * home from|take * out of|keep * from|keep * away from|stay away from|stay home from|leave|walk out|fly home|break off|decline|refuse',
      close: true,
      with: 'from talk|from the talk|talks in|talk in|from negotiation|negotiations in|peace talk|from the summit|from summit|negotiating table|conference in|from the conference|round of talk|session|the table|from the meeting|first session|meeting in|before the talk|joint commission',
      subject: SIDE,
      without: `${NO_STATES}|not|resume|rejoin|troop|parliament|court|emergency session|tour`,
    },
    'Djibouti recalled its delegation from the talks in Asmara.',
  ],
  [
    'no-call',
    'REJECT/meet',
    -2.5,
    {
      verb: 'rule out|reject|refuse|decline|turn down|snub|spurn',
      close: true,
      subject: SIDE,
      with: 'telephone call|phone call|video call|call between|call with|handshake|visit by|visit of|council|high-level council|joint council|commission|consultations|hotline|state visit|direct contacts|direct contact|joint committee|strategic dialogue|trip to|summit|meeting|round',
      without: `${NO_STATES}|drill|exercise|football|concert|tour|troop|strike`,
    },
    'Israel has turned down a state visit by the premier of Turkey.',
  ],
]);

/** Notes passed and papers exchanged: contact kept, nothing moved. */
export const SHUTTLE = frames('talk_progress', 'neutral', [
  [
    'carry-notes',
    'CONSULT',
    0,
    {
      verb: 'carry * note|carry * message|carry * letter|pass * note|pass * message|pass on * message|deliver * note|deliver * message|deliver * letter|relay * message|relay * note|convey * message|transmit * message|exchange * document|exchange * documents|exchange * papers|exchange * notes|exchange * lists|exchange * maps|swap * notes|swap * papers|hand * letter|shuttle * between|shuttle between',
      subject: `${SIDE}|mediator|envoy|go-between|ambassador|minister|emir|sultan`,
      without: `${NO_STATES}|congratulation|protest|holiday|threat|condolence|fans|thanks|prisoner|warning`,
    },
    'Qatar has carried a further message between Tehran and Riyadh.',
  ],
]);
