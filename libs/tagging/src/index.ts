export type { KnownName, KnownPerson, TaggingContext } from './context.js';
export { checkGazetteers, type Country, type Fault } from './gazetteers/check.js';
export { loadEntries, TABLES } from './gazetteers/load.js';
export type { OwnGazetteer } from './gazetteers/own.js';
export { GazetteerError, readEntries } from './gazetteers/read.js';
export { slug } from './slug.js';
export { createTagger, type Tagged, type Tagger, type TaggerOptions, type TaggingInput } from './tagger.js';
