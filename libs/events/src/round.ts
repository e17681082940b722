/** Half away from zero in decimal notation, and never −0, so that equal means equal: `round(1.005, 2)` is 1.01. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.abs(value);
  const binary = size * scale;
  const whole = Math.floor(binary);
  // Only close to a half, or where it is large, does the binary notation lead astray.
  const clear = binary < 1e9 && Math.abs(binary - whole - 0.5) > 1e-6;
  const shifted = clear ? Math.round(binary) : Math.round(shift(size, decimals));
  return (Math.sign(value) * shifted) / scale + 0;
}

/** Moves the decimal point, without an error in the last place. */
function shift(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + decimals}`);
}
