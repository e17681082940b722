/** Who published a fragment. */
export class Source {
  id!: string;
  name?: string;
  url?: string;
}

/**
 * One piece (a title, a lead, some paragraphs) of one version of one article, as the stages see it:
 * validated, defaults filled in, `publishedAt` in UTC with milliseconds.
 * Fields that Tautline does not know are kept as they came.
 */
export class Fragment {
  articleId!: string;
  /** Its place in the article, from 0. */
  index!: number;
  total?: number;
  /** Counts per fragment, from 1; a higher one replaces. */
  version!: number;
  /** `canceled` is a kill: it withdraws all versions up to its own. */
  status!: 'usable' | 'canceled';
  source!: Source;
  /** The wire it was syndicated from; reprints of one origin are one voice. */
  origin?: string;
  publishedAt!: string;
  /** BCP 47. */
  language?: string;
  title?: string;
  url?: string;
  /** Empty only in a kill. */
  text!: string;
}
