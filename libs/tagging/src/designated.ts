/** Designations whose entry in the lists has another id than the designation itself. */
export const DESIGNATED: ReadonlyMap<string, string> = new Map(
  `AH-64 platform:apache
  AIM-9 weapon:sidewinder
  AIM-120 weapon:amraam
  AIM-7 weapon:sparrow
  AGM-84 weapon:harpoon
  AGM-88 weapon:harm
  AGM-114 weapon:hellfire
  AGM-65 weapon:maverick
  AGM-158 weapon:jassm
  A-18 platform:super-hornet
  BGM-71 weapon:tow
  BGM-109 weapon:tomahawk
  BM-21 weapon:grad
  BM-27 weapon:uragan
  BM-30 weapon:smerch
  C-130 platform:hercules
  CH-47 platform:chinook
  CV-22 platform:osprey
  CV-90 platform:cv90
  F-22 platform:raptor
  FGM-148 weapon:atgm-javelin
  FIM-92 weapon:stinger
  FP-5 weapon:flamingo
  GBU-39 weapon:small-diameter-bomb
  GBU-57 weapon:mop
  HC-130 platform:hercules
  HY-2 weapon:silkworm
  KH-55 weapon:kh-55
  LGM-30 weapon:minuteman
  LGM-118 weapon:peacekeeper
  M-1 platform:abrams
  M-2 platform:bradley
  M-113 platform:m113
  M-270 weapon:mlrs
  M-142 weapon:himars
  M-777 weapon:m777
  M-109 weapon:m109
  MGM-140 weapon:atacms
  MH-47 platform:chinook
  MH-60 platform:black-hawk
  MIM-104 weapon:patriot
  MIM-23 weapon:hawk
  MQ-1 platform:predator
  MQ-9 platform:reaper
  MV-22 platform:osprey
  P-8 platform:poseidon-aircraft
  PAC-2 weapon:patriot
  PAC-3 weapon:pac-3
  R-360 weapon:neptune
  RGM-84 weapon:harpoon
  RIM-161 weapon:standard-missile
  RIM-162 weapon:essm
  RQ-4 platform:global-hawk
  RPG-7 weapon:grenade
  RS-28 weapon:sarmat
  SAM-2 weapon:sa-2
  SAM-3 weapon:sa-3
  SAM-6 weapon:sa-6
  SAM-7 weapon:sa-7
  SH-60 platform:seahawk
  SM-2 weapon:standard-missile
  SM-3 weapon:standard-missile
  SM-6 weapon:standard-missile
  Geran-2 weapon:shahed
  Geran-3 weapon:shahed
  TOS-1 weapon:tos-1
  U-2 platform:u-2
  UGM-133 weapon:trident
  UH-60 platform:black-hawk
  V-22 platform:osprey`
    .split('\n')
    .map((line): [string, string] => {
      const [base = '', id = ''] = line.trim().split(' ');
      return [base, id];
    }),
);
