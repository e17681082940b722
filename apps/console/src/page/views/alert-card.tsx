import { counted, dyadName, eventName, minute, moved, nameOf, signed, sourceName } from '#drawing';
import type { Alert, AlertKind, DivergenceSide, Reason } from '#events';
import { Icon, type IconName } from '../pieces/icon.js';
import { Quote, Rung, SourceLink, Time } from '../pieces/text.js';
import { to } from '../state/route.js';

const ICONS: Record<AlertKind, IconName> = { escalation: 'rise', 'de-escalation': 'fall', divergence: 'part' };

/** `state:USA` → `USA`. */
const affiliation = (id: string | undefined): string => (id === undefined ? '' : ` (${id.replace(/^[a-z_]+:/, '')})`);

const Said = ({ speaker }: Pick<Reason, 'speaker'>) =>
  speaker ? (
    <>
      said by <b>{speaker.name}</b>
      {affiliation(speaker.affiliation)} ·{' '}
    </>
  ) : null;

/** One signal's part in the index: its points, its words, who says so, and how many do. */
export const ReasonItem = ({ reason, weight = reason.weight }: { reason: Reason; weight?: number }) => (
  <li class="reason-item" data-way={weight < 0 ? 'cools' : 'heats'}>
    <p class="weight">
      <b>{signed(weight)}</b> <span>{weight < 0 ? 'cools' : 'heats'}</span>
    </p>
    <figure>
      <Quote {...reason} />
      <figcaption>
        <Said {...(reason.speaker && { speaker: reason.speaker })} />
        <SourceLink url={reason.url}>{sourceName(reason.source)}</SourceLink> ·{' '}
        {counted(reason.origins, 'independent origin')} · {nameOf(reason.dimension)} · {eventName(reason.event)} ·{' '}
        {reason.standing}
      </figcaption>
    </figure>
  </li>
);

const Side = ({ side, label }: { side: DivergenceSide; label: string }) => (
  <figure class="side">
    <p class="label">{label}</p>
    <p>
      <b>{side.speaker}</b>
      {affiliation(side.affiliation)}
    </p>
    <Quote quote={side.quote} start={0} cues={[]} />
    <figcaption>
      <cite>{sourceName(side.source)}</cite> · <Time at={side.at} />
    </figcaption>
  </figure>
);

/** The two that do not fit, side by side. */
export const Sides = ({ sides: [one, other] }: { sides: [DivergenceSide, DivergenceSide] }) => (
  <div class="sides">
    <Side side={one} label="One side" />
    <Side side={other} label="The other" />
  </div>
);

export interface CardAlert extends Alert {
  reasonCount?: number;
}

/** The weightiest in sight, the others behind a click. */
const Reasons = ({ of, shown }: { of: readonly Reason[]; shown: number }) => {
  const list = (some: readonly Reason[]) => (
    <ul class="reasons">
      {some.map((reason) => (
        <ReasonItem key={reason.signal} reason={reason} />
      ))}
    </ul>
  );
  return (
    <>
      {list(of.slice(0, shown))}
      {of.length > shown ? (
        <details class="behind">
          <summary>{counted(of.length - shown, 'more reason')}</summary>
          {list(of.slice(shown))}
        </details>
      ) : null}
    </>
  );
};

/** One step of an alert, with the words behind it. */
export function AlertCard({ alert, within = false }: { alert: CardAlert; within?: boolean }) {
  const { kind, lifecycle, dyad, level, index, at, because, sides, reasons, reasonCount = reasons.length } = alert;
  const more = reasonCount - reasons.length;
  const title = `${kind} ${lifecycle}, ${dyadName(dyad)}, ${moved(alert)}, index ${index.toFixed(1)}, ${minute(Date.parse(at))}`;
  return (
    <li class="alert" data-kind={kind} aria-label={title} data-alert={`${alert.id}:${alert.sequence}`}>
      <div class="row">
        <h3>
          <span class="kind">
            <Icon name={ICONS[kind]} /> {kind}
          </span>{' '}
          {within ? null : <a href={to('dyads', dyad)}>{dyadName(dyad)}</a>}
        </h3>
        <span>
          <span class="pill">{lifecycle}</span> {alert.previousLevel === level ? null : `${alert.previousLevel} → `}
          <Rung level={level} /> · index <b>{index.toFixed(1)}</b>
        </span>
        <span class="dim">
          <Time at={at} />
        </span>
      </div>
      {because ? <p class="because">{because}</p> : null}
      {sides ? <Sides sides={sides} /> : null}
      {sides ? null : <Reasons of={reasons} shown={within ? 1 : reasons.length} />}
      {more > 0 && !sides ? (
        <p class="dim">
          and {counted(more, 'more reason')}: <a href={to('dyads', dyad)}>all of {dyadName(dyad)}</a>
        </p>
      ) : null}
    </li>
  );
}
