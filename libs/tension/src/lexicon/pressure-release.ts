import { frames } from './frame.js';

const STATE = '@party|%public|%force|%armed|bloc|customs|court|courts|guards|captor|authorities';
const OUT =
  'storm|snow|film|album|season|match|coach|player|team|budget|price|profit|dividend|market|shop|theatre|museum|hotel|bail hearing|refuse|statement|report|figures|demand|talk|negotiation|embassy|consulate|fire on|inquiry|probe|front|troop|warship|school year';
const WAY =
  'border|frontier|crossing|crossings|gate|gates|road|route|bridge|bridges|tunnel|airspace|sky|skies|corridor|strait|port|ports|railway|line|pipeline|gas|oil|water|power|electricity|trade|market to|transit|shipping|visa|visas|trucks|lorries|wagons|train|trains|bus|buses|freight|flight to|land link|checkpoint|aid|grain';
const CAPTIVE =
  'prisoner|prisoners|soldier|soldiers|hostage|hostages|captive|captives|detainee|detainees|sailor|sailors|fisherman|fishermen|crew|pilot|airman|airmen|ranger|rangers|policeman|policemen|journalist|reporter|citizen|national|engineer|teacher|guard|guards|remains|body|bodies|civilian|spy|spies|marine|marines|conscript|conscripts|student|monk|nun|activist|consultant|aid worker|agronomist|physicist|inmate|inmates|captain|skipper|herder|shepherd|wife|families|family|saboteur|saboteurs|courier|couriers|coaster|trawler|tanker|vessel|ship|boat|men|women|colonel|americans|palestinians|villager|wing commander|lawyer|dissident|foreigner|foreigners';

/** Doors opened, means restored, people and goods let go, by whatever verb. */
export const RELEASE = frames('pressure', 'de-escalatory', [
  [
    'open-way',
    'YIELD/ease',
    5,
    {
      verb: 'open|reopen|unlock|unblock|unseal|throw open|throw * open|swing open|free|restore|reconnect|restart|come down|run again|flow again|be open|be open again|be open to|be free for|be running again|be flowing|roll again|pass again|dismantle|remove|tear down|pull down|take down',
      subject: `${STATE}|${WAY}|wire|barbed wire`,
      close: true,
      with: `${WAY}|wire|barbed wire|checkpoint|open|again|life|goods|cargo|crates|bananas|papers|plates|accounts`,
      lone: true,
      active: true,
      without: `${OUT}|shut|seal|close|fire|trench|outpost|embassy in|office|door open to|kindergarten|exhibition|festival|heritage|gallery|enrichment|meeting|to talks|session|summit|conference|mission|liaison|war|offensive|fighting|attack|blast|investigation|battle|hostil|flag|visitors`,
    },
    'The Rosso ferry gate swung open for Mauritanian lorries at sunrise.',
  ],
  [
    'let-people-go',
    'YIELD/release',
    6.5,
    {
      verb: 'let go|let + go|let + walk|let + leave|let + out|let + fly|let + home|let + through|let + in|let + pass|let + cross|let in|let loose|turn loose|turn + loose|set free|set + free|free|release|return|hand over|hand + over|hand back|hand + back|hand + to|give + back|send home|send + home|send back|fly + home|repatriate|pardon|amnesty|swap',
      subject: `${STATE}|${CAPTIVE}|prison|prisons|jail|jails`,
      close: true,
      with: CAPTIVE,
      lone: true,
      without: `${OUT}|from duty|power|training|reinforcement|deport|shelling|mandate|holiday|withdraw|barracks|from the front|front|battle|film|fire|shots|blows|insults|course|job|custody of children|hospital|stolen car|police said he|board|in chains`,
    },
    'Bangui turned loose the two Chadian herders whom its guards had held since May.',
  ],
  [
    'give-back-means',
    'YIELD/ease',
    5,
    {
      verb: 'unfreeze|unblock|thaw|unlock|release|restore|return|loosen|scrap|waive|halt|stop|halve|lower|abolish|repeal|rescind|postpone|put off|shelve|exempt|delist|let + lapse|allow + to lapse|lapse|expire|fall away|be lifted|be dropped|be eased|be scrapped',
      subject: `${STATE}|sanction|sanctions|embargo|ban|tariff|tariffs|levy|curb|curbs|restriction|restrictions|blacklist|boycott|asset freeze|blockade`,
      close: true,
      with: 'money|asset|assets|funds|accounts|account|oil money|sanction|sanctions|embargo|embargoes|ban|bans|tariff|tariffs|levy|levies|duty|duties|curb|curbs|restriction|restrictions|requirement|visa rule|visa rules|blacklist|boycott|seat|membership|freeze on|withholding|no-fly zone|quota|apps|app|checks|toll|tolls|automatically',
      without: `${OUT}|refuse|not|never|threat|tax|taxes|rate|rates|cost|jobs|charge|pension|smoking|speed|calls to|call to|doping|hedge|research|insur|loan rate|bank rate|stock|investment|savings|ceasefire|truce|treaty|agreement|accord`,
    },
    'Gabon thawed the accounts of the Cameroonian state railway.',
  ],
  [
    'send-relief',
    'AID',
    6,
    {
      verb: 'lend|drop|lower|fly in|airlift|truck|bring|get|receive|unload|be given|send|give|ship',
      subject: `${STATE}|helicopter|transport plane|ship`,
      close: true,
      with: 'aid|rice|flour|wheat|grain|food|medicine|medicines|vaccine|vaccines|blanket|blankets|tarpaulin|tarpaulins|plasma|testing kits|generator|generators|transformer|transformers|boiler|boilers|surgeon|surgeons|doctors|nurses|field hospital|field hospitals|rescuer|rescuers|police trucks|ambulance|ambulances|fuel|diesel|water purifier|insulin|spare parts|police cars|relief',
      without: `${OUT}|missile|rocket|shell|captured|stolen|attack|fired|sale|sold|bought|tender|futures|ambush|block|withhold|halt|suspend|stop|not|cut|deal|agreement|test|deport|weapons|price|cost|import|imports`,
    },
    'Moroccan helicopters lowered blankets and flour to snowed-in villages in Lebanon.',
  ],
  [
    'relief-arrives',
    'AID',
    5,
    {
      verb: 'reach|arrive|land|cross|roll through|roll into|get through|come through|go into|pass through|be flown|proceed|sail|leave * for|be waved through|be on way',
      subject:
        'aid|relief|planeload|planeloads|supplies|food|rice|flour|wheat|medicine|medicines|blankets|tents|surgeons|rescuers|generators|transformers|relief convoy|aid convoy|aid lorries|relief lorries|aid trucks|relief trucks|testing kits|spare parts|lorries with|trucks of|lorries of',
      active: true,
      without: `${OUT}|missile|rocket|attack|fired|sale|ambush|block|blocked|halt|turn back|stop|no|not|price|tender|workers|worker|cut`,
    },
    'Sixty relief lorries rolled through Gate 4 into Sweida from Jordan.',
  ],
  [
    'relief-noun',
    'YIELD/ease',
    5,
    {
      noun: 'release|lifting|easing|relaxation|reopening|unfreezing|waiver|thaw of assets',
      with: 'release of|lifting of sanctions|lifting of embargo|lifting of ban|lifting of curbs|easing of|relaxation of|reopening of border|reopening of crossing|reopening of road|unfreezing of|humanitarian corridor|handover of prisoner|handover of airman|handover of suspect|repatriation of|extradition of|amnesty for|pardon for',
      without: `${OUT}|call for|urge|seek|want|plead|hope|no|condition|in return|until|unless|insist|press|appeal|refuse|delay|block|tension|fuel|data|oil release|press release|monetary|credit|rates|insist|promise|expect|exchange for|await|fire`,
    },
    'The lifting of curbs on Thai fruit by Laos pleased the drivers.',
  ],
]);
