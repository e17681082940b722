export type { KnownName, KnownPerson, TaggingContext } from './context.js';
export { GazetteerError } from './gazetteers/read.js';
export { createTagger, type Tagged, type Tagger, type TaggerOptions, type TaggingInput } from './tagger.js';
