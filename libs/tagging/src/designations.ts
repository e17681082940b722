const prefixes = (text: string): string[] => text.trim().split(/\s+/);

type DesignatedKind = 'platform' | 'weapon' | 'military_unit';

/** Which kind a military designation such as `F-35A` or `DF-21D` is of, by the letters before its number. */
const KINDS: ReadonlyMap<string, DesignatedKind> = new Map([
  ...prefixes(
    `F A B C E P U T V L MQ RQ KC EA AC EC RC WC MC HC CH AH UH MH SH HH OH MV EF FA EP AV KF KA CN CV OV NH AW AS DA VH WS FC
     ATR CL GA PC SB
     Su MiG Mig MIG Tu Il An Ka Mi Yak Be SU TU IL AN MI YAK J JH H Y Z KJ WZ GJ TB JF BMP BTR BRDM BMD BRM AMX PT DDG CVN CG LHD LHA LPD SSN
     SSBN SSGN FFG FF LCS LCC LSD CVL ESB DD LST MCM PZH ZBD ZTZ ZTD ZBL PLZ MRAP VBCI VAB CV M OPV`,
  ).map((prefix): [string, 'platform'] => [prefix, 'platform']),
  ...prefixes(
    `AIM AGM BGM MIM RIM MGM LGM RGM ADM AIR ASM SM DF JL HQ PL YJ CJ CSS SA SAM SS SSN GBU CBU BLU Kh KH X KN RPG AK AKM AR S R RS RT RSM RK
     PAC UGM BM FIM FGM Geran Fateh Scud Agni Nasr KS TOS GMLRS ATGM FPV KAB FAB ODAB UMPB RBS AT Mk MK BL NSM HY FN
     PL LRASM JSM UGM PGM XM MG PKM SVD KAB VL FT PCL`,
  ).map((prefix): [string, 'weapon'] => [prefix, 'weapon']),
  ['TB', 'platform'],
  // Squadrons of the United States Navy and Marine Corps, and task forces.
  ...prefixes('VFA VMFA VMA VMM VAQ VAW VMGR HSC HSM HMH HMLA CTF DESRON').map((prefix): [string, 'military_unit'] => [
    prefix,
    'military_unit',
  ]),
]);

/** `AN-12`, `SHAHED-136` in a headline of capitals. */
const IN_CAPITALS: ReadonlyMap<string, DesignatedKind> = new Map(
  [...KINDS].map(([prefix, kind]) => [prefix.toUpperCase(), kind]),
);

/** Prefixes of few letters that also name visas, roads, paper, satellites and groups of states: these numbers only. */
const ONLY: Readonly<Record<string, RegExp>> = {
  A: /^(?:10|18|50|29|6|7|4|37|400)$/,
  AK: /^(?:12|47|74|101|103|105|630)$/,
  AR: /^(?:10|15)$/,
  AS: /^(?:332|350|365|532|565)$/,
  AT: /^(?:3|4|5|6|14)$/,
  ATR: /^(?:42|72)$/,
  AW: /^(?:101|109|129|139|159|169)$/,
  B: /^(?:1|2|17|21|24|25|29|47|52)$/,
  BL: /^(?:755)$/,
  C: /^(?:2|5|701|704|801|802|17|20|27|40|47|130|135|141|160|295|390)$/,
  CL: /^(?:215|415)$/,
  CG: /^(?:\d\d)$/,
  DA: /^(?:40|42|62)$/,
  DD: /^(?:\d{3})$/,
  E: /^(?:2|3|4|6|7|8|11)$/,
  F: /^(?:4|5|6|7|8|14|15|16|18|20|21|22|35|47|86|100|104|105|106|111|117)$/,
  FF: /^(?:\d{3})$/,
  FN: /^(?:6|16)$/,
  FT: /^(?:2000)$/,
  GA: /^(?:10)$/,
  H: /^(?:6|20)$/,
  J: /^(?:6|7|8|10|11|15|16|20|31|35|36|50)$/,
  L: /^(?:15|39|59|159|1011)$/,
  M: /^(?:1|2|3|4|16|18|24|26|30|46|48|50|60|67|72|109|110|113|119|142|198|240|249|270|777)$/,
  MG: /^(?:3|4|5|42)$/,
  MK: /^(?:\d\d)$/,
  Mk: /^(?:48|54|46|82|83|84)$/,
  P: /^(?:1|3|8|270|700|800|1000)$/,
  PC: /^(?:7|9|12|21)$/,
  PL: /^(?:1\d|5|8|9)$/,
  R: /^(?:3|17|27|33|36|37|60|73|74|77|360)$/,
  S: /^(?:3|60|75|125|200|300|350|400|500|550)$/,
  SA: /^(?:\d|1\d|2\d)$/,
  SAM: /^(?:\d|1\d)$/,
  SB: /^(?:2|17)$/,
  SM: /^(?:2|3|6)$/,
  SS: /^(?:\d|1\d|2\d)$/,
  T: /^(?:6|7|10|14|28|34|37|38|45|50|54|55|59|62|64|69|72|80|84|90|129|155)$/,
  TB: /^(?:2|3)$/,
  U: /^(?:2)$/,
  V: /^(?:1|2|22|280)$/,
  VL: /^(?:\d\d)$/,
  WS: /^(?:1|2|61)$/,
  X: /^(?:22|35|47|55|59|101|555)$/,
  Y: /^(?:8|9|20)$/,
  Z: /^(?:8|9|10|19|20)$/,
};

/** Numbers that name a weapon where the prefix names platforms otherwise, and the reverse. */
const OTHERWISE: ReadonlyMap<string, 'platform' | 'weapon'> = new Map([
  ...'C-701 C-704 C-801 C-802 M-4 M-16 M-24 M-26 M-30 M-46 M-67 M-72 M-109 M-110 M-119 M-142 M-198 M-240 M-249 M-270 M-777 V-1 V-2'
    .split(' ')
    .map((base): [string, 'weapon'] => [base, 'weapon']),
  ['S-3', 'platform'],
]);

export interface Designation {
  kind: DesignatedKind;
  /** Without the letter of the variant: `F-35A` → `F-35`. */
  base: string;
}

const SHAPE = /^([A-Z][A-Za-z]{0,10})[-‑]?(\d{1,4})([A-Za-z]{0,4})(\d{0,2}[A-Za-z]{0,2})$/;
/** Written without a hyphen: `M1A2`, `CV90`, `KN25`; a single letter before a number is too often something else. */
const UNHYPHENED = /^M(?:1|2|4|16|109|777|113|142|270)$/;

/** `F-35A`, `Su-35S`, `MQ-9`, `T-72B3` … or undefined; `M-1` to `M-4` are money supply more often than vehicles. */
export function readDesignation(text: string): Designation | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const [, prefix = '', number = ''] = match;
  const kind = KINDS.get(prefix) ?? (prefix.length > 1 ? IN_CAPITALS.get(prefix) : undefined);
  if (kind === undefined || ONLY[prefix]?.test(number) === false) return undefined;
  if (!/[-‑]/.test(text) && (prefix.length === 1 ? !UNHYPHENED.test(prefix + number) : number.length < 2))
    return undefined;
  if (prefix === 'M' && number.length === 1 && /[-‑]/.test(text)) return undefined;
  const base = `${prefix}-${number}`;
  return { kind: OTHERWISE.get(base) ?? kind, base };
}
