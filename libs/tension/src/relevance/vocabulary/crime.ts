import { wordsOf } from './words-of.js';

/** Common crime and courts of private persons. */
export const CRIME = wordsOf(`
  adultery arsonist bigamist bigamy blackmailer bootlegger brothel burglar burglary burgled carjacker carjacking
  cocaine cold-case con-man conman conmen counterfeiter defrauded defrauding drink-driving drug-dealer drug-driving
  drunk-driver drunk-driving embezzled embezzlement embezzler embezzling fly-tipping forger fraudster gangland
  gangster getaway-car grooming hashish heroin hit-and-run hooligan hooliganism housebreaker jailbreak joyrider
  joyriding ketamine knife-crime larceny loan-shark loan-sharking mafia mafiosi mafioso manslaughter marijuana
  methamphetamine moneylender mugger mugging murderess paedophile perjurer pickpocket pickpocketing pilfering pimp
  poacher poaching ponzi pyromaniac racketeer racketeering rapist road-rage robber robbery shoplifter shoplifting
  speeding stalker swindle swindled swindler tax-evader tax-evasion thief thieves trespasser vandal vandalism
  vice-squad
`);

/** Of common crime only where two of them meet. */
export const CRIMINAL = wordsOf(`
  abducted acquitted alimony appeal-court bail bank-robbery bribe bribery convict convicted copycat coroner
  counterfeit court court-room courtroom custody damages deceased defamation defendant detective detectives divorce
  drug drugs estate ex-husband ex-wife eyewitness fake fine fined forged forgery fraud gang guilty heir heiress heirs
  inmate inquest jail jailed jeweller jewellery judge jury killer knife landlord lawsuit lawyer lawyers libel loot
  magistrate murder murdered nightclub offender parole plaintiff plea police prison-break prosecutor prosecutors pub
  rape retrial sentenced sentencing sheriff smuggler smuggling stabbed stolen sued suspect swindling tenant theft
  trial verdict villa wallet warehouse witness
`);
