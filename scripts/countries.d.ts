import type { Country } from '#tagging';

export function countries(): Country[];
