export const HOUR = 3_600_000;

/** What is left of 1 after `age` ms. */
export const decay = (age: number, halfLifeHours: number): number => Math.pow(2, -age / (halfLifeHours * HOUR));
