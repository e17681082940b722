export const CITIES_FILE: URL;

export function makeCities(): string;
