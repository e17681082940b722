import { minute, piecesOf, type Spans } from '#drawing';
import type { Rung as RungName } from '#events';
import type { ComponentChildren } from 'preact';
import type { Told } from './figures.js';

/** A figure with what is to be known of it on hover, and for those who do not see: 'unknown' says why. */
export const Figure = ({ of }: { of: Told }) => (
  <span class={of.unknown ? 'unknown' : 'figure'} title={of.title}>
    {of.text}
    {of.unknown && of.title ? <span class="heard">, {of.title}</span> : null}
  </span>
);

/** Only what can be read as a time becomes one. */
export function Time({ at }: { at: string | number }) {
  const ms = typeof at === 'number' ? at : Date.parse(at);
  if (!Number.isFinite(ms)) return <span>{String(at)}</span>;
  return <time dateTime={new Date(ms).toISOString()}>{minute(ms)}</time>;
}

/** How full each rung's circle is: its rank without colour. */
const FILL: Record<RungName, string> = {
  calm: '',
  watch: 'M8 8V2A6 6 0 0 1 14 8Z',
  elevated: 'M8 2A6 6 0 0 1 8 14Z',
  high: 'M8 8V2A6 6 0 1 1 2 8Z',
  severe: 'M8 2A6 6 0 1 1 8 14A6 6 0 1 1 8 2Z',
};

export const Rung = ({ level }: { level: RungName }) => (
  <span class="rung" data-rung={level}>
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <path class="fill" d={FILL[level]} />
    </svg>{' '}
    {level}
  </span>
);

/** The words as text, whatever they are; those that earned the score are marked. */
export const Quote = ({ quote, ...spans }: { quote: string } & Spans) => (
  <blockquote>
    {piecesOf(quote, spans).map(({ text, rule }) => (rule === undefined ? text : <mark title={rule}>{text}</mark>))}
  </blockquote>
);

/** A link to where it was published; only the web's own schemes become links. */
export const SourceLink = ({ url, children }: { url: string | undefined; children: ComponentChildren }) =>
  url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? (
    <a href={url} rel="noopener noreferrer nofollow" target="_blank">
      {children}
    </a>
  ) : (
    <cite>{children}</cite>
  );
