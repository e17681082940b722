import type { Behind, GroupSummary, StageFacts, Status as StatusName } from '#lag';
import type { ComponentChildren } from 'preact';
import type { Errors, Overview } from '../../api/overview.js';
import { AsOf } from '../pieces/as-of.js';
import { behind, count, perSecond, plural, whole, type Told } from '../pieces/figures.js';
import { severity, Status } from '../pieces/status.js';
import { Figure } from '../pieces/text.js';
import { parts } from '../state/line.js';
import { to } from '../state/route.js';

interface HopProps {
  name: string;
  href?: string;
  value: Told;
  label: string;
  children: ComponentChildren;
  status?: StatusName;
}

const Hop = ({ name, href, value, label, status, children }: HopProps) => (
  <li class="hop" data-hop={name}>
    <div class="row">
      <h3>{href === undefined ? name : <a href={href}>{name}</a>}</h3>
      {status === undefined ? null : <Status status={status} />}
    </div>
    <p class="number">
      <Figure of={value} /> <span class="dim">{label}</span>
    </p>
    {children}
  </li>
);

const Arrow = ({ rate, of }: { rate: number | null; of: string }) => (
  <li class="arrow">
    <Figure of={perSecond(rate)} />
    <span class="dim">{of}</span>
    <svg viewBox="0 0 40 10" aria-hidden="true" preserveAspectRatio="none">
      <path d="M0 5H38M33 1 38 5 33 9" />
    </svg>
  </li>
);

function errorText({ refused, of, minutes }: Errors): string {
  if (of === 0) return refused === 0 ? `no errors in ${minutes} min` : `${whole(refused)} refused in ${minutes} min`;
  const share = (100 * refused) / of;
  return `${refused === 0 ? 'no' : whole(refused)} errors in ${minutes} min (${share === 0 ? '0' : share.toPrecision(2)} %)`;
}

function Stage({ facts, errors }: { facts: StageFacts; errors: Errors | undefined }) {
  return (
    <Hop
      name={facts.stage}
      href={to('groups', facts.group)}
      value={behind(facts.behind)}
      label="behind"
      status={facts.status}
    >
      <p>
        <Figure of={count(facts.lag)} /> unread · {plural(facts.members, 'member')}
      </p>
      {errors ? <p class="dim">{errorText(errors)}</p> : null}
      <p class="reason">{facts.reason}</p>
      <AsOf stale={facts.stale} />
    </Hop>
  );
}

/** The groups that read the alerts, as one hop: as bad as the worst of them. */
function Consumers({ groups, topics }: { groups: readonly GroupSummary[]; topics: readonly string[] }) {
  const readers = groups.filter((group) => group.topics.some((topic) => topics.includes(topic)));
  const [worst] = [...readers].sort(
    (a, b) => severity(b.status) - severity(a.status) || seconds(b.behind) - seconds(a.behind),
  );
  if (!worst)
    return (
      <Hop name="consumers" value={{ text: '0' }} label="consumer groups">
        <p class="dim">Readers of the event stream leave no offsets behind.</p>
      </Hop>
    );
  return (
    <Hop
      name="consumers"
      href={to('groups', worst.group)}
      value={behind(worst.behind)}
      label="behind"
      status={worst.status}
    >
      <p>{plural(readers.length, 'consumer group')}</p>
      <p class="reason">
        {worst.group}: {worst.reason}
      </p>
      <AsOf stale={worst.stale} />
    </Hop>
  );
}

const seconds = (of: Behind): number => ('unknown' in of ? -1 : of.seconds);

/** From the feeds to the consumers of the alerts: each arrow with its rate, each stage with how far it is behind. */
export function Pipeline({ overview }: { overview: Overview }) {
  const lag = parts.value.lag?.[''];
  const groups = Object.values(parts.value.groups ?? {});
  const { fragments, signals, alerts } = overview.flow;
  const [enricher, alerter] = ['enricher', 'alerter'].map((stage) => lag?.pipeline.find((one) => one.stage === stage));
  return (
    <ol class="pipeline" aria-label="Pipeline, from the feeds to the consumers">
      <Hop name="feeds" value={perSecond(fragments)} label="fragments">
        <p class="dim">by HTTP and Kafka</p>
      </Hop>
      <Arrow rate={fragments} of="fragments" />
      {enricher ? <Stage facts={enricher} errors={overview.errors['enricher']} /> : <Unread name="enricher" />}
      <Arrow rate={signals} of="signals" />
      {alerter ? <Stage facts={alerter} errors={overview.errors['alerter']} /> : <Unread name="alerter" />}
      <Arrow rate={alerts} of="alerts" />
      <Consumers groups={groups} topics={overview.alertTopics} />
    </ol>
  );
}

const Unread = ({ name }: { name: string }) => (
  <Hop name={name} value={{ text: 'unknown', unknown: true }} label="behind">
    <p class="dim">The offsets have not been read yet.</p>
  </Hop>
);
