/** 1 for one origin, towards `1 + gain` for many. */
export const corroboration = (origins: number, { gain, perOrigin }: { gain: number; perOrigin: number }): number =>
  1 + gain * (1 - Math.pow(1 - perOrigin, origins - 1));
