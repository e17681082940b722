import { frames } from './frame.js';

const MOVER =
  '%force|%armed|@platform|warship|ship|vessel|bomber|jet|warplane|convoy|column|flotilla|strike group|tank|cutter|garrison|paratrooper|adviser|trainer|mercenary|escort|contingent';
const ARMS =
  '%force|%armed|%weapon|@weapon|@platform|gun|mortar|launcher|radar|tank|unit|brigade|regiment|battery|garrison|ship|boat|vehicle|armoured car|men|loudspeaker|checkpoint|strike group|group|contingent|adviser';

/** Forces that go the other way: out of the village, back through the strait, home to port. */
export const FORCE_HOMECOMING = frames('force_deployment', 'de-escalatory', [
  [
    'march-out',
    'RETREAT/withdraw',
    7,
    {
      verb: 'drive out of|march out of|roll out of|ride out of|walk out of|file out of|move out of|sail out of|fly out of|slip out of|drive away|march away|ship out|move off|pack up|clear out|file out|march off|drive off|steam away|sail away|fly off',
      subject: MOVER,
      active: true,
      whole: true,
      without:
        'talk|meeting|summit|conference|prison|parade|exercise|hotel|rebels out|intruder|them|negotiation|session',
    },
    'The last Uzbek paratroopers rolled out of the enclave at dusk.',
  ],
  [
    'go-back',
    'RETREAT/withdraw',
    7,
    {
      verb: 'go back|come back|head back|sail back|steam back|fly back|march back|turn back|turn around|turn about|come home|go home|head home|turn for|sail for home|be back|be on way home|be on way back|be on their way home|be on their way back|be heading home|be bound for home|steam home|reach home',
      subject: MOVER,
      active: true,
      with: '@place|port|base|barracks|home|homeport|to|through|behind|camp|across|north|south|east|west|after',
      close: true,
      without:
        'talk|table|to the front|front line|to power|to action|to war|to fight|patrol|to combat|to the attack|alert|supply|space|earth|court|parliament|ashore|dry dock|paint|refit|overhaul|repair|museum',
    },
    'The corvette and two minelayers have gone back through the Bosphorus to Constanta.',
  ],
  [
    'bring-away',
    'RETREAT/withdraw',
    7,
    {
      verb: 'bring * home|bring * back|take * home|take * away|take away|move * away|haul * away|haul * back|cart * off|send * back|send * home|call * home|order * home|ship * home|fly * home|drive * back|pull * away|take * off|march * home',
      with: ARMS,
      subject: '@party|%public|%force|%armed|side|both|they',
      close: true,
      without:
        'prisoner|hostage|captive|ambassador|envoy|diplomat|remains|body|wounded|dead|artefact|artifact|medal|trophy|list|blacklist|table|front|stolen|migrant|refugee|diver|held|injured|detainee',
    },
    'Croatia and Serbia took their howitzers away from the Danube bank.',
  ],
  [
    'taken-down',
    'RETREAT',
    5.5,
    {
      verb: 'take down|dismantle|switch off|turn off|tear down|pull down|remove|clear away|fill in|lift|unplug|fall silent|silence',
      with: 'loudspeaker|guard post|watchtower|barricade|roadblock|checkpoint|tank trap|trench|minefield|gun emplacement|jammer|jamming|barrier|landmine|launch site|buoy|floodlight|searchlight|blockade|bunker|observation post',
      close: true,
      lone: true,
      without: 'police|protester|concert|museum|roadworks|storm|car park|trade barrier|language barrier',
    },
    'The floodlights on the ridge have been switched off by Turkey.',
  ],
]);
