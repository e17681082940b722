import { frames } from './frame.js';

/** Conciliatory words, and statements and appeals that take no side on the scale. */
export const RHETORIC_DOWN = [
  ...frames('rhetoric', 'de-escalatory', [
    [
      'conciliate',
      'SUPPORT',
      3,
      {
        verb: 'reassure|play down|downplay|extend * hand|extend * olive branch|offer * olive branch|seek peace|tone down|soften * tone|strike * conciliatory|want peace|not seek war|rule out war|defuse|calm|reconcile|be open to talks|rule out military|de-escalate|deescalate|mend fence|ease tension|avoid escalation|avoid war',
        without: 'fear of investor|investor|market|refuse|fail',
        subject: '@party|%public|%armed|@person|he|she|they|we',
      },
      'The Turkish president struck a conciliatory tone toward Athens.',
    ],
    [
      'no-war',
      'SUPPORT',
      3,
      {
        verb: 'want|seek|desire|look for',
        with: 'no war|no conflict|no confrontation|no escalation|no quarrel|peace|de-escalation|diplomatic solution|peaceful solution|peaceful resolution',
        without: 'crimes|compensation|approval|support|to end|price',
        subject: '@party|%public|@person|we|he|she|side',
      },
      'Iran wants no war with its neighbours, the Iranian president said.',
    ],
  ]),
  ...frames('rhetoric', 'neutral', [
    [
      'deny',
      'ACCUSE/deny',
      0,
      {
        verb: 'deny|reject|dismiss|refute|rebut|contradict|disavow',
        close: true,
        with: 'accusation|allegation|charge|charges|claim|involvement|rumor|rumour|insinuation|that|responsibility|wrongdoing|link',
        without: 'election|entry|visa|access|refute reports of',
        subject: '@party|%public|%armed|group|@person|he|she|nominee|it|they',
      },
      'The Chinese government denied involvement in the theft.',
    ],
    [
      'appeal',
      'REQUEST',
      0,
      {
        verb: 'urge|ask|appeal|call for|call on|request|beg|implore|plead|beseech|encourage|exhort|push for|hope|petition',
        subject: '@party|%public|%armed|group|@person|leader|council|agency|organization|expert|party',
        without:
          'question|not to be named|not to be identified|anonymity|refuge|asylum|shelter|extradition|sanctions against|sanctions on|peace talks offer|war|conflict',
      },
      'The United Nations urged the rebels to honour human rights.',
    ],
    [
      'statement',
      'STATEMENT',
      0,
      {
        verb: 'claim responsibility|express concern|express hope|express condolence|express surprise|express deep|express pessimism|issue * statement|launch * appeal|decline to comment|be skeptical|be sceptical|be confident|be pessimistic|be optimistic|say * skeptical|attend * ceremony|commemorate|send * message|agree with|agree that|agree there|condole',
        subject: '@party|%public|%armed|group|@person|agency|expert|they|he|she|it',
        without: 'sanctions against',
      },
      'The Taliban claimed responsibility for the attack in Kabul.',
    ],
  ]),
];
