/** What ministers and ministries are for, word by word: `Hajj and Umrah`, `Rural Development`. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  `affairs agriculture armament armed audit children civil climate commerce communications cooperation culture customs defence defense
  development digital diaspora economic economy education electricity emergencies emergency employment energy environment equality ethnic
  european exchequer family federal finance fisheries food foreign forestry forests gas gender health heritage higher home homeland housing
  human humanitarian immigration industrial industry information infrastructure integration intelligence interior international investment irrigation
  islamic justice labour labor lands livestock local maritime migration mines mining national natural nuclear oil parliamentary peace
  petroleum planning police political power privatization public railways reconstruction reconciliation regional religious resettlement
  resources reunification rights roads rural science security shipping social sport sports state strategic talks technology
  telecommunications territories territorial tourism trade transport treasury urban veterans war water welfare women works youth
  antiquities awqaf inland coasts ports aviation antiterrorism borders elderly youth digitalisation emergency endowments expatriates hajj innovation investments logistics military mineral minerals
  petrochemical physical prisons promotion prosecution refugees reform reforms roads small strategic transformation tribal umrah
  unification construction research situations returnees`
    .trim()
    .split(/\s+/),
);
