import { frames } from './frame.js';

/** Threats, demands, accusations and refusals. */
export const RHETORIC_UP = frames('rhetoric', 'escalatory', [
  [
    'threaten',
    'THREATEN/violence',
    -3.5,
    {
      verb: 'threaten|vow|menace|swear|warn of retaliation|warn of consequence|warn of war|issue * warning|issue * ultimatum|issue ultimatum|give * ultimatum|give * deadline|set * deadline|brandish|rattle',
      without:
        'starvation|extinction|famine|closure|peace|work together|continue cooperation|support|help|species|endangered|not to|storm|livelihood|moratorium|press on',
      subject: '@party|%public|%armed|he|she|it|they|group|party|union|court|activist|@person',
    },
    'Iran threatened to close the Strait of Hormuz.',
  ],
  [
    'threat-noun',
    'THREATEN/violence',
    -3,
    {
      noun: 'ultimatum|threat',
      with: 'strike|attack|military|of|to|by|against|issue|deliver|war|retaliation|repeat',
      without: 'bomb threat|climate|security threat|cyber|health|counter|meet|eliminate|no|pose',
    },
    'The threats by the Turkish president went on for months.',
  ],
  [
    'warn',
    'THREATEN',
    -3,
    {
      verb: 'warn|caution|put * on notice',
      subject: '@party|%public|%armed|@person',
      without:
        'forecaster|analyst|economist|doctor|health|weather|travel|famine|expert|investor|drought|inflation|recession|report that hunger|scientist|humanitarian',
    },
    'China warned the United States against interfering in Taiwan.',
  ],
  [
    'military-action',
    'THREATEN/violence',
    -3.5,
    {
      verb: 'retaliate|respond|hit back|strike back|avenge|crush|punish|annihilate|obliterate|wipe out|destroy|pay|regret|face',
      with: 'forcefully|decisively|harshly|crushing|firmly|any attack|any aggression|with force|revenge|@party|enemy|severe|heavy price|price|consequence|hell|fury|militarily|in kind',
      without:
        'expectation|hunger|disease|court|survey|question|charge|criticism|shortage|lawsuit|trial|inquiry|crisis|poverty|tax|customer|debt|enquiry|request',
      pending: true,
      subject: '@party|%public|%armed|he|we|it|they|enemy|@person|attack|aggression',
    },
    'Israel would face severe consequences, the Iranian general said.',
  ],
  [
    'vow-response',
    'THREATEN/violence',
    -3.5,
    {
      verb: 'promise|pledge|prepare|announce|threaten',
      close: true,
      with: 'response|retaliation|reprisal|revenge|retribution|countermeasure|consequence',
      subject: '@party|%public|%armed',
    },
    'Moscow promised a mirror response to the expulsions.',
  ],
  [
    'hit-hard',
    'THREATEN/violence',
    -3.5,
    {
      verb: 'hit|strike|respond|retaliate|punish',
      close: true,
      pending: true,
      with: 'hard|harder|harshly|mercilessly|brutally|severely',
      subject: '@party|%public|%armed',
      without: 'price|tax|economy|sales',
    },
    'Iran will be hit very hard, the president said.',
  ],
  [
    'boycott',
    'THREATEN/relations',
    -3.5,
    { verb: 'boycott', subject: '@party|%public|party|group|rival|opposition' },
    'The opposition said it would boycott the election.',
  ],
  [
    'all-options',
    'THREATEN/violence',
    -3.5,
    { lone: true, noun: 'option|finger', with: 'on the table|on the trigger|military', without: 'stock|share|not' },
    'All options are on the table, the president said.',
  ],
  [
    'demand',
    'REQUEST/demand',
    -1,
    {
      verb: 'demand|insist|pressure|order|pressurize',
      with: 'withdrawal|explanation|apology|release|meeting|support|that|@party|an end|compensation|action|return|resign|step down|extradition|halt|answer|to appear|to leave|to stop|to end|to withdraw|to hand|to disarm|to surrender|to release|immediate|concession|surrender|removal|payment|solution|disarm|cut|access|finally|investigation|recognition|government|appear',
      without:
        'damages|royalty|attack|strike|airstrike|air strike|raid|offensive|sanction|sanctions|killing|arrest|troops|inquiry|investigation|probe|jail|publication|suspend|charge|arrested',
      subject:
        '@party|%public|%armed|@person|group|union|protester|worker|court|he|she|leader|council|opposition|party|minister|member|imam|resolution|campaigner',
    },
    'Eritrea demanded the withdrawal of the U.N. mission.',
  ],
  [
    'demand-noun',
    'REQUEST/demand',
    -1,
    {
      noun: 'demand|ultimatum|precondition|red line',
      with: 'that|withdrawal|release|repeat|reiterate|resignation|insist|cross|list',
      without:
        'for oil|consumer|domestic demand|gas demand|world|strong demand|meet|accept|supply|energy|growth|electricity|housing|market|reject|concede|seasonal|weak|import|weaker|export|slack|fuel|loan',
    },
    'North Korea reiterated its demand that sanctions be lifted.',
  ],
  [
    'must',
    'REQUEST/demand',
    -1,
    {
      verb: 'must|need',
      with: 'end|stop|withdraw|disarm|ensure|mediate|provide|be ready|leave|choose|avoid|be avoided|cease|halt|respect|abide|comply|apologize|apologise|release|be held|do something|abandon|do more|take step|choose|give up|act|fulfil|fulfill|return|accept',
      without: 'feel|patient|doctor|we|company|firm|bank|consumer|prove',
      subject: '@party|side|rebel|regime|occupation|intervention|force|aggression|militia|group',
    },
    'Israel must end its attacks on Syria, Russia said.',
  ],
  [
    'refuge',
    'REQUEST/asylum',
    -1,
    { verb: 'seek', with: 'refuge|asylum|shelter', lone: true },
    'About 243,000 people sought refuge in Sudan.',
  ],
  [
    'accuse',
    'ACCUSE/allege',
    -3.5,
    {
      verb: 'accuse|blame|allege|charge|hold * responsible|implicate|level * charge|level * accusation|fault|denounce|condemn|decry|deplore|slam|lambast|lambaste|blast|criticize|criticise|castigate|rebuke|reprimand|scold|chide|berate|lash out|rail|censure|protest|object|complain|deride|ridicule|mock|insult|vilify|assail|repudiate|liken|dispute|challenge|refute|question|oppose|disapprove|express outrage|express anger|express indignation|offer * criticism|summon|call * stupid|call * terrorist|call * liar|call * fool|call * idiot|call * coward|call * thug|call * dictator|voice * opposition|file * complaint|lodge * complaint|lodge protest|express rejection|express * disappointment|discredit|take aim|point finger|discriminate|single out|hit out|demonize',
      subject:
        '@org|@party|%public|%armed|@person|group|activist|family|lawyer|he|she|critic|party|ngo|union|statement|court|leader|resolution|report|agency|organization|organisation|expert|relative|campaigner|researcher',
      without: 'battery|customer|credit card|interest|market|account|fee|card|extra|premium',
    },
    'Ukraine accused Russia of shelling the power plant.',
  ],
  [
    'condemn-noun',
    'ACCUSE/disapprove',
    -2,
    {
      noun: 'condemnation|criticism|accusation|outcry|rebuke|denunciation',
      with: '@party|%public|of|face|draw|widespread|offer|international|sharp',
      without: 'deny|reject|dismiss|film|book|refute|defend|brush off|deflect|shrug off',
    },
    'The annexation drew sharp condemnation from Berlin and Paris.',
  ],
  [
    'responsible',
    'ACCUSE/allege',
    -3.5,
    {
      verb: 'be responsible|be behind|be to blame|could not be allowed|orchestrate|mastermind|plot',
      subject: '@party|%armed|%public|militant|group|militants',
      without: 'claim responsibility|for climate|market',
    },
    'The government said the militants were responsible for the attack.',
  ],
  [
    'sue',
    'ACCUSE/investigate',
    -3.5,
    {
      close: true,
      verb: 'file|launch|open|begin|order|start|conduct|head|lead|announce|initiate|probe|investigate|sue|prosecute|indict|convict|try|charge|bring|find|face|resume|reopen|impeach|call for',
      with: 'investigation|inquiry|probe|lawsuit|complaint|suit|legal action|charges|indictment|guilty|allegation|fraud|contempt|court|corruption|crash|murder|retrial|bribe|records|terrorism|impeachment|killing|violation|abuse|misconduct|crime|espionage|proceedings|records|data',
      without: 'drop|refuse|reject|arrest|accuse|investigation request|end|close',
      subject:
        '@party|%public|court|group|family|lawyer|judge|prosecutor|bank|@person|campaign|union|activist|police|dissident|agency|@org|man|woman|jurisdiction|committee|member|watchdog|authority',
    },
    'The prosecutor reopened the probe into the general.',
  ],
  [
    'convict',
    'ACCUSE/investigate',
    -3.5,
    {
      verb: 'convict|indict|prosecute|sue|put * on trial|impeach|sentence|charge * with|find * guilty',
      without: 'release|free|pardon|overturn',
      subject: '@party|%public|court|judge|prosecutor|group|union|jury|authorities|he|union',
    },
    'A Nigerian court convicted 45 members of Boko Haram.',
  ],
  [
    'criticise-statement',
    'ACCUSE/disapprove',
    -2.5,
    {
      verb: 'pass|release|issue|launch|offer',
      with: 'criticising|criticizing|critical|condemning|scathing|extraordinary attack|verbal attack|denouncing|stinging|blistering|demanding|criticism',
    },
    'The parliament passed a resolution criticizing the president.',
  ],
  [
    'say-must-not',
    'ACCUSE/disapprove',
    -2.5,
    {
      noun: 'violation|provocation|aggression|escalation|betrayal|crime|terrorism|genocide',
      with: 'blatant|flagrant|dangerous|unacceptable|serious|gross|clear|be a',
      without: 'investigate|prevent|deny|reject|court|urban|concern|film|domestic violence|commit|carry out',
    },
    'The Russian flight was a blatant provocation.',
  ],
  [
    'reject',
    'REJECT',
    -2,
    {
      verb: 'reject|refuse|decline|veto|rule out|spurn|rebuff|turn down|dismiss|renege|defy|resist|oppose|block|deny permission|deny * access|deny entry|be unwilling|forbid|snub|flout|violate|turn away|disobey|scuttle',
      subject:
        '@org|@party|%public|%armed|court|group|council|committee|opposition|party|@person|majority|journalist|panel|judge|organization|he|she|%captive|union|cleric|mufti|leader|christian|tribe|agency|it|they',
      without:
        'comment|say|accusation|allegation|charge|claim|suggestion|insinuation|report|disclose|speculation|drill|exercise|order for|flight|flights|to be named|identify|to be identified|game|bid for|insurer|invest|rumor|rumour|elaborate|discuss specific|military exercise|strike action|military operation|offensive|detail|specifics|confirm|reporters|prediction|grand jury',
    },
    'Iran ruled out any limit on its missiles.',
  ],
  [
    'reject-election',
    'REJECT',
    -2,
    {
      verb: 'reject|dispute|refute',
      with: 'result|report|victory|proposal|request|decision|demand|call|offer|ruling|vote|motion|appeal|notion of talks',
      without: 'accusation|allegation|charge|claim of',
      subject: '@party|%public|%armed|court|group|@person|leader|party|opposition',
    },
    'The opposition leader rejected the election result as fraudulent.',
  ],
  [
    'will-not',
    'REJECT/yield',
    -2,
    {
      verb: 'abandon|give up|cede|hand over|surrender|accept|allow|end|lift|bow|yield|negotiate|withdraw|tolerate|retreat|compromise|concede|back down|stop|halt|remove|recognize|recognise|sign|release|give in|relinquish|permit|cease|ease|submit|freeze|dismantle|capitulate|relent|step down|leave|return|go|be welcome|be welcomed|cooperate|attend|participate|backtrack|let|give permission|curb|forgo|renounce|budge|stand by|forget|change|join|pay|send|comply|give * permission|grant|kneel|cave|resign|provide|respond',
      negated: 'refusal',
      subject:
        '@party|%public|%armed|he|she|they|it|we|committee|group|teacher|party|union|worker|leader|majority|@person',
      without: 'company|storm|market|price|player',
    },
    'The president said Iran would not abandon its nuclear programme.',
  ],
  [
    'refusal',
    'REJECT',
    -2,
    {
      noun: 'refusal|rejection|veto|defiance|intransigence',
      with: 'to|of|over|by|repeat|%public|@party',
      without: 'organ|transplant',
    },
    "Cuba's refusal to cooperate angered its neighbours.",
  ],
  [
    'non-negotiable',
    'REJECT/yield',
    -2,
    {
      noun: 'programme|program|missile|enrichment|right|issue|territory|question|matter|sovereignty|lifting|demand|capability|file|defence|proxy',
      with: 'not up for negotiation|non-negotiable|nonnegotiable|not negotiable|off the table|out of the question|out of question|not on the table|not up for discussion|red line|not for discussion|not open to negotiation',
      firm: true,
      lone: true,
    },
    'Its missiles are not up for negotiation, Tehran said.',
  ],
  [
    'defiant',
    'REJECT/yield',
    -2,
    {
      verb: 'press ahead|press on|push ahead|forge ahead|continue|defend|insist on|pursue|expand|accelerate|resume|start|begin',
      with: 'enrichment|nuclear programme|nuclear program|missile programme|missile program|nuclear test|centrifuge|enriching|settlement construction|right to enrich|occupation',
      without: 'power plant|halt|suspend|stop',
      subject: '@party|%public',
    },
    'North Korea resumed its nuclear programme.',
  ],
  [
    'abandon-sanction-threat',
    'THREATEN/restrict',
    -3,
    {
      verb: 'call for|consider|urge',
      with: 'sanctions against|sanctions on|new sanctions|embargo on|tougher sanctions',
      subject: '@party|%public|@person',
      without: 'lift',
    },
    'Some countries called for sanctions against Moscow.',
  ],
]);
