import { frames } from './frame.js';

/** Talks that meet, move and agree; ties, support and concessions. */
export const TALKS_UP = frames('talk_progress', 'de-escalatory', [
  [
    'hold-talks',
    'CONSULT/meet',
    2.5,
    {
      verb: 'hold|begin|start|open|resume|enter|continue|conclude|conduct|host|restart|launch|attend|join|convene|reopen|enter into|wrap up|mediate|broker|chair|facilitate|arrange|schedule|set up',
      with: 'talk|negotiation|dialogue|meeting|summit|consultation|discussion|mediation|mediation effort|peace process|conversation|press conference|conference|phone call|telephone call',
      without: 'no|deny|fail',
      mutual: true,
    },
    'Iranian and American envoys held talks in Muscat.',
  ],
  [
    'meet',
    'CONSULT/meet',
    2.5,
    {
      verb: 'meet|meet with|confer|consult|visit|receive|telephone|phone|host|greet|sit down|negotiate|mediate|shake hands',
      with: '@person|@party|%public|counterpart|leader|delegation|envoy|minister',
      close: true,
      without:
        'price|business|market|need|demand|deadline|target|condition|criterion|expectation|protest|bank|headquarters|receive in|receive here|receive a letter|monitor',
      subject: '@party|%public|%armed',
      mutual: true,
      active: true,
    },
    'The foreign ministers of Russia and Turkey met in Ankara.',
  ],
  [
    'met',
    'CONSULT/meet',
    2.5,
    {
      verb: 'meet',
      subject: 'minister|leader|president|envoy|negotiator|diplomat|delegation|official|side|ambassador|premier',
      without: 'need|demand|deadline|target|condition|criterion|expectation|business leader',
      mutual: true,
    },
    'The two foreign ministers met briefly on Tuesday.',
  ],
  [
    'call',
    'CONSULT/phone',
    1.5,
    {
      verb: 'call|speak|talk',
      close: true,
      with: '@person|president|minister|leader|counterpart|secretary|king|@person|emir|chancellor',
      without:
        'call on|call upon|call for|call off|call up|call out|stupid|liar|terrorist|an end|speak for|speak of|talk of|act of',
      subject: '@party|%public',
      mutual: true,
    },
    'The secretary of state called Russian Foreign Minister Sergei Lavrov.',
  ],
  [
    'visit',
    'CONSULT/visit',
    4,
    {
      verb: 'visit|arrive in|travel to|fly to|pay * visit|attend|welcome|host',
      subject:
        'minister|president|envoy|delegation|leader|diplomat|secretary|premier|negotiator|inspector|king|@person|chancellor|pope',
      with: '@party|@place|meeting|summit|talk|conference|visit',
      without: 'troop|border troops|carrier|base|wounded|factory|hospital|school|front',
    },
    'The Saudi foreign minister arrived in Tehran for talks.',
  ],
  [
    'agree',
    'AGREE',
    2.5,
    {
      subject: '@party|%public|%armed|%force|party|side|faction|union|member|company',
      verb: 'agree with * to|agree|consent|pledge|promise|commit|offer|volunteer|be willing|be ready|be open to|be committed|express readiness|express willingness|stand ready',
      without:
        'response|retaliation|reprisal|revenge|countermeasure|that|pessimism|to nothing|impose sanction|new sanction|retaliate|respond|strike|attack|crush|revenge|defend itself|punish|fight',
      mutual: true,
    },
    'Sudan agreed to allow aid workers into Darfur.',
  ],
  [
    'reach-agreement',
    'SUPPORT/agreement',
    4.5,
    {
      verb: 'reach|sign|strike|conclude|clinch|seal|ratify|secure|negotiate|forge|hammer out|agree|finalize|finalise|approve|initial|renew|extend|honour|honor|implement|accept|endorse',
      with: 'agreement|deal|accord|treaty|pact|memorandum|protocol|ceasefire|truce|settlement|understanding|trade agreement|trade deal|peace plan|framework|roadmap',
      without:
        'interest rate|labor|labour|supplier|licensing|licence|lease|financing|franchise|distribution|marketing|purchase|contract|player|refuse|bid for|merger|violate|reject|condemn|acquisition|bn deal|fail|unable|not',
      mutual: true,
    },
    'Pakistan and India implemented the agreement on water sharing.',
  ],
  [
    'ceasefire',
    'RETREAT/ceasefire',
    7.5,
    {
      verb: 'declare|announce|agree|order|begin|observe|extend|accept|implement|sign|reach|broker|hold|renew|propose|respect|enter into',
      with: 'ceasefire|cease-fire|truce|armistice|cessation of hostility|cessation|humanitarian pause',
      close: true,
      without: 'violate|end of|collapse|break|reject|call for',
      mutual: true,
    },
    'Turkey and Russia announced a ceasefire in Idlib.',
  ],
  [
    'cooperate',
    'COOPERATE',
    6,
    {
      verb: 'cooperate|collaborate|co-operate|share|exchange|train|join forces|work together|team up|partner',
      with: 'information|intelligence|evidence|@party|%armed|prisoner|pilot|military|army|with|against|ambassador|%public',
      without: 'shot|fire|blow|insult|arrest|commodity|futures|market|rate|threat',
      subject: '@party|%public|%force',
      mutual: true,
    },
    'The FBI shared evidence with Indian investigators.',
  ],
  [
    'joint-exercise',
    'COOPERATE/military',
    5,
    {
      verb: 'hold|begin|conduct|undertake|stage|launch|start|carry out',
      with: 'joint exercise|joint military exercise|joint military drill|joint drill|joint naval|joint manoeuvre|joint patrol|war game|joint',
      without: 'press conference|statement|news conference|venture',
      mutual: true,
    },
    'Jordan and Britain began joint military exercises.',
  ],
  [
    'ties',
    'SUPPORT/relations',
    5,
    {
      verb: 'restore|establish|resume|upgrade|normalize|normalise|strengthen|deepen|reopen|improve|re-establish|expand|develop|mend|boost|rebuild|repair|enhance|formalize|cement|recognize|recognise',
      with: 'tie|relation|embassy|diplomatic|cooperation|consulate|friendship|dialogue|independence|partnership|sovereignty',
      without: 'refuse|sever|to',
      mutual: true,
    },
    'Saudi Arabia and Iran deepened their ties.',
  ],
  [
    'support',
    'SUPPORT',
    4,
    {
      verb: 'welcome|hail|endorse|support|defend|express * support|voice * support|express * solidarity|reiterate * support|reaffirm|reiterate * commitment|convey * support|promise * support|pledge * support|stand by|stand with|appreciate|express readiness|express satisfaction',
      subject: '@party|%public|%armed|group',
      without: 'rebel|terrorist attack|company profit|title|champion|failure|splinter|recommendation',
    },
    'Germany welcomed the decision of the Polish government.',
  ],
  [
    'progress',
    'CONSULT/progress',
    3,
    {
      noun: 'progress|breakthrough|headway|momentum|advance|rapprochement|thaw|detente',
      with: 'good|great|significant|substantial|major|real|important|considerable|encouraging|positive|some|further|make|made|talk|negotiation|achieve|diplomatic|toward|towards|tangible|steady|meaningful|with',
      without:
        'no|little|lack|without|slow|not|never|scant|economic|student|medical|vaccine|scientific|yet|work|career|game|technological|infection|fail|impossible',
      firm: true,
    },
    'There was good progress between Iran and the United States, Oman said.',
  ],
  [
    'talks-positive',
    'CONSULT/progress',
    3,
    {
      noun: 'talk|negotiation|meeting|round|discussion|dialogue|atmosphere|session|consultation|exchange',
      with: 'constructive|positive|productive|fruitful|encouraging|good|progress|successful|useful|frank|serious|cordial|breakthrough|optimistic|substantive|smoothly|well',
      without: 'less|not|no|unproductive|fail|hardly|impossible|little|nothing|breakdown|without|yet|collapse',
      firm: true,
      mutual: true,
    },
    'The negotiations between Iran and the United States were constructive and positive, the envoy said.',
  ],
  [
    'optimism',
    'CONSULT/progress',
    2.5,
    {
      subject: '@party|%public|side|delegation|negotiator',
      verb: 'narrow|bridge|overcome|move closer|edge closer|inch closer|draw closer|close in',
      with: 'difference|gap|dispute|deal|agreement|disagreement|crisis|issue|conflict|obstacle|border|accord',
      without: 'fail|unable|not',
    },
    'Iran and the United States narrowed their differences over enrichment.',
  ],
  [
    'close-to-deal',
    'CONSULT/progress',
    3,
    {
      noun: 'deal|agreement|accord|settlement',
      with: 'close to|closer to|near|nearing|within reach|in sight|on track|imminent|possible|within grasp|verge|achievable|brink',
      without: 'no|not|far|unlikely|takeover|merger|impossible|never',
      firm: true,
    },
    'A nuclear deal between Iran and the United States is within reach.',
  ],
  [
    'back',
    'SUPPORT',
    4,
    {
      verb: 'back',
      active: true,
      close: true,
      with: '@party|plan|decision|bid|proposal|call|effort|deal|government|leader|candidate',
      subject: '@party|%public',
      without: 'from|away|down|to',
    },
    'France backed the Lebanese government.',
  ],
  [
    'talks-noun',
    'CONSULT/meet',
    2,
    {
      noun: 'talk|negotiation|summit|meeting|dialogue',
      with: 'between|with|peace|nuclear|direct|indirect|bilateral|round|diplomatic|ceasefire|trilateral|continue|resume|take place|conclude|begin|open|start|convene|scheduled',
      without:
        'no|fail|collapse|stall|break|cancel|suspend|without|end|refuse|boycott|postpone|deadlock|impasse|show|radio|shareholder|annual|talk show|company|creditor|break down|off|merger|halt|walk|stop|less|hostile|dead|never|takeover|wage|union|debt|contract',
      mutual: true,
      pair: true,
    },
    'Talks between India and Pakistan began in Geneva.',
  ],
  [
    'invite',
    'CONSULT/meet',
    2.5,
    {
      verb: 'invite|extend * invitation|accept * invitation|receive * invitation|propose|offer',
      with: 'talk|negotiation|dialogue|visit|meeting|summit|@person|mediate|leader|president|invitation|ceasefire|peace plan',
      subject: '@party|%public',
      without: 'reject|sanction|tax|budget|resolution condemning|bid|tender|resign',
    },
    'President Bashir invited the Russian leader to Khartoum.',
  ],
  [
    'concede',
    'YIELD/concede',
    4.5,
    {
      verb: 'accept|concede|grant|yield|bow|back down|give in|relent|make * concession|allow|permit|authorize|authorise|cave|acquiesce|give * permission|give * approval|give * authorization|comply|back off|climb down|compromise',
      active: true,
      with: 'demand|concession|pressure|permission|approval|access|request|citizenship|inspector|inspection|aid|condition|compromise|deadline|delay|authorization|visa|entry|protester|stance|right|proposal|use|term|passage|delivery|to enter|to visit|to return|to leave|to use|to deliver|to monitor|to resume|to inspect|to operate|to fly|to cross|to travel|un|worker',
      without:
        'not|refuse|interview|bid|loan|responsibility|export|credit|blame|demand for oil|defeat|boost|access to new',
      subject: '@party|%public|%armed|court',
    },
    'Iran granted inspectors access to the site.',
  ],
  [
    'concede-lone',
    'YIELD/concede',
    4.5,
    {
      verb: 'back down|climb down|make concession|halt enrichment|suspend enrichment|freeze enrichment|dilute|relent|give in|bow to pressure|bow to demand|cave in to',
      subject: '@party|%public',
    },
    'Tehran halted enrichment under the deal.',
  ],
  [
    'halt-programme',
    'YIELD/concede',
    5,
    {
      verb: 'halt|suspend|freeze|stop|end|abandon|curb|dismantle|limit|give up|scale back|roll back|cease|pause',
      with: 'enrichment|nuclear programme|nuclear program|nuclear test|missile programme|missile program|nuclear activity|settlement|construction|uranium',
      without: 'talk|negotiation|aid|refuse|not',
      subject: '@party|%public|%force|%armed',
    },
    'Tehran suspended uranium enrichment above 60 percent.',
  ],
  [
    'resign',
    'YIELD/resign',
    4.5,
    {
      verb: 'resign|step down|relinquish|abdicate|cede power|quit as|bow out',
      subject: '@party|%public|president|minister|leader|@person|premier',
      without:
        'call|demand|urge|coach|manager|missile|rocket|shot|refuse|gun|chief executive|company|board|director|chairman|executive|firm',
    },
    'Prime Minister Andrej Babis resigned on Sunday.',
  ],
  [
    'dismiss',
    'YIELD/resign',
    4.5,
    {
      verb: 'dismiss|sack|oust|reappoint|re-appoint|reshuffle|replace|fire|remove',
      close: true,
      with: '@person|minister|general|chief|commander|cabinet|secretary|premier|president|adviser|governor|director|ambassador|spokesman',
      subject: '@party|%public|president|minister|leader|@person|premier',
      without:
        'call|demand|urge|coach|manager|missile|rocket|shot|refuse|gun|chief executive|company|as|at|allegation|claim|proposal|protest|criticism|statement|charge',
    },
    'The president dismissed his army chief and two generals over the border war.',
  ],
]);
