import { frames } from './frame.js';

const SPEAKER = '@party|%public|%armed|@person|he|she|they|it|we|side|leader';
const CIVIL =
  'film|match|season|team|coach|player|fan|customer|passenger|shareholder|investor|patient|voter|price|wage|budget|jury|not|never|refuse|demand|must|staff|concert|viewer|school|union|company';

/** Kind words and demands let go, whatever the verb. */
export const WARMTH = frames('rhetoric', 'de-escalatory', [
  [
    'kind-word',
    'SUPPORT/praise',
    3,
    {
      verb: 'call|describe|term|hail|greet|address|praise|find|send|write|speak|say|return|offer',
      subject: SPEAKER,
      close: true,
      with: 'kind words|kind word|warm words|warm thanks|words of thanks|words of praise|warm word|good memories|thank-you|brave|sensible|excellent|courageous|generous|statesmanlike|magnanimous|brotherly|my brother|our brother|our brothers|a brother|a friend|our friend|our friends|good neighbour|good neighbours|man of his word|man of peace|serious basis|no quarrel|no hostile intent|nothing but respect|condolences|sympathy|sympathies|its regrets|telegram of regret|apologies|his apologies|our apologies|regrets for|contrition|well',
      without: `${CIVIL}|round|negotiations|meeting|visit|as well|well armed|well prepared|well within|oil well|summit|session|atmosphere`,
    },
    'The Botswanan president sent Harare a telegram of regret.',
  ],
  [
    'make-amends',
    'YIELD/concede',
    3.5,
    {
      verb: 'make up with|make it up|make * up with|give way|eat * words|swallow * pride|climb down|back down|back off|back away|step back from|walk back|tone down|temper|moderate|soften|mellow|tone * down|put aside|set aside|shelve|retract|forswear|forgo|renounce|waive|no longer insist|no longer demand|consider * closed|consider * settled|regard * closed|accept * apology|accept * apologies|accept * regrets|express * contrition|ask * forgiveness|ask for forgiveness|beg * pardon|beg * forgiveness|be sorry|be very sorry|say * sorry|bury * hatchet|wish * well|soothe|mollify|placate|assure|reassure',
      subject: SPEAKER,
      close: true,
      with: 'demand|call for|claim|complaint|threat|phrase|insistence|words|clause|veto|objection|vow|remark|remarks|accusation|charge|suit|condition|conditions|precondition|tone|rhetoric|language|apology|grudge|episode|incident|matter|row|forgiveness|pardon|sorry|fears|nerves|hosts|diplomats|well',
      without: `${CIVIL}|until|closing|ambassador|envoy|troop|troops|soldier|force|talk|talks|treaty|accord|pact|oil|sanction|ban|attack|loan|bid|offer|product|charges against|support|aid|tension|curbs|restriction|as well|ease sanctions|decision of|death|lack|failure|bombs|bomb`,
    },
    'Paramaribo has set aside its complaint about the Guyanese dredgers.',
  ],
  [
    'peace-word',
    'SUPPORT/assure',
    3,
    {
      verb: 'have kind words|have warm words|have nothing but praise|have nothing but respect|have good memories|have no quarrel|have no wish|have no hostile|have no intention of returning|have no intention of return|have no designs|have no desire|have no claim|not want to provoke|want peace|want no quarrel|seek no war|seek no quarrel|not fight * brother|not fight * brothers|not covet|not be first to use force|not be the first|not use force|never be first|proclaim * friendship|pledge * friendship|swear * friendship|vow * friendship|toast * friendship|prefer peace|choose peace|renounce * force|renounce * war|promise not to|swear not to|rule out * force|rule out * war|rule out use|live with|need not be',
      subject: SPEAKER,
      without: `${CIVIL}|unless|until|troops out|talk to|talks with|meet|comment|give up|yield|surrender|accept|negotiate`,
    },
    'Togo proclaimed eternal friendship with Ghana on the beach at Aflao.',
  ],
]);

/** Appeals to others and charges waved away: neither side of the scale. */
export const PLEAS = frames('rhetoric', 'neutral', [
  [
    'plead-with',
    'REQUEST',
    0,
    {
      verb: 'press|advise|pray for|intercede|plead with|repeat * call for|renew * call for|reiterate * call for|issue * call for|make * appeal|launch * appeal|repeat * appeal|renew * appeal|fear|worry|be sad to see|look with dismay|voice * fear|express * fear|express * dismay|speak out against|spoke out against',
      subject: '@party|%public|@person|group|leader|council|pope|agency',
      with: 'to accept|to agree|to stop|to cool|to talk|to halt|to refrain|to show|to end|calm|restraint|truce|ceasefire|peace|freeze|dialogue|offensive|attack|strike|war|escalation|squander|with|that|spiral|parties|both|sides',
      close: true,
      without:
        'claim|charge|voter|investor|inflation|price|shareholder|doctor|passenger|hand over|withdraw|leave|troops|demand|reparation|remove|extradit|fan|coach|heart|cancer|famine|recession',
    },
    'Ghana renewed its call for a freeze of the quarrel over the lagoon.',
  ],
  [
    'dismiss-charge',
    'ACCUSE/deny',
    0,
    {
      verb: 'call|brand|rubbish|pooh-pooh|dismiss|describe|laugh off|wave away|shrug off|reject|be',
      close: true,
      with: 'baseless|groundless|unfounded|absurd allegation|absurd charge|allegation absurd|charges absurd|charge absurd|accusations absurd|beneath comment|nothing to reproach|fabricated|without foundation|pure fantasy|pure fiction|pure invention|cock-and-bull',
      subject: `${SPEAKER}|allegation|allegations|charge|charges|accusation|accusations|claim|claims|insinuation|insinuations|complaint`,
      without: `film|match|season|team|coach|player|lawsuit|court|rumours of his|fears`,
    },
    'The Kenyan allegations about the dam are baseless, Addis Ababa replied.',
  ],
]);
