/** Which kind a military designation such as `F-35A` or `DF-21D` is of, by the letters before its number. */
const KINDS: ReadonlyMap<string, 'platform' | 'weapon'> = new Map([
  ...`F A B C E P U T V MQ RQ KC EA AC EC RC WC MC HC CH AH UH MH SH HH OH MV EF FA EP AV KF KA CN CV-
    Su MiG Mig MIG Tu Il An Ka Mi Yak Be SU TU IL J JH H Y Z KJ WZ Mirage Rafale JF BMP BTR BRDM BMD M AMX PT T DDG CVN CG LHD LHA LPD SSN SSBN SSGN FFG LCS LCC`
    .split(/\s+/)
    .map((prefix): [string, 'platform'] => [prefix, 'platform']),
  ...`AIM AGM BGM MIM RIM MGM LGM AIR SM DF JL HQ PL YJ CJ CSS SA SS GBU CBU BLU Kh KH KN RPG AK S R RS RT PAC UGM BM FIM FGM Shahed Hwasong Geran Shahab Fateh
    Scud Qassam Khorramshahr Agni Nasr Pukguksong Taepodong Rodong Nodong KS TOS GMLRS ATGM FPV HIMARS`
    .split(/\s+/)
    .map((prefix): [string, 'weapon'] => [prefix, 'weapon']),
]);

/** `AN-12`, `SHAHED-136` in a headline of capitals. */
const IN_CAPITALS: ReadonlyMap<string, 'platform' | 'weapon'> = new Map(
  [...KINDS].map(([prefix, kind]) => [prefix.toUpperCase(), kind]),
);

/** Prefixes of one letter that also name visas, roads, paper and groups of states: these numbers only. */
const ONLY: Readonly<Record<string, RegExp>> = {
  A: /^(?:10|50|29|6|7|4|400)$/,
  B: /^(?:1|2|21|29|52)$/,
  C: /^(?:2|5|17|20|27|40|130|135|141|160|295|390)$/,
  E: /^(?:2|3|4|6|7|8|11)$/,
  F: /^(?:4|5|14|15|16|18|20|21|22|35|47|104|105|106|111|117)$/,
  H: /^(?:6|20)$/,
  J: /^(?:7|8|10|11|15|16|20|31|35|36|50)$/,
  M: /^(?:1|2|3|4|16|48|60|72|109|113|142|270|777)$/,
  P: /^(?:3|8|700|800|1000)$/,
  R: /^(?:27|36|37|60|73|77|360)$/,
  S: /^(?:75|125|200|300|350|400|500|550)$/,
  T: /^(?:7|14|34|38|50|54|55|62|64|72|80|84|90)$/,
  U: /^(?:2)$/,
  V: /^(?:22|280)$/,
  Y: /^(?:8|9|20)$/,
  Z: /^(?:10|19|20)$/,
  SA: /^(?:\d|1\d|2\d)$/,
  SS: /^(?:\d|1\d|2\d)$/,
  SM: /^(?:2|3|6)$/,
};

export interface Designation {
  kind: 'platform' | 'weapon';
  /** Without the letter of the variant: `F-35A` → `F-35`. */
  base: string;
}

const SHAPE = /^([A-Z][A-Za-z]{0,10})[-‑]?(\d{1,4})(?:[A-Za-z]{1,4}\d{0,2})?$/;

/** `F-35A`, `Su-35S`, `MQ-9`, `T-72B3` … or undefined. */
export function readDesignation(text: string): Designation | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const [, prefix = '', number = ''] = match;
  const kind = KINDS.get(prefix) ?? (prefix.length > 1 ? IN_CAPITALS.get(prefix) : undefined);
  if (kind === undefined || ONLY[prefix]?.test(number) === false) return undefined;
  if (!/[-‑]/.test(text) && (prefix.length === 1 ? !/^M(?:1|2|109|777|113)$/.test(prefix + number) : number.length < 2))
    return undefined;
  return { kind, base: `${prefix}-${number}` };
}
