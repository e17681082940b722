import { wordsOf } from './words-of.js';

/** Politics, courts and town halls of one state. One of them is half a sign. */
export const HOME = wordsOf(`
  affair alderman amendment assemblyman assemblywoman attorney backbench backbencher backbenchers ballot baronet bill
  bipartisan borough by-election candidacy caucus coalition committee confirmation congressional congressman
  congresswoman conservative conservatives constituency constituent constitutional council councillor councilman
  councilor counsel courthouse courtroom democrat democrats election electoral ethics expenses filibuster
  first-minister governor gubernatorial hearing house immunity impeach impeachment inquiry judge judiciary jury
  justice lawmaker lawsuit left-wing legislation legislative legislator legislature liberals litigation lobbyist
  magistrate majority manifesto mayor mayoral minority municipal no-confidence nominate nomination nominee ombudsman
  opposition ordinance parish parliamentary partisan party plea-bargain poll polls pollster primaries probe
  prosecutor province provincial re-election referendum reform reformist reformists reforms republican republicans
  reshuffle resignation runoff scandal senate senator shadow socialist socialists speaker statute subcommittee
  subpoena subpoenaed suburb testified testify testimony town-hall trial unconstitutional verdict veto vote voter
  voting ward
`);
