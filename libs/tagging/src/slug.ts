import { fold } from './letters.js';

/** The form of a name in an id: `Badr Albusaidi` → `badr-albusaidi`, `N'Djamena` → `ndjamena`. */
export const slug = (name: string): string =>
  fold(name.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
