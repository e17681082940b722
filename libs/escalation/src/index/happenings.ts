import type { Observation } from '../observation.js';
import type { Tuning } from '../tuning/tuning.js';
import { corroboration } from './corroboration.js';
import type { Occurrence } from './occurrences.js';
import { originsOf } from './origins.js';
import { KIND, PLACEMENTS, type Rows, TEXT, THIRD, WIDTH } from './rows.js';

/** The happenings of one placement while they are worked out; one at a time, so one set of lists serves all. */
const spans: number[] = [];
const kinds: number[] = [];
/** The last report found of each, and for each report the one found before it; −1 for none. */
const lasts: number[] = [];
const befores: number[] = [];
const counts: number[] = [];
const heaviest: number[] = [];
const origins: number[] = [];
const weights: number[] = [];
const members: number[] = [];
const sorted: number[] = [];

/**
 * Sorts reports into happenings: reports of one kind that fall into one span of time tell of one happening.
 * @returns how many there are
 */
function arrange(rows: Rows, placement: number, tuning: Tuning): number {
  const { cells } = rows;
  let size = 0;
  for (let place = 0, row = 0; row < cells.length; place++, row += WIDTH) {
    if (cells[row + TEXT] === 0) continue;
    const span = Math.floor(((cells[row + THIRD] as number) + placement) / PLACEMENTS);
    const kind = cells[row + KIND] as number;
    const weight = rows.weights[place] as number;
    let at = 0;
    while (at < size && (kinds[at] !== kind || spans[at] !== span)) at++;
    if (at === size) {
      spans[at] = span;
      kinds[at] = kind;
      lasts[at] = -1;
      counts[at] = 0;
      heaviest[at] = weight;
      size++;
    }
    befores[place] = lasts[at] as number;
    lasts[at] = place;
    (counts[at] as number)++;
    if (weight > (heaviest[at] as number)) heaviest[at] = weight;
  }
  for (let at = 0; at < size; at++) {
    const count = counts[at] as number;
    const told = count === 1 ? 1 : originsOf(cells, membersOf(at), count);
    origins[at] = told;
    weights[at] = (heaviest[at] as number) * (told === 1 ? 1 : corroboration(told, tuning.corroboration));
  }
  return size;
}

/** Their places, the first `counts[at]` of the list. */
function membersOf(at: number): number[] {
  let count = 0;
  for (let place = lasts[at] as number; place >= 0; place = befores[place] as number) members[count++] = place;
  return members;
}

/** The sum of the happenings, each discounted for its rank. */
function sumOf(size: number, { discount: each }: Tuning['occurrence']): number {
  for (let at = 0; at < size; at++) {
    const weight = weights[at] as number;
    let to = at;
    for (; to > 0 && (sorted[to - 1] as number) < weight; to--) sorted[to] = sorted[to - 1] as number;
    sorted[to] = weight;
  }
  let discount = 1;
  let total = 0;
  for (let rank = 0; rank < size; rank++) {
    total += (sorted[rank] as number) * discount;
    discount *= each;
  }
  return total;
}

/** The happenings of one list of reports. */
export interface Happenings {
  /** Their sum at the time of reference. */
  total: number;
  /** In which placement of the spans. */
  placement: number;
}

/**
 * Each report finds its span by itself, so the order of arrival does not matter and a further report never takes weight
 * away. A happening that lies across the border of two spans would count twice; therefore the spans are laid several
 * times, and the placement of the lowest sum holds.
 */
export function happeningsOf(rows: Rows, tuning: Tuning): Happenings {
  if (rows.reports.length === 1) return { total: rows.counts(0) ? (rows.weights[0] as number) : 0, placement: 0 };
  const best: Happenings = { total: Infinity, placement: 0 };
  for (let placement = 0; placement < PLACEMENTS; placement++) {
    const total = sumOf(arrange(rows, placement, tuning), tuning.occurrence);
    if (total < best.total) {
      best.total = total;
      best.placement = placement;
    }
  }
  return best;
}

function standsBefore(a: Observation, b: Observation): boolean {
  if (a.strength !== b.strength) return a.strength > b.strength;
  return a.published === b.published ? a.id < b.id : a.published < b.published;
}

/** From the heaviest down; of equals the one whose report's id sorts first. */
export function occurrencesOf(rows: Rows, { total, placement }: Happenings, tuning: Tuning): Occurrence[] {
  const size = arrange(rows, placement, tuning);
  const found: { weight: number; occurrence: Occurrence }[] = [];
  for (let at = 0; at < size; at++) {
    const reports: Observation[] = [];
    for (let place = lasts[at] as number; place >= 0; place = befores[place] as number) {
      reports.push(rows.reports[place] as Observation);
    }
    const report = reports.reduce((first, other) => (standsBefore(other, first) ? other : first));
    found.push({
      weight: weights[at] as number,
      occurrence: { report, reports, origins: origins[at] as number, share: 0 },
    });
  }
  found.sort((a, b) => b.weight - a.weight || (a.occurrence.report.id < b.occurrence.report.id ? -1 : 1));
  let discount = 1;
  return found.map(({ weight, occurrence }) => {
    occurrence.share = total > 0 ? (weight * discount) / total : 0;
    discount *= tuning.occurrence.discount;
    return occurrence;
  });
}
