import { frames } from './frame.js';

/** More ways to let go: what was shut opens, who was held goes home, what was blocked flows. */
export const RELIEF = frames('pressure', 'de-escalatory', [
  [
    'reopen',
    'YIELD/ease',
    5,
    {
      verb: 'reopen|open|unblock|restore|resume|let * through|let * in|let * pass|reconnect|unseal|turn * back on|switch * back on|readmit|lift',
      close: true,
      with: 'border|frontier|crossing|airspace|skies|sky|gas|electricity|import|imports|export|exports|visa|visas|corridor|rail|road|truck|trucks|convoy|pipeline|port|ports|supplies|trade|bus|buses|water|food|flour|fuel|gate|transit|grain|seafood|to',
      subject: '@party|%public|%force|%armed|bloc',
      without:
        'talk|negotiation|embassy|consulate|flights|fire|strike|investigation|front|inquiry|case|shop|season|theatre|museum|account|rift|drill|exercise|patrol|hotline|visitor|visitors|gangway|her doors|its doors|to the public|enrichment|programme|program|missile|road to',
    },
    'Pakistan reopened the Torkham crossing to Afghan trucks.',
  ],
  [
    'release-people',
    'YIELD/release',
    6.5,
    {
      verb: 'free|release|let go|let * go|let * go home|set * free|hand back|hand over|hand * over|hand * back|return|exchange|swap|send home|repatriate|give back|give * back|deliver|pardon|acquit|bail|bring home',
      close: true,
      with: 'prisoner|soldier|hostage|captive|detainee|sailor|fisherman|fishermen|crew|spy|spies|journalist|teacher|sergeant|pilot|citizen|national|policeman|policemen|remains|body|bodies|engineer|staff|tanker|trawler|angler|anglers|border guard|civilian|child|children|deserter|official|activist|worker|aid worker|missionary|dissident|student|academic|them|him|her',
      subject: '@party|%public|%armed|%force|captor|court|group|they',
      without:
        'statement|film|figures|report|fire|artillery|grenade|album|name of|details|details of|ransom demand|rebel weapon|video',
    },
    'The militia set two captured border guards free.',
  ],
  [
    'unfreeze',
    'YIELD/ease',
    5.5,
    {
      verb: 'unfreeze|unblock|release|waive|lift|ease|repeal|drop|remove|postpone|suspend|delay|cut|lower|scrap|relax|loosen|end|rescind|exempt|shelve|roll back|soften|abolish|withdraw',
      close: true,
      with: 'asset|assets|fund|funds|sanction|sanctions|tariff|tariffs|embargo|ban|duty|duties|quota|restriction|restrictions|visa requirement|travel ban|blacklist|price cap|export control|export controls|blockade|surcharge|penalty|curb|curbs|arms ban|fine|exit ban',
      subject: '@party|%public|bloc|court|congress|sanction|tariff|ban|embargo',
      without:
        'rate|tax|investment|pension|hedge|smoking|tobacco|waiver|tuition|doping|refuse|demand|aid funds|not|speed|threat|research funds|school',
    },
    'Washington unfroze the Iranian funds.',
  ],
  [
    'give-arms-aid',
    'AID/military',
    6,
    {
      verb: 'deliver|supply|donate|give|provide|send|ship|hand|lend|pledge|promise|approve|sell',
      close: true,
      with: 'aid|rice|food|wheat|flour|grain|medicine|vaccine|tent|generator|water|blanket|fuel|relief|oil|loan|grant|battery|air defence|air defense|ammunition|fertiliser|fertilizer|insulin|supplies|field hospital|rescue team|rescuer|doctor',
      subject: '@party|%public|%force|agency|organization',
      without:
        'demand|refuse|tariff|price|sale of|futures|tender|credit guarantee|withhold|cut|suspend|block|halt|bread price|invoice',
    },
    'Germany handed Moldova a third air defence battery.',
  ],
  [
    'donors',
    'AID',
    5,
    {
      noun: 'donor|aid conference|donors conference|relief convoy|aid convoy|aid truck|relief flight|aid flight|food convoy|rescue team',
      with: '@party|@place|arrive|reach|cross|host|enter|for',
      without: 'suspend|cut|halt|block|organ|blood|refuse|attack|turn back|fire',
      firm: true,
    },
    'An aid convoy reached the besieged town of Kadugli.',
  ],
]);
