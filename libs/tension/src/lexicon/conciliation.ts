import { frames } from './frame.js';

/** Kind words: praise, thanks, apologies, assurances, a demand let go. */
export const CONCILIATION = frames('rhetoric', 'de-escalatory', [
  [
    'praise',
    'SUPPORT/praise',
    3,
    {
      verb: 'praise|applaud|commend|laud|thank|congratulate|compliment|salute|pay tribute|pay homage|acclaim|express * gratitude|voice * gratitude|express * appreciation|voice * appreciation|express * respect|toast|speak kindly|speak warmly|speak of|be grateful|express * admiration|trade compliment|exchange compliment|exchange sweets|exchange gift|wish',
      subject: '@party|%public|%armed|@person|group|he|she|they|leader|officer',
      with: '@party|%public|@person|%armed|restraint|people|decision|effort|courage|neighbour|neighbor|each other|release|gesture|compliment|well|tone|respect|counterpart|side|crew|success|leadership|help|role|sweets|gift|move|step|work|victory|election',
      without:
        'against|fan|voter|staff|rebel leader|terrorist attack|profit|war|asylum|not|sanction|attack on|killing|coach|player|threat|revenge|punishment|consequence|to see|to be|to have|to make|to go',
    },
    'The Moldovan premier thanked Romanian engineers for their help.',
  ],
  [
    'apologise',
    'SUPPORT/apologise',
    3.5,
    {
      verb: 'apologize|apologise|say sorry|express * regret|voice * regret|offer * apology|offer * condolences|express * condolence|convey * condolence|send * condolence|express * sorrow|express * remorse|atone|issue * apology|make amends|offer * regret|regret|extend * condolence|voice * sympathy|express * sympathy',
      subject: '@party|%public|%armed|@person|he|she|they',
      without:
        'demand|refuse|must|customer|passenger|viewer|fan|bitterly|lack|failure of the talks|decision of|will regret|face|not',
    },
    'Ankara apologised to Moscow for the death of the pilot.',
  ],
  [
    'assure',
    'SUPPORT/assure',
    3,
    {
      verb: 'assure|reassure|bear no grudge|have no quarrel|seek no quarrel|mean no harm|have no wish|have no intention|have no desire|hold out * hand|hold out * olive branch|offer * hand|offer * hand of friendship|extend * hand|extend * olive branch|hold out * branch|bury the hatchet|turn * page|want * friendship|want good|want better|desire peace|seek friendship|seek better|wish for|hope for',
      subject: '@party|%public|%armed|@person|he|she|they|we|his country|soldier',
      with: '@party|@person|people|neighbour|neighbor|brother|peace|calm|friendship|relation|tie|war|fight|conflict|enemy|intention|page|hand|branch|counterpart|each other|quarrel',
      without: 'investor|market|customer|voter|passenger|shareholder|patient|release|victory|support of|more aid',
    },
    'The president assured Asmara that his army had no quarrel with it.',
  ],
  [
    'no-wish',
    'SUPPORT/assure',
    3,
    {
      negated: 'any',
      verb: 'seek|want|wish|intend|desire|look for|have',
      with: 'war|conflict|confrontation|escalation|quarrel|fight|regime change|collapse|overthrow|second front|trouble|enmity|clash|cold war|a clash|harm|to fight|hostility|arms race',
      subject: '@party|%public|%armed|@person|he|she|they|we|it',
      without: 'crimes|peace talk|game',
    },
    'We do not want a confrontation, the Iranian general said.',
  ],
  [
    'drop-demand',
    'YIELD/concede',
    3.5,
    {
      verb: 'drop|withdraw|abandon|soften|retract|take back|give up|shelve|set aside|waive|moderate|scale back|walk back|renounce|back away from',
      close: true,
      with: 'demand|threat|insistence|claim to|accusation|ultimatum|objection|veto|precondition|remark|opposition|condition|rhetoric|claim|complaint against',
      subject: '@party|%public|%armed|@person|he|she|they|it',
      without: 'insurance claim|refuse|not|lawsuit|charges|patent|in demand|case against',
    },
    'Skopje withdrew its objection to the Bulgarian plan.',
  ],
  [
    'mild-tone',
    'SUPPORT/assure',
    2.5,
    {
      noun: 'tone|gesture|restraint|goodwill|overture|olive branch|reconciliation|goodwill gesture|respect',
      with: 'better|conciliatory|softer|friendly|warmer|milder|show|make|offer|goodwill|new|message|peace',
      without: 'urge|call for|demand|lack|market|without|refuse|reject|no|appeal|muscle|ringtone|skin|price',
    },
    'The foreign minister spoke in a softer tone toward Baku.',
  ],
]);
