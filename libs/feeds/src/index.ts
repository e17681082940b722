export { changesIn, type Changes, type Known } from './changes.js';
export { decodeDocument } from './decode-document.js';
export { FeedsFileError, parseFeedsFile, type Feed, type FeedsFile } from './feeds-file.js';
export { readPage, type Page } from './page.js';
export { NotAFeed, rawFeed } from './raw-items.js';
export { readItems, type Item, type RefusedItem } from './read-items.js';
export { pauseAfter } from './schedule.js';
