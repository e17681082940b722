import { describe, expect, it } from '@jest/globals';
import { brief, signalsOf } from '../testing/score-text.js';

/** The same deeds in other theatres and plainer words than the lexicon's examples. */
const TOLD: readonly (readonly [text: string, told: string])[] = [
  ['Three Swedish corvettes put to sea from Karlskrona overnight.', 'force_deployment MOBILIZE escalatory'],
  ['Moroccan armour rolled two kilometres into the strip at Guerguerat.', 'force_deployment MOBILIZE escalatory'],
  ['Somali commandos took a hill above Baidoa from al-Shabaab.', 'force_deployment ASSAULT escalatory'],
  ['A shell from the Syrian side landed in a field near Akçakale.', 'force_deployment ASSAULT escalatory'],
  ['Uganda is taking its tanks away from the Congolese frontier.', 'force_deployment RETREAT de-escalatory'],
  ['Six Ethiopian battalions marched out of Baidoa at dawn.', 'force_deployment RETREAT de-escalatory'],
  ['The searchlights along the Evros have been switched off by Greece.', 'force_deployment RETREAT de-escalatory'],
  ["Tbilisi got back eleven border guards from Moscow's jails.", 'pressure YIELD de-escalatory'],
  ['Ottawa has struck six Syrian banks off its sanctions list.', 'pressure YIELD de-escalatory'],
  ['Bahrain allowed Qatari fishing boats to enter its waters again.', 'pressure YIELD de-escalatory'],
  ['Nigeria barred lorries with onions from Niger on Sunday.', 'pressure SANCTION escalatory'],
  ['Gabon gave the staff of the Chadian embassy three days to leave.', 'pressure SANCTION escalatory'],
  ['A Spanish cutter boarded a Moroccan trawler off Ceuta.', 'pressure COERCE escalatory'],
  ['Astana waved aside as groundless the charges from Bishkek.', 'rhetoric ACCUSE neutral'],
  ['The Maltese foreign minister voiced deep unease at the gunfire off Zuwara.', 'rhetoric STATEMENT neutral'],
  ['Buenos Aires renewed its claim to the islands.', 'rhetoric THREATEN escalatory'],
  ['The Kuwaiti emir said he saw no cause for a quarrel with Baghdad.', 'rhetoric SUPPORT de-escalatory'],
  ["Sudan's embassy in Ndjamena raised its flag again.", 'talk_progress SUPPORT de-escalatory'],
  ['Baghdad would not sit at one table with the Kuwaiti delegation.', 'talk_progress REJECT escalatory'],
  ['The round between Cyprus and Turkey broke up after half an hour.', 'talk_progress REJECT escalatory'],
  ['A Qatari envoy carried another letter between Riyadh and Sanaa.', 'talk_progress CONSULT neutral'],
];

const SILENT: readonly string[] = [
  'The shop let 40 customers through the back door after the fire.',
  'The band rolled into town on Friday with three trucks.',
  'The cyclist took a hill near Grenoble and won the stage.',
  'Voters gave the mayor three months to leave office.',
  'Our team will meet a grim fate in the cup, the coach said.',
  'The museum took a Roman statue off its list of loans.',
  'A burglar emptied a house in Leeds of its silver.',
  'The choir put to sea on a ferry to Cork.',
];

describe('words of other registers', () => {
  it.each(TOLD)('%s', (text, told) => {
    expect(signalsOf(text).map((signal) => brief(signal).split(' ').slice(0, 3).join(' '))).toContain(told);
  });

  it.each(SILENT)('nothing: %s', (text) => {
    expect(signalsOf(text)).toEqual([]);
  });
});
