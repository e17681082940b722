export const CITIES_FILE: URL;

export function makeCities(cities: { name: string; country: string }[]): string;
