export { parseArticle, type DecodedArticle, type Split } from './article.js';
export { htmlToPlain, withoutControls } from './html-to-plain.js';
export { paragraphs, type Paragraph } from './paragraphs.js';
