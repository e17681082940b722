export { choose, type Choice, type Choosing } from './choose.js';
export { parseFilters, type Condition } from './filter.js';
export { checkId, notThere, readLetters, type Found } from './read-letters.js';
export { sendBack, type SendBack } from './send-back.js';
export { skip, type Skipped, type Skipping } from './skip.js';
export { Tally } from './tally.js';
export { valueView, visible, type ValueView } from './value-view.js';
export { counted, failed, second, sentBack } from './words.js';
