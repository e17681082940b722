import { frames } from './frame.js';

const DRILL =
  'exercise|drill|manoeuvres|manoeuvre|maneuver|maneuvers|war game|wargame|war games|wargames|naval exercise|military exercise|air exercise';

/** Drills and rotations that come round by the calendar: told, and no step up. */
export const EXERCISES = frames('force_deployment', 'neutral', [
  [
    'drill-ends',
    'MOBILIZE/weapons',
    0,
    {
      verb: 'finish|complete|conclude|wrap up|close',
      with: DRILL,
      close: true,
      subject: '@party|%force|%armed|%public|crew|ally|allies|fleet',
      without: 'fire drill|school|oil|rehab|cancel|call off|early|tax|budget|fitness',
    },
    'Polish and Czech sappers finished their spring manoeuvres at Drawsko.',
  ],
  [
    'drill-opens',
    'MOBILIZE/weapons',
    0,
    {
      verb: 'open|begin|start|get under way|kick off|conclude',
      subject: DRILL,
      close: true,
      with: 'as scheduled|as planned|as every|as it have|every year|each year|on schedule|on time|as usual|take part|taking part|with',
      without: 'cancel|postpone|fire drill|oil|school|fitness|blockade|invasion',
    },
    'The yearly exercise of Dutch and German sappers opened as scheduled in Munster.',
  ],
  [
    'relieve',
    'MOBILIZE/troops',
    0,
    {
      verb: 'relieve|rotate|rotate into|rotate out|rotate through|take over from|replace|swap places with|change places with',
      close: true,
      subject: '%force|@platform|marine|brigade|battalion|squadron|contingent|troop|soldier|frigate',
      with: 'number|unit|%force|@platform|brigade|battalion|comrade|predecessor|squadron|detachment|rotation|sister ship|company',
      without: 'minister|commander|general|chief|peacekeeper|casualty|reinforce|tension',
    },
    'A fresh Danish battalion relieved the one battalion that had guarded Adazi since winter.',
  ],
]);
