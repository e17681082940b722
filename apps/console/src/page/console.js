/** The live page. Every text is set as text: nothing that comes from an article is ever parsed as HTML. */
const byId = (id) => document.getElementById(id);

/** An element with properties (`data` and `aria` by object), and children that are elements or text. */
function h(tag, { data = {}, attributes = {}, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  Object.assign(element.dataset, data);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * One child per item, in their order. A child is made anew only where its item changed, and none is moved that stands
 * where it should, so that focus and scroll stay.
 */
function reconcile(parent, items, keyOf, create) {
  const before = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const after = items.map((item) => {
    const [key, version] = [keyOf(item), JSON.stringify(item)];
    const old = before.get(key);
    if (old?.version === version) return old;
    const child = create(item, old);
    child.dataset.key = key;
    child.version = version;
    if (old && old !== child) old.replaceWith(child);
    return child;
  });
  for (const child of [...parent.children]) if (!after.includes(child)) child.remove();
  after.forEach((child, at) => {
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
  });
}

function showEmpty(section, empty, text) {
  const line = byId(`${section}-empty`);
  line.hidden = !empty;
  line.textContent = text;
}

const number = new Intl.NumberFormat('en');
const amount = (value) => (typeof value === 'number' ? number.format(value) : 'unknown');
const points = (value) => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : '–');
const plural = (count, word) => `${number.format(count)} ${word}${count === 1 ? '' : 's'}`;

function time(at) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return h('span', {}, String(at));
  const text = date.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return h('time', { dateTime: at, className: 'dim' }, `${text} UTC`);
}

/** Icon and word, so that no state is told by colour alone. */
const TONES = { good: '●', warn: '▲', bad: '■' };
const GROUP_TONES = {
  Stable: 'good',
  PreparingRebalance: 'warn',
  CompletingRebalance: 'warn',
  Empty: 'bad',
  Dead: 'bad',
};
function groupState(state) {
  const tone = state === null ? 'bad' : (GROUP_TONES[state] ?? 'warn');
  return h('span', { className: 'state', data: { tone } }, `${TONES[tone]} ${state ?? 'no such group'}`);
}

const RUNG_ICONS = { calm: '○', watch: '◔', elevated: '◑', high: '◕', severe: '●' };
const rung = (level) => h('span', { className: 'rung' }, `${RUNG_ICONS[level] ?? ''} ${level}`);
const dyadName = (dyad) => String(dyad).replace('~', ' – ');

/* Pipeline */

let lag = null;
/** Null until they have been counted. */
let deadLetters = null;

function hop({ title, value, detail, state, arrow }) {
  const lines = [
    h('strong', {}, title),
    h('span', { className: 'number' }, value),
    h('div', { className: 'dim' }, detail),
    state,
  ];
  return h(
    'li',
    {},
    arrow ? h('span', { className: 'arrow', attributes: { 'aria-hidden': 'true' } }, '→') : null,
    h('div', { className: 'hop' }, ...lines),
  );
}

function behind({ lag: records, unknown, partitions }) {
  if (records === 'unknown') return 'lag unknown';
  return `behind${unknown > 0 ? `; unknown in ${unknown} of ${plural(partitions, 'partition')}` : ''}`;
}

function deadLetterText() {
  if (deadLetters === null) return { value: '?', detail: 'not counted yet' };
  const errors = deadLetters.errors.slice(0, 3).map(({ error, count }) => `${error} ${number.format(count)}`);
  return { value: amount(deadLetters.total), detail: errors.length > 0 ? errors.join(', ') : 'none waiting' };
}

function showPipeline() {
  if (lag === null) return;
  byId('pipeline-empty').hidden = true;
  const stages = lag.pipeline.map((stage) => ({
    key: stage.stage,
    title: stage.stage,
    value: stage.lag === 'unknown' ? '?' : amount(stage.lag),
    detail: `${behind(stage)} in ${stage.reads}, ${plural(stage.members, 'member')}`,
    group: stage.state,
    arrow: true,
  }));
  const dead = { key: 'dead letters', title: 'dead letters', arrow: false, ...deadLetterText() };
  const alerts = {
    key: 'alerts',
    title: 'alerts',
    value: '',
    detail: 'escalation, de-escalation, divergence',
    arrow: true,
  };
  const feeds = { key: 'feeds', title: 'feeds', value: '', detail: 'HTTP and Kafka', arrow: false };
  const make = (item) => hop({ ...item, state: 'group' in item ? groupState(item.group) : null });
  reconcile(byId('pipeline'), [feeds, ...stages, alerts, dead], ({ key }) => key, make);
}

/* Consumer groups */

const COLUMNS = ['Topic', 'Partition', 'Committed', 'End', 'Lag', 'Member', 'Note'];
const NUMBERS = new Set(['Partition', 'Committed', 'End', 'Lag']);

function partitionRow({ topic, partition, committed, end, lag: records, because, member }) {
  const cells = [topic, partition, committed ?? 'none', end ?? 'unknown', amount(records), member, because ?? ''];
  return h(
    'tr',
    {},
    ...COLUMNS.map((column, at) => {
      const className = NUMBERS.has(column) ? 'amount' : column === 'Note' ? 'note' : '';
      return h('td', { className }, typeof cells[at] === 'number' ? number.format(cells[at]) : String(cells[at]));
    }),
  );
}

function groupCard(group, old) {
  const card = old ?? emptyGroupCard(group.group);
  const { total } = group;
  const lagText = total.lag === 'unknown' ? 'lag unknown' : `${amount(total.lag)} behind`;
  const unknown =
    total.unknown > 0 && total.lag !== 'unknown' ? `, unknown in ${plural(total.unknown, 'partition')}` : '';
  const members = h('span', { className: 'dim' }, plural(group.members.length, 'member'));
  card
    .querySelector('summary > .row')
    .replaceChildren(h('h3', {}, group.group), groupState(group.state), members, h('span', {}, lagText + unknown));
  const memberOf = new Map(
    group.members.flatMap((member) =>
      member.partitions.map(({ topic, partition }) => [`${topic}/${partition}`, `${member.clientId} @ ${member.host}`]),
    ),
  );
  const rows = group.partitions.map((row) => ({
    ...row,
    member: memberOf.get(`${row.topic}/${row.partition}`) ?? '–',
  }));
  reconcile(card.querySelector('tbody'), rows, ({ topic, partition }) => `${topic}/${partition}`, partitionRow);
  return card;
}

function emptyGroupCard(name) {
  const heads = COLUMNS.map((column) =>
    h('th', { scope: 'col', className: NUMBERS.has(column) ? 'amount' : '' }, column),
  );
  const caption = h('caption', { className: 'heard' }, `Partitions of group ${name}`);
  const table = h('table', {}, caption, h('thead', {}, h('tr', {}, ...heads)), h('tbody'));
  const region = { role: 'region', tabindex: '0', 'aria-label': `Partitions of group ${name}` };
  return h(
    'details',
    { className: 'group' },
    h('summary', {}, h('span', { className: 'row' })),
    h('div', { className: 'scroll', attributes: region }, table),
  );
}

function showGroups() {
  reconcile(byId('groups'), lag.groups, ({ group }) => group, groupCard);
  const because = lag.at === null ? 'The offsets could not be read yet.' : 'There is no consumer group on the cluster.';
  showEmpty('groups', lag.groups.length === 0, because);
}

/* Levels */

const DIMENSIONS = { force_deployment: 'force', rhetoric: 'rhetoric', talk_progress: 'talks', pressure: 'pressure' };
const shares = (dimensions = {}) =>
  h(
    'div',
    { className: 'shares' },
    ...Object.entries(DIMENSIONS).map(([name, word]) => h('span', {}, `${word} ${points(dimensions[name])}`)),
  );

function levelCard({ dyad, level, index, dimensions, at }, old) {
  const card = old ?? h('li', { className: 'level' }, h('div', { className: 'meter' }, h('div')));
  const meter = card.querySelector('.meter');
  card.dataset.rung = level;
  meter.firstChild.style.width = `${Math.min(100, Math.max(0, index))}%`;
  card.replaceChildren(
    h('div', { className: 'row' }, h('h3', {}, dyadName(dyad)), rung(level)),
    meter,
    h('div', { className: 'row' }, h('span', {}, `index ${points(index)} of 100`), time(at)),
    shares(dimensions),
  );
  return card;
}

function showLevels(levels) {
  reconcile(byId('levels'), levels, ({ dyad }) => dyad, levelCard);
  showEmpty('levels', levels.length === 0, 'No dyad has a level yet.');
}

/* Alerts */

const KIND_ICONS = { escalation: '↑', 'de-escalation': '↓', divergence: '↔' };

function link(url, text) {
  const safe = /^https?:\/\//i.test(url ?? '') && URL.canParse(url);
  return safe ? h('a', { href: url, rel: 'noopener noreferrer nofollow', target: '_blank' }, text) : text;
}

function quote({ quote: words, speaker, source, origins, url, affiliation }) {
  const name = typeof speaker === 'string' ? speaker : speaker?.name;
  const belongs = affiliation ?? speaker?.affiliation;
  const who = [name, belongs?.replace(/^[a-z]+:/, '')].filter(Boolean).join(', ');
  const caption = h(
    'figcaption',
    {},
    who === '' ? '' : `${who} · `,
    link(url, source?.name ?? source?.id ?? 'unknown source'),
  );
  if (origins > 1) caption.append(` · ${origins} independent origins`);
  return h('figure', {}, h('blockquote', {}, String(words)), caption);
}

function alertCard(alert) {
  const { kind, lifecycle, dyad, level, previousLevel, index, at, because, reasons, reasonCount, sides } = alert;
  const move = level === previousLevel ? null : h('span', { className: 'dim' }, `from ${previousLevel}`);
  const quotes = (sides ?? reasons).map(quote);
  const more = sides ? 0 : reasonCount - reasons.length;
  return h(
    'li',
    { className: 'alert', data: { rung: level } },
    h(
      'div',
      { className: 'row' },
      h('h3', {}, `${KIND_ICONS[kind] ?? ''} ${dyadName(dyad)}: ${kind}`),
      h('span', {}, rung(level), ' ', move ?? '', ` · index ${points(index)} · ${lifecycle}`),
      time(at),
    ),
    because ? h('p', { className: 'because' }, because) : null,
    h('div', { className: 'quotes' }, ...quotes),
    more > 0 ? h('p', { className: 'dim' }, `and ${plural(more, 'more reason')}`) : null,
  );
}

function showAlerts(alerts) {
  reconcile(byId('alerts'), alerts, ({ key }) => key, alertCard);
  showEmpty('alerts', alerts.length === 0, 'No alert has been raised yet.');
}

/* The line to the server */

/** Older than this is not live any more, ms. */
const FRESH = 15_000;
let heardAt = 0;
let broken = false;

function showLine() {
  const line = byId('line');
  const seconds = Math.round((Date.now() - heardAt) / 1000);
  const state = heardAt === 0 && !broken ? 'waiting' : broken || seconds * 1000 > FRESH ? 'broken' : 'live';
  const texts = { waiting: 'Connecting…', live: '● Live', broken: '■ Disconnected, trying again' };
  if (line.dataset.state !== state || line.textContent === '') line.textContent = texts[state];
  line.dataset.state = state;

  const stale = byId('stale');
  const age = lag?.at
    ? `what you see is ${plural(Math.max(0, Math.round((Date.now() - Date.parse(lag.at)) / 1000)), 'second')} old`
    : 'nothing could be read yet';
  const reason =
    state === 'broken' && heardAt > 0
      ? 'This page has lost its server'
      : lag?.stale
        ? `Offsets cannot be read (${lag.stale})`
        : null;
  stale.hidden = reason === null;
  const text = reason === null ? '' : `▲ ${reason}: ${age}.`;
  if (stale.textContent !== text) stale.textContent = text;
}

const PARTS = {
  lag: (part) => {
    lag = part;
    showPipeline();
    showGroups();
  },
  levels: showLevels,
  alerts: showAlerts,
  'dead-letters': (part) => {
    deadLetters = part;
    showPipeline();
  },
};

const source = new EventSource('v1/live');
for (const [name, show] of Object.entries(PARTS)) {
  source.addEventListener(name, (event) => {
    heardAt = Date.now();
    broken = false;
    show(JSON.parse(event.data));
    showLine();
  });
}
source.addEventListener('error', () => {
  broken = true;
  showLine();
});
setInterval(showLine, 1000);
