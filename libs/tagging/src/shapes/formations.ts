const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The last word of a numbered formation's name, or a service's first: `5th Fleet`, `18th Grenadiers`, `201st Military Base`. */
export const FORMATIONS = list(`
fleet flotilla brigade division wing squadron battalion regiment corps army group unit marines infantry airborne legion command
detachment company battery troop platoon cavalry artillery grenadiers fusiliers hussars lancers dragoons rifles guards rangers
paratroopers commando commandos sappers engineers aeg arw meu csg esg amphib bde bct force squadrons brigades divisions battalions
regiments base navy`);

/** What stands behind the number alone: `2 Para`, `40 Commando`, `45 Commando`. */
export const BARE_NUMBERED = list('para commando scots rifles');

/** Numbered behind their names: `Carrier Strike Group 12`, `Task Force 57`, `Destroyer Squadron 15`. */
export const NUMBERED_BEHIND = list('group force squadron wing division unit brigade');

/** US fleets by number, with their ids. */
export const US_FLEETS: ReadonlyMap<number, string> = new Map([
  [2, 'Second'],
  [3, 'Third'],
  [4, 'Fourth'],
  [5, 'Fifth'],
  [6, 'Sixth'],
  [7, 'Seventh'],
  [10, 'Tenth'],
]);
