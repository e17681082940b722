/** `WASHINGTON, Feb 26 (Reuters) - `, `LONDON (AP) — `, `TEHRAN, Iran – `: place, date and agency before the first dash. */
const DATELINE =
  /^\s*\p{Lu}[\p{Lu}\p{M} .'’/,-]{2,40}(?:,\s*[\p{L}. ]{2,30}\d{0,2})?\s*(?:\([^)]{2,40}\))?\s*[-–—]{1,2}\s+/u;

/** Lines and brackets that outlets and agencies add, and that say nothing of the story. */
const CREDITS: readonly RegExp[] = [
  /\(?\b(?:additional |further )?(?:reporting|writing|editing|compiled) by [^)\n]{2,200}\)?/giu,
  /^by (?:\p{Lu}[\p{L}.'’-]+ ?){2,5}(?:, [^\n]{2,60})?$/gimu,
  /\((?:reuters|ap|afp|dpa|upi|ansa|efe|tass|xinhua|bloomberg|cnn|bbc)\)/giu,
  /\b(?:the )?(?:associated press|reuters|agence france-presse) contributed to this report\.?/giu,
  /(?:©|\(c\)|copyright)[^\n]{0,80}/giu,
  /\ball rights reserved\.?/giu,
  /\b(?:read more|click here|sign up|subscribe|follow us|advertisement)\b[^\n.]{0,80}\.?/giu,
  /\bthis (?:story|article) (?:has been|was) (?:updated|corrected|published)[^\n.]{0,120}\.?/giu,
];

/** The words of a text as any outlet would print it: lower case, without marks, credits, dateline and boilerplate. */
export function wordsOf(text: string): string[] {
  let rest = text.replace(DATELINE, '');
  for (const credit of CREDITS) rest = rest.replace(credit, ' ');
  const plain = rest.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/(?<=\p{L})['’](?=\p{L})|(?<=\d),(?=\d{3})/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
