/** Half away from zero in decimal notation, and never −0, so that equal means equal: `round(1.005, 2)` is 1.01. */
export function round(value, decimals) {
    const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
    const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
    return (Math.sign(value) * shifted) / 10 ** decimals + 0;
}
