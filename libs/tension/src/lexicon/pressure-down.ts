import { frames } from './frame.js';

/** The reverse of pressure: aid given, captives released, sanctions and bans lifted. */
export const PRESSURE_DOWN = frames('pressure', 'de-escalatory', [
  [
    'donor',
    'AID',
    6,
    {
      noun: 'donor|humanitarian aid|humanitarian assistance|relief supply|aid package|food aid|assistance package|peacekeeping mission|peacekeeping operation',
      with: '@party',
      without: 'suspend|cut|suspension|halt|block|organ|blood|withdraw|refuse|reduce|appeal|condemn|cargo',
    },
    'Germany has been the largest donor to the Iraq fund.',
  ],
  [
    'aid',
    'AID',
    7,
    {
      verb: 'provide|give|send|donate|deliver|supply|grant|lend|extend|offer|contribute|pledge|airlift|fly|distribute|ship|allocate',
      with: 'aid|assistance|relief|grant|loan|donation|humanitarian|food|medicine|vaccine|refugee|ton|tonnes|million|euro|billion|shelter|equipment|package|fund|funding|donor|ventilator|money|asylum|refuge|peacekeeper|peacekeeping|peace-keeping|supplies|medical',
      without:
        'suspend|cut|weapon|missile|demand|refuse|tariff|tax|rate|share|profit|stake|bond|dividend|information|answer|target|no detail',
      subject: '@party|%public|organization|organisation|agency|group|union',
    },
    'Germany provided $50 million in humanitarian aid to Syria.',
  ],
  [
    'aid-announce',
    'AID',
    7,
    {
      verb: 'announce|approve|increase|raise|boost|resume',
      with: 'aid|humanitarian|assistance|relief|refugee|aid package|food aid|donation|grant',
      without: 'cut|suspension|suspend',
      subject: '@party|%public|agency|organization',
    },
    'Germany announced more aid for Syrian refugees.',
  ],
  [
    'aid-accept',
    'AID/refugees',
    7,
    {
      close: true,
      verb: 'accept|take in|admit|shelter|open',
      with: 'refugee|migrant|asylum|asylum seeker|border',
      subject: '@party|%public',
      without: 'close|refuse|not',
    },
    'Germany accepted more than 1,500 refugees from Greek camps.',
  ],
  [
    'peacekeepers',
    'AID/peacekeeping',
    5,
    {
      verb: 'deploy|send|dispatch|station|arrive|contribute|commit',
      with: 'peacekeeper|peacekeeping|peace-keeping|observer mission|monitor|relief team|rescue team|aid|medical team',
    },
    'Nigeria deployed 230 peacekeepers to Liberia.',
  ],
  [
    'peacekeepers-arrive',
    'AID/peacekeeping',
    5,
    {
      verb: 'arrive|deploy|begin deploy|land',
      subject: 'peacekeeper|peacekeeping|peace-keeping|monitor|inspector|relief|aid',
      without: 'ambassador|meeting',
    },
    'West African peacekeepers arrived in Monrovia.',
  ],
  [
    'release',
    'YIELD/release',
    6.5,
    {
      verb: 'release|set free|free|let go|let free|pardon|repatriate|grant * amnesty|let * go',
      with: '%captive|%public|candidate|blogger|christian|american|prisoner|hostage|amnesty|artifact|artefact|remains|man|woman|president|people|soldier|citizen|detention|custody|jail|prison|captivity|@person|follower|tanker|ship|vessel',
      without: 'report|statement|film|album|data|figure|result|video|earnings|single|oil|verdict|funds',
      lone: true,
    },
    'Libya freed 37 opposition candidates late on Tuesday.',
  ],
  [
    'return',
    'YIELD/release',
    6.5,
    {
      verb: 'return|hand over|hand back|give back|swap|exchange|repatriate',
      with: 'prisoner|hostage|captive|detainee|artifact|artefact|remains|body|painting|sculpture|artwork|antiquity|portrait|bible|pendant|property|museum|cultural|depot|military base|fossil|stolen|coin',
      subject: '@party|%public|%armed|agency|museum',
    },
    'The United States returned a stolen sculpture to Algeria.',
  ],
  [
    'release-noun',
    'YIELD/release',
    6.5,
    {
      verb: 'announce|order|authorize|authorise|secure|approve|allow|grant',
      with: 'release|pardon|amnesty|bail|return of',
      subject: '@party|%public|court|judge',
      without: 'press|album|report|arrest|investigation',
    },
    'A judge ordered the release of the former president.',
  ],
  [
    'ease',
    'YIELD/ease',
    5,
    {
      close: true,
      verb: 'lift|ease|relax|remove|roll back|waive|repeal|rescind|end|drop|suspend|revoke|reverse|scrap|cancel|abolish|withdraw|reopen|loosen|overturn|abandon|call off|unfreeze|halt|stop|simplify',
      with: 'sanction|embargo|ban|restriction|tariff|boycott|curfew|emergency|martial|blockade|charge|charges|investigation|case|order|strike|protest|decision|travel|quota|border|blacklist|curb|decree|lawsuit|law|measure|border crossing|freeze|process|policy',
      without:
        'talk|negotiation|contact|cooperation|aid|relations|lift share|passport|deal|payments|ceasefire|truce|visa waiver|accord|treaty|flights|contract|air strike|airstrike|hamas|visit|trip|ceremony|game|season',
      subject:
        '@party|%public|%armed|court|driver|group|worker|agency|company|union|sanction|curfew|ban|embargo|restriction|emergency|siege|charge',
    },
    'Japan lifted sanctions on Iran on Friday.',
  ],
]);
