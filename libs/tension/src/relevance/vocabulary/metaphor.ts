import { wordsOf } from './words-of.js';

/** What such a war, battle or offensive is fought with or over, right before the word for it. */
export const FIGURATIVE_BEFORE: ReadonlySet<string> = new Set(
  wordsOf(`
    advertising bidding board boardroom branding browser burger charm chart chess class cola copyright court
    courtroom culinary cultural culture custody discount divorce editorial family fare fashion food format gender
    generational kitchen legal literary marketing media naming patent pillow playground press price pricing publicity
    ratings sales shopping snowball streaming takeover talent tomato trade-name trademark turf water-pistol
    whispering wits
  `),
);

/** What is fought or bombarded with, against or over in a figure of speech, within few words behind it. */
export const FIGURATIVE_BEHIND: ReadonlySet<string> = new Set(
  wordsOf(`
    adjectives ads advertising adverts ageing aging alcohol alzheimer's applause bureaucracy burnout calls calories
    cancer cholesterol complaints compliments congestion debris dementia depression dirt disease disinformation drugs
    dust e-mails earnings emails emotions fat fatigue flashbulbs flowers flu gossip graffiti grammar hunger ignorance
    illiteracy illness inertia inflation jargon junk letters leukaemia litter loneliness malaria mould obesity odours
    offers paint paperwork pests photographs plastic poverty questions racism rats rubbish rust sexism silence smog
    smoking spam statistics stereotypes superlatives taste truancy tuberculosis tweets unemployment vaping waste
    weeds weevils
  `),
);

/** Words of violence and movement that also stand for something else. */
export const FIGURABLE: ReadonlySet<string> = new Set(
  wordsOf(`
    armies army assailed assault assaults attack attacks barrage battle battled battles battling besieged blitz
    bombard bombarded bombarding bombardment bombards ceasefire crusade declared fight fighting fights fought invaded
    invasion invasions legion legions offensive offensives onslaught peppered raid raids salvo shelled siege skirmish
    truce ultimatum volley wage waged waging war wars
  `),
);
