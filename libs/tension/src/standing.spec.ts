import { describe, expect, it } from '@jest/globals';
import { signalsOf } from './testing/score-text.js';

describe('what counts today', () => {
  it.each([
    ['Eritrea refuses to meet Ethiopian envoys.', 'refused'],
    ['Armenia rejected the offer from Azerbaijan.', 'asserted'],
    ['Eritrea is refusing to negotiate with Ethiopia, according to Kenyan officials.', 'claimed'],
    ['Poland will close the border with Belarus if more migrants come.', 'conditional'],
    ['Latvia will close the border with Belarus if more migrants come, its premier warned.', 'conditional'],
    ['Should Serbia attack Kosovo, NATO will bomb Serbia.', 'conditional'],
    ['Unless the hostages are freed, Israel will bomb Gaza.', 'conditional'],
    ['India is to deploy two regiments to Ladakh.', 'planned'],
    ['Chad said it would withdraw its troops from Niger.', 'planned'],
    ['Chile and Bolivia to hold talks in Lima', 'planned'],
    ['Algeria plans to send an envoy to Rabat to meet Moroccan officials.', 'planned'],
    ['Egypt denied that it had held talks with Ethiopia.', 'denied'],
    ['Finland denied that its patrol boats had fouled the Russian tanker.', 'denied'],
    ['The rebels have attacked no convoy of the United Nations since June.', 'denied'],
    ['Cambodia does not want war with Thailand.', 'asserted'],
    ['Washington has not ruled out strikes on Venezuela.', 'conditional'],
    ['Russia will cross the river and seize the Ukrainian town.', 'planned'],
  ])('%s', (text, standing) => {
    const signals = signalsOf(text);
    expect([...new Set(signals.map((signal) => signal.standing))]).toEqual([standing]);
  });

  it.each([
    'Greece has asked NATO to help patrol its airspace and bolster its fleet.',
    'The Chadian president demanded that Sudan withdraw its troops.',
  ])('is not what is asked for: %s', (text) => {
    expect(signalsOf(text).filter(({ dimension }) => dimension === 'force_deployment')).toEqual([]);
  });

  it('is not what a condition brings in', () => {
    expect(
      signalsOf('Japan would answer if China attacked Taiwan.').some(({ event }) => event.type === 'ASSAULT'),
    ).toBe(false);
  });

  it('is a denial where the deed that is denied is one of arms', () => {
    expect(signalsOf('Yemen denied that its navy had rammed the Saudi patrol boat.')[0]).toMatchObject({
      dimension: 'force_deployment',
      direction: 'escalatory',
      standing: 'denied',
    });
  });
});
