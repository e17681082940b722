import { MOST_NUMBERS, type Rows } from './rows.js';

const seenVoice = new Int32Array(MOST_NUMBERS);
const seenText = new Int32Array(MOST_NUMBERS);
/** What each is paired with; 0 for nothing. */
const textOfVoice = new Int32Array(MOST_NUMBERS);
const voiceOfText = new Int32Array(MOST_NUMBERS);
const tried = new Int32Array(MOST_NUMBERS);
let look = 0;

/**
 * How many independent origins tell of one happening: the most pairs of a voice and a text that one can form with
 * every voice and every text used once. Sixty outlets with one wire story are 1; one outlet with three articles is 1;
 * an outlet that prints the wire and has a report of its own, beside the wire, is 2.
 * @param rows those of the list
 * @param places of those that tell of it, the first `count` of them
 */
export function originsOf(rows: Rows, places: readonly number[], count: number): number {
  if (count < 2) return count;
  look = nextLook();
  let [distinctVoices, distinctTexts, pairs] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const voice = rows.voiceOf(places[i] as number);
    const text = rows.textOf(places[i] as number);
    if (seenVoice[voice] !== look) {
      seenVoice[voice] = look;
      textOfVoice[voice] = 0;
      distinctVoices++;
    }
    if (seenText[text] !== look) {
      seenText[text] = look;
      voiceOfText[text] = 0;
      distinctTexts++;
    }
    if (textOfVoice[voice] === 0 && voiceOfText[text] === 0) {
      textOfVoice[voice] = text;
      voiceOfText[text] = voice;
      pairs++;
    }
  }
  const most = Math.min(distinctVoices, distinctTexts);
  /** Whether the voice finds a text, where need be one whose voice finds another (Kuhn 1955). */
  const pair = (voice: number): boolean => {
    for (let i = 0; i < count; i++) {
      if (rows.voiceOf(places[i] as number) !== voice) continue;
      const text = rows.textOf(places[i] as number);
      if (tried[text] === look) continue;
      tried[text] = look;
      const taken = voiceOfText[text] as number;
      if (taken !== 0 && !pair(taken)) continue;
      voiceOfText[text] = voice;
      textOfVoice[voice] = text;
      return true;
    }
    return false;
  };
  for (let i = 0; i < count && pairs < most; i++) {
    const voice = rows.voiceOf(places[i] as number);
    if (textOfVoice[voice] !== 0) continue;
    look = nextLook();
    if (pair(voice)) pairs++;
  }
  return pairs;
}

function nextLook(): number {
  if (look === 0x7fffffff) {
    for (const row of [seenVoice, seenText, tried]) row.fill(0);
    return 1;
  }
  return look + 1;
}
