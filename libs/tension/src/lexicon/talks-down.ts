import { frames } from './frame.js';

/** Talks that stall, break, are refused or doubted. */
export const TALKS_DOWN = frames('talk_progress', 'escalatory', [
  [
    'refuse-talks',
    'REJECT/meet',
    -2.5,
    {
      verb: 'refuse|decline|reject|rule out|boycott|skip|snub|spurn|dismiss|rebuff|shun|resist|oppose|be unwilling|be not willing|baulk|balk',
      with: 'talk|negotiate|negotiation|dialogue|discuss|meet|meeting|summit|mediation|discussion|peace offer|consultation|diplomacy|conversation',
      without: 'request from|resolution',
    },
    'The rebels shunned the negotiations in Doha.',
  ],
  [
    'break-talks',
    'SANCTION/discontinue',
    -6,
    {
      verb: 'break off|suspend|halt|walk out|quit|cancel|call off|postpone|abandon|leave|withdraw|pull out|freeze|end|cut off|terminate|delay|put off|storm out|adjourn',
      with: 'talk|negotiation|dialogue|meeting|summit|visit|discussion|negotiating|contact|peace process|mediation|consultation|round',
      without:
        'agreement to|resume|tour|sanction|concert|strike|military presence|troop|contract|leave for|leave today|leave tomorrow|leave early|leave next|leave yesterday|leave on|after talk|to complete|linkage|successful end|end today',
    },
    'Hamas terminated the negotiations in Cairo.',
  ],
  [
    'collapse',
    'REJECT/stall',
    -3.5,
    {
      verb: 'collapse|stall|break down|fail|falter|founder|end without|fall apart|unravel|deadlock|reach * impasse|bog down|be deadlocked|be stalled|break up|derail|stumble|drag on|go nowhere|bring no|yield no|produce no|make no|be cancelled|be postponed',
      subject:
        'talk|negotiation|dialogue|summit|discussion|mediation|meeting|diplomacy|peace process|round|effort|session|peace effort',
      without: 'not|hospital',
      mutual: true,
    },
    'Peace talks in Geneva collapsed on Monday.',
  ],
  [
    'fail-agree',
    'REJECT/stall',
    -3,
    {
      verb: 'fail|be unable|leave without|part without|struggle',
      with: 'agree|agreement|deal|breakthrough|consensus|compromise|accord|progress|common ground|reach|resolve|narrow|bridge',
      mutual: true,
    },
    'The two governments failed to reach agreement on the border.',
  ],
  [
    'no-progress',
    'REJECT/stall',
    -2.5,
    {
      noun: 'progress|breakthrough|headway|agreement|deal|date|consensus|movement|prospect|solution|common ground|meeting|negotiation|talk',
      with: 'no|little|without|scant|lack',
      without:
        'doubt|longer|comment|immediate|no-fly|choice|deal violate|matter|less|agreement was|tariff|no one|vaccine|earlier|disrupt',
      firm: true,
      mutual: true,
    },
    'Iran and Israel have set no date for another round of talks.',
  ],
  [
    'gaps',
    'REJECT/stall',
    -2.5,
    {
      noun: 'gap|difference|disagreement|obstacle|impasse|deadlock|stalemate|sticking point|standoff|stand-off|distrust|mistrust|snag|hurdle',
      with: 'remain|persist|wide|deep|major|significant|serious|fundamental|unresolved|talk|negotiation|between|over|talks|deal|reach|end|huge',
      without:
        'pay|gender|wage|price|trade gap|income|age|narrow|bridge|resolve|overcome|close|end the|break the|generation|opinion|time|budget|skills|surplus|surpluses',
      firm: true,
      mutual: true,
    },
    'Wide gaps remain between the two delegations, a diplomat said.',
  ],
  [
    'doubt',
    'REJECT/stall',
    -2.5,
    {
      noun: 'talk|negotiation|meeting|round|discussion|dialogue|outcome|diplomacy|deal|agreement|settlement|session|result|picture|assessment|atmosphere|prospects',
      with: 'less encouraging|discouraging|disappointing|difficult|unproductive|pointless|futile|tense|fruitless|inconclusive|unlikely|doomed|at a dead|dead end|dead-end|going nowhere|not encouraging|not constructive|not productive|bleak|far off|off the table|bogged|deadlocked|stalled|in doubt|far apart|meaningless|gloomy|pessimistic|skeptical|sceptical|pessimism|waste of time|buying time|impossible|jeopardy|in tatters|hang by|on hold|on the brink of collapse|limbo|too early|worse than|bleaker|less positive|less optimistic|less rosy|less promising|less productive|not going well|distant|dead',
      without: 'takeover|merger|not impossible|school',
      firm: true,
      mutual: true,
    },
    'The talks between Iran and the United States were less encouraging than public statements suggest.',
  ],
  [
    'buying-time',
    'ACCUSE/disapprove',
    -2.5,
    {
      verb: 'buy time|stall|drag its feet|drag feet|play for time|stonewall|filibuster|backtrack|backpedal|harden|toughen',
      subject: '@party|%public|side|negotiator|they|he|it',
      without: 'engine|economy|growth|market|car|recovery|peacefully',
    },
    'Tehran is buying time at the negotiating table, the minister said.',
  ],
  [
    'withdraw-pact',
    'SANCTION/discontinue',
    -6,
    {
      verb: 'withdraw|quit|leave|pull out|renege|abandon|exit|scrap|tear up|suspend|terminate|cancel|repudiate|violate|breach|denounce|freeze|renounce|abrogate|walk away',
      with: 'treaty|accord|agreement|pact|nuclear deal|deal|ceasefire deal|convention|memorandum|protocol|peace deal',
      without:
        'sanction|refuse|contract|company|broadcast|merger|violence|takeover|claim|troop|paratrooper|gun|soldier|tank|peacekeeper|leave for|leave next|leave tomorrow|renegotiate',
      subject: '@party|%public|%armed|court|group',
    },
    'The United States withdrew from the nuclear accord in May.',
  ],
  [
    'ceasefire-ends',
    'REJECT/stall',
    -4.5,
    {
      verb: 'collapse|expire|end|unravel|fray|break down|fall apart|lapse|crumble|shatter',
      subject: 'ceasefire|cease-fire|truce|armistice|accord|treaty|lull|peace deal',
    },
    'The truce in Tripoli collapsed within hours.',
  ],
]);
