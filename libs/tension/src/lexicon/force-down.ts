import { frames } from './frame.js';

/** The reverse of posture and use of force. */
export const FORCE_DOWN = frames('force_deployment', 'de-escalatory', [
  [
    'withdraw',
    'RETREAT/withdraw',
    8,
    {
      verb: 'complete * withdrawal|withdraw|pull out|pull back|evacuate|bring home|recall|call back|redeploy home|bring * home|send * home',
      with: '%force|troops|%armed|@platform|tank|warship|from',
      without:
        'ambassador|diplomat|funding|peacekeeper|peacekeeping|from the race|bid|ticket|support|from the treaty|treaty|agreement|deal|accord|talk|negotiation|product|sponsorship|offer',
    },
    'The United States completed the withdrawal of its troops from northern Syria.',
  ],
  [
    'leave',
    'RETREAT/withdraw',
    7,
    {
      verb: 'leave|depart from|vacate|retreat|pull out|pull back|withdraw|turn back|return home|head home|sail home|return to port|return to base|retreat from',
      subject: '%force|@platform|ship|warship|vessel|fleet|%armed',
      without: 'dead|scores|killed|wounded|behind',
    },
    'The last Russian soldiers left the buffer zone on Friday.',
  ],
  [
    'stand-down',
    'RETREAT',
    6.5,
    {
      verb: 'stand down|demobilize|demobilise|lower * alert|take * off alert|disengage|deescalate|de-escalate|draw down|scale back|scale down|cut|reduce|lower',
      with: '%force|%armed|troop|reservist|alert|presence|readiness|tension|border|military|exercise|drill|deployment',
      without: 'aid|spending|budget|cost|support|assistance',
    },
    'Egypt drew down its military presence on the border in May.',
  ],
  [
    'cancel-drill',
    'RETREAT',
    5,
    {
      verb: 'cancel|suspend|postpone|call off|halt|scale back|end|conclude',
      with: 'exercise|drill|military drill|manoeuvre|maneuver|wargame|war game|missile test|nuclear test|operation|military operation|offensive|air raid|bombing|airstrike|strike on|attack|bombardment|shelling|hostilities|hostility|fighting|invasion|campaign of',
      without: 'talk|strike action|walkout|hunger|teacher|worker|union|visit|business|subscription',
    },
    'South Korea and the United States halted their military exercises.',
  ],
  [
    'disarm',
    'RETREAT/disarm',
    10,
    {
      verb: 'disarm|lay down|hand over|surrender|destroy|dismantle|decommission|give up|scrap|demilitarize|demilitarise',
      with: 'weapon|arms|arm|missile|warhead|stockpile|chemical|nuclear|rebel|militia|fighter|arsenal',
    },
    'The rebels dismantled their arsenal under the accord.',
  ],
  [
    'surrender',
    'RETREAT/disarm',
    7,
    {
      verb: 'surrender|give themselves up|capitulate',
      subject: '%armed|rebel|soldier|fighter|leader|@party|general|militant',
    },
    'Twenty rebels surrendered to the army on Monday.',
  ],
  [
    'end-siege',
    'RETREAT/withdraw',
    7,
    {
      verb: 'lift|end|ease|remove|break',
      with: 'siege|no-fly zone|checkpoint',
      without: 'sanction|state of siege',
      subject: '@party|%public|%force|%armed',
    },
    'The army lifted the siege of the town.',
  ],
]);
