import { IsBoolean } from 'class-validator';
import { Describe } from './contract/describe.js';
import { Nested, NestedOrNull } from './contract/nested.js';
import { Whole } from './contract/numbers.js';
import { Id, PlainText } from './contract/plain-text.js';
import { Optional } from './contract/presence.js';

@Describe('A stretch of text in UTF-16 code units, end exclusive.')
export class Span {
  @Whole()
  start!: number;

  @Whole()
  end!: number;
}

@Describe('Whom a text names as saying something.')
export class AttributedSpeaker extends Span {
  @Describe('As named, verbatim.')
  @PlainText({ max: 20_000 })
  text!: string;

  @Describe('Entity id.')
  @Optional()
  @Id()
  id?: string;

  @Describe('Entity id of the state or organization spoken for.')
  @Optional()
  @Id()
  affiliation?: string;
}

/** Who said what: `start`..`end` is the content said. */
@Describe('Who said what: start to end is the content said.')
export class Attribution extends Span {
  @Describe('Null where nobody is named.')
  @NestedOrNull(AttributedSpeaker)
  speaker!: AttributedSpeaker | null;

  @Describe('The verb or phrase of saying.')
  @Nested(Span)
  cue!: Span;

  @Describe('In direct speech.')
  @IsBoolean()
  quoted!: boolean;
}
