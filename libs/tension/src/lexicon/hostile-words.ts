import { frames } from './frame.js';

const SPEAKER = '@party|%public|%armed|@person|he|she|they|it|we|group|council|statement|side|leader';

/** More ways to threaten, to accuse, to demand and to say no. */
export const HOSTILE_WORDS = frames('rhetoric', 'escalatory', [
  [
    'call-names',
    'ACCUSE/disapprove',
    -3,
    {
      verb: 'call * liar|call * terrorist|call * act of|call * declaration of war|call * breach|call * violation|call * provocation|call * aggression|call * crime|call * war criminal|call * murderer|call * enemy|call * threat|call * illegal|call * unlawful|call * blackmail|call * piracy|call * disgrace|call * outrage|call * unacceptable|call * cowardly|call * barbaric|call * reckless|call * criminal|call * invasion|call * hostile|call * betrayal|describe * as provocation|describe * as aggression|describe * as act of|describe * as blackmail|label * terrorist|label * aggressor|brand * terrorist|brand * aggressor|brand * liar|compare * hitler|compare * nazi|condemn|denounce|deplore|decry|slam|excoriate|pillory|take * to court|take * to task|complain|protest|lodge * protest|summon|hand * protest|express * anger|vent * anger|voice * anger|express * outrage|storm out|hit out|lash out|inveigh|rail',
      subject: SPEAKER,
      without:
        'weather|customer|film|food|referee|noise|neighbour of|traffic|consumer|passenger|doctor|headache|pain|deny|end|price|jury|witness|worker|pupil|reinforcement|ghost|international court',
    },
    "Ethiopia's envoy called the blockade of the port an act of war.",
  ],
  [
    'investigate',
    'ACCUSE/investigate',
    -3,
    {
      verb: 'investigate|probe|audit|interrogate|subpoena|open * investigation|launch * investigation|begin * investigation|order * investigation|join * investigation|start * investigation|open * inquiry|launch * inquiry|order * inquiry|head * inquiry|open * probe|launch * probe|order * probe|file * lawsuit|file * suit|bring * suit|file * charge|bring * charge|find * guilty|put * on trial|call for * investigation|call for * inquiry|demand * investigation|demand * inquiry',
      subject: '@party|%public|court|senate|parliament|prosecutor|commission|investigator|authorities',
      active: true,
      without:
        'drop|refuse|close the|crash test|burglary|robbery|share price|insider|merger|not guilty|recipe|idea|possibility|cause of the crash|earthquake',
    },
    'The Kenyan senate ordered an inquiry into the conduct of British soldiers.',
  ],
  [
    'answer-threat',
    'THREATEN/violence',
    -3.5,
    {
      verb: 'answer|respond|retaliate|reply|hit back|strike back|fire back|hit|bury|burn|cripple|step in|intervene|use force|regard|treat|meet|fight back|defend|pay|reap|drown|turn * into|react|reciprocate',
      pending: true,
      subject:
        '@party|%public|%armed|%force|he|it|we|they|any|american|soldier|attack|provocation|aggression|strike|enemy|side|invader|aggressor|missile|incursion|step|country',
      with: 'in kind|with fire|with force|on its soil|on their soil|if|blow|all means|every means|tenfold|cause for war|act of war|hell|ashes|twice as|immediately|at once|by force|dearly|price|with missile|with mine|attack|strike|with everything|without warning|decisively|forcefully|swiftly|whirlwind|grave|graveyard|rubble|dust|stone age|soil|missile|should|proportionate|appropriately|militarily|itself|step forward',
      without:
        'question|survey|letter|customer|email|bill|debt|tax|call for help|emergency|fire brigade|phone|court|charge|inquiry|wage|worker|price cut|exam|title|fan|offer|proposal|request|aid|humanitarian|meet here|to discuss',
    },
    'Peru would meet any landing with missiles at once, its minister said.',
  ],
  [
    'threaten-words',
    'THREATEN/violence',
    -3.5,
    {
      verb: 'tell * to expect|promise * hell|promise * blood|remind * of|set * deadline|give * deadline|give * free hand|give * hours to|give * days to|have * finger on|be locked and loaded|keep * option open|brandish|issue * warning|draw * red line|call * red line|put * on notice|serve * notice|shake * fist|bare * teeth|rattle * sabre|rattle * saber|approve * plan for|raise * spectre|raise * specter|not rule out|leave * option|vow|pledge to avenge|pledge to retaliate|pledge to strike|threaten',
      subject: SPEAKER,
      without:
        'peace|cooperate|support|talk|negotiation|help|protect|fight corruption|improve|climate|election|reform|season|coach|dividend|price|budget|storm|species|livelihood|birthday|holiday|appointment|history|allegiance|marriage|to work|to end|press on',
    },
    'The Chadian president gave the rebels ten days to leave Faya.',
  ],
  [
    'tell-to-go',
    'REQUEST/demand',
    -1.5,
    {
      verb: 'tell * to leave|tell * to be gone|tell * to go|tell * to stop|tell * to withdraw|tell * to get out|tell * to stay out|tell * to keep out|tell * to hand|tell * to choose|order * to leave|order * out|want * out|require * to|give * notice|insist|demand|press * to hand|press * to stop',
      subject: SPEAKER,
      with: '@party|%armed|%force|by|from|base|soil|within|year|withdrawal|release|return|that|extradition|fighter|attack|support|troop|compensation|answer|list|apology|talk|resignation|an end|halt|explanation|prisoner|body|ship|vessel',
      without:
        'doctor|patient|fan|player|customer|passenger|resident|evacuate|tax payer|killing|investigation|worker back|strike',
    },
    'Fiji told the foreign battalion to leave within a month.',
  ],
  [
    'say-no',
    'REJECT',
    -2,
    {
      verb: 'say no|give * cold shoulder|turn * back on|slam * door|pour cold water|scoff|shrug off|throw out|shoot down|sneer|spurn|rebuff|repulse|snub|brush off|wave away|stand firm|stand * ground|dig in its heels|not budge|not yield|defy|ignore|disregard|withhold consent|deny * request|refuse|veto|reject|bar * from inspecting|rule out|reject * out of hand',
      subject: SPEAKER,
      with: 'offer|proposal|plan|demand|call|request|ultimatum|deadline|appeal|mediation|compromise|idea|truce|ceasefire|resolution|ruling|zero|limit|deal|terms|draft|bid|suggestion|condition|to|pressure|enrichment|inspection|overture|initiative|formula|handover|order|warning|warrant|verdict|summons',
      close: true,
      without:
        'allegation|accusation|charge|claim|report|comment|rumour|rumor|customer|insurer|game|appeal court|job offer|pay offer|bid for|plane|jet|drone|missile|helicopter|aircraft|balloon|named|identified|talk|negotiate|meet|speed limit|say',
    },
    'Caracas brushed off the ultimatum from Georgetown.',
  ],
  [
    'no-handover',
    'REJECT/yield',
    -2,
    {
      noun: 'handover|concession|surrender|compromise|retreat|withdrawal|return|recognition|disarmament|pullout',
      with: 'there will be no|will be no|there can be no|no question of|out of the question|never|not for sale|never be for sale|can be no|no talk of',
      firm: true,
      lone: true,
      without: 'if',
    },
    'There can be no recognition of the breakaway province, the Cypriot minister said.',
  ],
  [
    'withhold-consent',
    'REJECT',
    -2,
    {
      negated: 'any',
      verb: 'give|grant|allow|permit|let|issue|approve|authorise|authorize|recognise|recognize|accept|consent|agree to|respond to|heed|answer|comply|honour|honor',
      subject: SPEAKER,
      close: true,
      with: 'permission|consent|approval|visa|access|entry|request|demand|call|appeal|licence|license|accreditation|flight|rally|result|verdict|ruling|ultimatum|proposal|offer|clearance|permit|inspector|observer',
      without: 'comment|talk|progress|deal|agreement|interview|details|until recently|yet',
    },
    'The junta did not grant the envoy a visa.',
  ],
  [
    'never-accept',
    'REJECT/yield',
    -2,
    {
      verb: 'respect|obey|recognise|recognize|bow|accept|ratify|sign|honour|honor|implement|set foot|kneel|be for sale|take back|reopen|free|abide|tolerate|discuss|trade|part with|be intimidated|be bullied|be blackmailed|be lectured|answer to|take orders|take dictation|apologise|apologize|disarm|lay down|give way|blink|forgive',
      negated: 'refusal',
      subject: '@party|%public|%armed|@person|he|she|they|we|it|island|soldier|men|country|group',
      without: 'if asked',
    },
    'Guyana will never obey the orders of its neighbour, its president said.',
  ],
]);
