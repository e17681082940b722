/** Ids of the common nouns for vessels, behind which a ship's name may stand. */
export const SHIP_TYPES: ReadonlySet<string> = new Set(
  `aircraft-carrier amphibious-assault-ship boat cargo-ship coast-guard-cutter container-ship corvette cruise-ship cruiser destroyer
  ferry fishing-boat frigate gunboat speedboat research-ship helicopter-carrier icebreaker landing-ship liquefied-gas-carrier minesweeper oil-tanker patrol-boat
  ship submarine tanker tug yacht car-carrier bulk-carrier missile-boat hospital-ship`
    .split(/\s+/)
    .map((name) => `platform:${name}`),
);
