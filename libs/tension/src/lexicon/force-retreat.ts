import { frames } from './frame.js';

/** More ways to step back from arms. */
export const FORCE_RETREAT = frames('force_deployment', 'de-escalatory', [
  [
    'pull-back',
    'RETREAT/withdraw',
    7.5,
    {
      verb: 'pull * out|pull * back|move * back|take * back|bring * back|draw * back|call * back|order * back|send * back|march * back|fly * home|send * home|bring * home|ship * home|order * home|move * out of|thin out|halve|reduce|shrink|remove|withdraw|pull|stand * down',
      with: '%force|%armed|%weapon|@weapon|@platform|brigade|gun|men|ship|unit|trainer|adviser|regiment|survey ship|battery|coast guard|garrison|presence|contingent',
      subject: '@party|%public|%force|%armed|@platform',
      without:
        'ambassador|diplomat|funding|support|bid|product|offer|talk|negotiation|migrant|deal|accord from|team from|player|candidate|from the race|visa|aid|spending|cost|waiting|from the treaty|carbon|tax|proposal|charge|remark|draft|request to',
    },
    'Russia pulled two regiments back from the Polish frontier.',
  ],
  [
    'pull-out-of',
    'RETREAT/withdraw',
    7,
    {
      verb: 'pull out of|pull back from|withdraw from|retreat from|leave|vacate|abandon|quit|evacuate|move out of|go home|go back to port|return to port|return to barracks|return to base|go back to base|fall back|disengage|pull out|sail home|head home|turn back|stand down|return home',
      with: '@place|%territory|@party|post|base|position|outpost|hill|camp|enclave|barracks|port|to|from|front line|checkpoint|after',
      subject:
        '%force|%armed|@platform|soldier|paratrooper|militia|rebel|fighter|warship|carrier|frigate|garrison|column|group',
      without:
        'treaty|accord|deal|pact|agreement|talk|negotiation|office|job|party|house|home city|hospital|school|race|dead|scores|killed|wounded|behind|cup|league|summit|meeting|council|nothing|post as|only|dependent',
    },
    'M23 fighters pulled out of two hill towns on Sunday.',
  ],
  [
    'pullback-noun',
    'RETREAT/withdraw',
    7,
    {
      noun: 'pullback|pull-back|pullout|pull-out|withdrawal|drawdown|disengagement|retreat|demobilization|demobilisation|stand-down|demilitarization|demilitarisation',
      with: 'troop|force|army|military|complete|begin|border|russian|border|from|finish|start|phase|soldier|@place|%force',
      without:
        'demand|insist|urge|call|cash|deposit|treaty|accord|refuse|reject|methadone|drug|symptom|bank|candidate|no|without|funding|before any|tactical|agreement|deal|consumer|visa',
    },
    'The pullback of both armies from the plateau was completed on Monday.',
  ],
  [
    'fall-silent',
    'RETREAT',
    6.5,
    {
      verb: 'fall silent|die down|subside|cease|stop|ebb|abate|end|peter out|calm down|ease',
      subject:
        'gun|shelling|fighting|fire|exchange of fire|hostilities|hostility|strikes on|air strike|airstrike|clash|bombardment|bombing|attack|raid|rocket fire|gunfire|violence',
      lone: true,
      without: 'talk|not|never|until|price|strike action|worker|union',
    },
    'Shelling around the reactor has died down since the weekend.',
  ],
  [
    'halt-attacks',
    'RETREAT',
    6,
    {
      verb: 'halt|suspend|stop|end|cease|pause|call off|wind down|scale back|freeze|hold|forgo',
      with: 'military operation|offensive|attack|hostility|hostilities|fighting|bombing|airstrike|air strike|shelling|strike on|strikes on|strike against|rocket fire|patrol|incursion|raid|overflight|bombardment|broadcast|loudspeaker|missile test|nuclear test|missile launch|drone strike|drone flight|sortie|fire',
      close: true,
      subject: '@party|%public|%force|%armed',
      without: 'talk|negotiation|not|strike action|worker|union|teacher|flight to|train|tv|television|football|advert',
    },
    'The militia suspended its attacks on American bases.',
  ],
  [
    'burn-arms',
    'RETREAT/disarm',
    9,
    {
      verb: 'burn|hand|hand in|hand over|turn in|turn over|give up|surrender|lay down|deposit|melt down|store|bury',
      close: true,
      with: 'rifle|weapon|arms|tank|rocket|mortar|arsenal|heavy weapon|howitzer|kalashnikov|ammunition|missile',
      subject: '@party|%armed|%force|%public|men|fighter|they|he|it',
      without: 'village|house|shop|tank museum|flag|police officer|thief|amnesty bin|resident',
    },
    'The guerrillas handed 40 rifles to the monitors.',
  ],
  [
    'take-down',
    'RETREAT',
    5.5,
    {
      verb: 'take down|dismantle|remove|switch off|turn off|demolish|blow up|clear|tear down|lift|fill in|open|reopen|close',
      close: true,
      with: 'loudspeaker|guard post|watchtower|minefield|mines|landmine|barricade|roadblock|checkpoint|barrier|trench|blockade|launch site|missile site|fence|defensive measure|siege|buoy',
      subject: '@party|%force|%armed|%public',
      without: 'football|advert|tunnel|protester|farmer|activist|student|toll',
    },
    'Turkey took down the watchtowers along the border.',
  ],
  [
    'put-off-drill',
    'RETREAT',
    5,
    {
      verb: 'put off|postpone|cancel|call off|shelve|shorten|scale down|scale back|trim|delay|drop|suspend|scrap|curtail|end|stop|skip',
      close: true,
      with: 'exercise|drill|manoeuvre|maneuver|war game|wargame|missile test|test launch|overflight|live-fire|deployment|patrol|freedom of navigation|sail-past|flyover|fire drill',
      subject: '@party|%public|%force|%armed',
      without: 'school|fire drill at|charge|police patrol|insurance',
    },
    'Tokyo put off its part of the exercise off Okinawa.',
  ],
  [
    'stand-aside',
    'RETREAT',
    4.5,
    {
      verb: 'lower * alert|lower * readiness|return to normal|return to peacetime|move to peacetime|relax * alert|lift * alert|end * alert|take * off alert|demobilise|demobilize|release reservist|send reservist home|free reservist|dismiss reservist|discharge|disband|dissolve|stand down',
      with: '%force|army|reservist|position|readiness|alert|militia|brigade|troop|rebel|group|soldier|unit|state',
      subject: '@party|%public|%force|%armed',
      without: 'hospital|patient|parliament|waste|marriage|band',
    },
    'Cairo lowered the alert level of its army on Thursday.',
  ],
]);
