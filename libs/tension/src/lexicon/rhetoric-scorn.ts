import { frames } from './frame.js';

const SPEAKER =
  '@party|%public|%armed|@person|he|she|they|it|we|group|side|leader|council|agency|newspaper|radio|daily';
const CIVIL =
  'film|match|season|team|coach|player|referee|fan|customer|passenger|shareholder|investor|patient|tenant|pupil|teacher|union|worker|voter|weather|inflation|price|wage|budget|court|jury|judge|exam|school|wine|food|recipe|novel|concert|museum|novelist|critic|actor';
const INSULT =
  'bandit|bandits|rogue|rogue state|pariah|thief|thieves|gang|scourge|farce|sham|charade|capitulation|betrayal|treachery|outrage|insult|affront|slap in|stab in|shame|shameless|disgrace|disgraceful|lie|lies|pack of lies|hypocrisy|hypocrite|fraud|theft|robbery|plunder|piracy|blackmail|extortion|aggression|aggressor|aggressive|provocation|provocative|reckless|irresponsible|illegal|unlawful|null and void|unacceptable|intolerable|barbaric|cowardly|treacherous|criminal|crime|war crime|terrorism|terrorist|terror|genocide|starvation|invasion|occupation|coup|trap|swindle|circus|puppet|lackey|traitor|coward|clown|buffoon|fool|madman|madness|butcher|murderer|killer|liar|thug|dictator|tyrant|fascist|nazi|hitler|imperialist|warmonger|hyena|snake|dog|dogs|parrot|parrots|beggar|sinner|drunk|lunatic|hostile|hostility|mistake|blunder|absurd|ridiculous|laughable|threat|declaration of war|act of war|act of aggression|violation|breach|infringement|contempt|arrogant|arrogance|insolent|insolence|rude|bully|bullying|unfriendly|poison|venom|disaster|cynical|cynicism|bad faith|interference|meddling|unjust|monstrous|delusion|folly|stupid|capricious';

/** Scolding, mocking and waving away, whatever the verb. */
export const SCORN = frames('rhetoric', 'escalatory', [
  [
    'brand',
    'ACCUSE/disapprove',
    -3,
    {
      verb: 'call|brand|label|dub|describe|term|decry|portray|paint|liken|deride|curse|dismiss|speak of|talk of|rail against|say be',
      subject: SPEAKER,
      close: true,
      with: INSULT,
      without: `${CIVIL}|accusation|allegation|charge|report|reports|claim|claims|talk|talks|negotiation|offer of talks|mediation|not|no|never|deny|step`,
    },
    'The Gambian foreign minister dubbed the Senegalese fence a monstrous blunder.',
  ],
  [
    'scold',
    'ACCUSE/disapprove',
    -3,
    {
      verb: 'upbraid|reproach|reprove|admonish|remonstrate|taunt|jeer|jeer at|curse|fume|fume at|grumble|snipe|snipe at|snap at|tear into|tear a strip off|tear strip off|dress down|dress + down|haul + over coals|haul over coals|read * riot act|take umbrage|take exception|take offence|take issue|resent|bristle|heap scorn|pour scorn|heap abuse|hurl abuse|hurl insult|hurl charges|hurl accusation|trade barbs|trade insults|trade accusations|trade recriminations|trade words|exchange barbs|exchange insults|exchange accusations|exchange recriminations|exchange protest|cross swords|fall out|square off|swap insults|swap accusations|swap warnings|let fly at|lay blame|lay the blame|put the blame|put blame|pin blame|pin the blame|blame * on|pin + on|point finger|point a finger|raise * matter at|name and shame|shout at|scream at|thunder|scoff at|sneer at|sneer|mouth off|rage at|rage against|seethe|chide|berate|pillory|excoriate|lambaste|tongue-lash|stop whining|get what|express * displeasure|express * indignation|express * fury|express * anger|express * outrage|voice * displeasure|voice * indignation|voice * fury|vent * spleen|vent * fury|hand * demarche|hand * démarche|deliver * demarche|deliver * note of protest|hand * note of protest|send * note of protest|send * sharp note|deliver * stiff note|file * protest|lodge * protest|file * case against|take * case to|take * to hague|complain to|complain about|complain of',
      subject: SPEAKER,
      active: true,
      without: `${CIVIL}|accord|deal on|fire|pain|noise|storm hit|traffic`,
    },
    'Vanuatu’s premier tore into his Fijian colleague over the nickel barges.',
  ],
  [
    'scolded',
    'ACCUSE/disapprove',
    -3,
    {
      verb: 'upbraid|reproach|reprove|admonish|summon|be hauled over|be dressed down|be called in|be summoned|rebuke|berate|chide|chastise|castigate|reprimand|lambast|vilify|pillory',
      subject: `${SPEAKER}|%diplomat`,
      with: '@party|%public|%diplomat|@person',
      without: `${CIVIL}|parliament|cabinet meeting|emergency meeting|committee|witness|to testify|lawmaker|doctor`,
    },
    'Malawi’s envoy was reproached by Zambia for the cattle raids.',
  ],
  [
    'spurn',
    'REJECT',
    -2,
    {
      verb: 'wave away|wave aside|wave off|wave * away|wave * aside|brush aside|brush * aside|brush off|brush * off|laugh off|laugh * off|laugh at|laugh out of|shrug off|scorn|parry|turn down|pour cold water|pour scorn|give short shrift|give * short shrift|thumb * nose|cold-shoulder|answer * no|answer with no|reply * no|say nyet|dig in * heels|refuse * point-blank|reject * out of hand|return * unopened|send * back unopened|not be for sale|be not for sale|be none of|be not worth|not be worth|be a non-starter|be non-starter|be out of the question|be out of question|be unthinkable|be inconceivable|be never up|not hear of|want none of|want nothing to do with|would sooner|would rather|stand * ground|stand by * refusal|insist on * right|flout|defy|thumb',
      subject: `${SPEAKER}|island|territory|proposal|plan|draft|demand|offer|right|sovereignty`,
      without: `${CIVIL}|charge|charges|accusation|allegation|report|reports|claim|claims|worries|concern|talk|talks|negotiation|meeting|mediation|law of gravity|job|pay offer|bid|loan`,
    },
    'Lesotho waved aside the South African note about the dam.',
  ],
  [
    'demand-things',
    'REQUEST/demand',
    -1.5,
    {
      verb: 'want|demand|claim|seek|insist on|expect|await|require|press for|hold out for|challenge|ask for|call in|tell|order|warn|bid|summon',
      subject: '@party|%public|%armed|@person|he|she',
      close: true,
      with: 'explanation|apology|reparations|compensation|damages|its money back|back the|treaty reopened|binding text|an answer by|answers|to explain|to amend|to strike|to drop|to choose|to keep|keep its|to mind|mind its|not to meddle|not to interfere|not to poke|not to mess|not to test|not to play|to hold their|hold its tongue|to get out|to pull out|to pull back|to clear out|to stay out|to keep out|keep out|to back off|hands off|outlet to the sea|handover of|extradition of|return of the|surrender of|to take seriously|to hand over|to give back|to quit|to vacate|unconditional|a seat back|by thursday|by friday|by monday|the removal|withdrawal of',
      without: `${CIVIL}|tourist|resident|citizen|nationals|lawyer|company|insurer|passengers|no compensation|evacuate|refuge|asylum|damages from|airline|bank|cabinet|firefighter|hope`,
    },
    'Honduras wants reparations from Managua for the burnt sawmill.',
  ],
]);

/** Threats made by pictures and hints. */
export const HINTED_THREATS = frames('rhetoric', 'escalatory', [
  [
    'deadline',
    'THREATEN',
    -3,
    {
      verb: 'give + until|give + till|give * ultimatum|set * deadline|set * ultimatum|issue * ultimatum|deliver * ultimatum|hand * ultimatum|serve * notice|lose * patience|run out of patience|run out of * patience|be running out|wear thin|be wearing thin|draw * line|be a sea of|bear * consequences|bear * responsibility|play with fire|be playing with fire|be committing suicide|commit suicide|perish|may come suddenly|come suddenly|vanish from map|need * new map|drown in|run with blood|not wait for ever|not wait forever|not wait much|not expect * answer|not test|not test us|not mess|turn * into graveyard|would sink|fight to end|fight to the end|fight to last|fight to the last|use * every weapon|use * every means|use * all means|take * by force|take + by force|retake + by force|act alone|act on * own|go it alone|go back in|get ugly|not go unanswered|reply in kind|claim * right to|cut * power to|sever * cable',
      subject: `${SPEAKER}|patience|%force|island|any|time|act|war|deed|blood`,
      without: `${CIVIL}|to reply to questions|to bid|to vote|free hand to|not use force|tax|comment|refugee|visa to|to apply|to register|storm|no plans|talks|negotiat|dialogue|tourist|resident|evacuate|never|to help|to talk|mediat|peace|sue|legal|come clean|party leader`,
    },
    'Mauritania gave the Polisario until Sunday to quit the well at Lemgheiti.',
  ],
  [
    'threat-phrase',
    'THREATEN/violence',
    -3,
    {
      noun: 'consequence|consequences|act of war|declaration of war|cause for war|cause of war|casus belli|sea of fire|vengeance|revenge|patience|sabre-rattling|saber-rattling|war of words|tirade|diatribe|broadside|reprisal|reprisals|retaliation|red line|reckoning|warning',
      with: 'grave|serious consequences|dire consequences|severe consequences|heavy consequences|catastrophic consequences|unpredictable consequences|act of war|declaration of war|cause for war|cause of war|casus belli|sea of fire|vengeance await|calls for revenge|harsh vengeance|swear revenge|revenge on|patience be|patience have|patience come|patience exhausted|patience run|patience with|patience over|end of patience|strategic patience|legitimate|lawful|sabre-rattling from|sabre-rattling by|war of words|tirade against|diatribe against|broadside against|reprisals against|threat of retaliation|red line that|crossed|last chance|warning of immediate|warning to',
      lone: true,
      without: `${CIVIL}|economic|health|climate|tax|drug|side|environment|storm|travel|avalanche|gale|weather|tsunami|flood|early|hurricane|no consequences|urge patience|urged patience|appeal|praise|thank|calls for patience|counsel|brotherly|earthquake|world war|ended|formal end|second world|first world|avoid`,
    },
    'There will be grave consequences for Asuncion, the Bolivian commander wrote.',
  ],
]);
