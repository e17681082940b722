/**
 * Logistic regression with an L2 penalty by dual coordinate descent (Yu, Huang and Lin, "Dual coordinate descent methods for
 * logistic regression and maximum entropy models", Machine Learning 85, 2011). Each pass takes the examples in another order, without
 * which it would need a hundred times as many; the orders are always the same ones.
 * @param {{ ids: Int32Array, values: Float64Array }[]} examples sparse rows
 * @param {boolean[]} labels
 * @param {number} width number of features
 * @param {number} cost how much an error costs beside the penalty
 */
export function logistic(examples, labels, width, cost, passes = 100) {
  const weights = new Float64Array(width);
  const alpha = new Float64Array(examples.length).fill(Math.min(0.001 * cost, 1e-8));
  const rest = alpha.map((value) => cost - value);
  const squares = examples.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  const move = ({ ids, values }, by) => {
    for (let k = 0; k < ids.length; k++) weights[ids[k]] += by * values[k];
  };
  examples.forEach((example, i) => move(example, (labels[i] ? 1 : -1) * alpha[i]));
  const order = examples.map((_, i) => i);
  const random = generator(1);
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      const y = labels[i] ? 1 : -1;
      let dot = 0;
      for (let k = 0; k < example.ids.length; k++) dot += weights[example.ids[k]] * example.values[k];
      const a = squares[i];
      const b = y * dot;
      const swapped = 0.5 * a * (rest[i] - alpha[i]) + b < 0;
      const [side, other, sign] = swapped ? [rest, alpha, -1] : [alpha, rest, 1];
      const old = side[i];
      let z = cost - old < 0.5 * cost ? 0.1 * old : old;
      for (let step = 0; step < 100; step++) {
        const slope = a * (z - old) + sign * b + Math.log(z / (cost - z));
        if (Math.abs(slope) < 1e-4) break;
        const next = z - slope / (a + cost / (cost - z) / z);
        z = next <= 0 ? z * 0.1 : next;
      }
      side[i] = z;
      other[i] = cost - z;
      move(example, sign * (z - old) * y);
      moved = Math.max(moved, Math.abs(z - old));
    }
    if (moved < 0.005 * cost) break;
  }
  return weights;
}

/** Knuth's "MMIX" linear congruential generator, its upper bits: whole numbers below 2 ** 31. */
function generator(seed) {
  let state = BigInt(seed);
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(state >> 33n);
  };
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const k = random() % (i + 1);
    [list[i], list[k]] = [list[k], list[i]];
  }
}
