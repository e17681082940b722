/**
 * A flame graph of a .cpuprofile as a small SVG, and where the time went, by part of the code.
 *
 * `npm run bench:flame -- profile.cpuprofile [out.svg] [title]`, of a profile that `npm run bench:pipeline -- --profile
 * folder` left. Callers are above, what they call below; the width is the time; frames below half a per cent are left out. Time in which the
 * process had nothing to do is not counted. `--last 30` counts the last 30 seconds alone, when most of the code is compiled.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sheet, text, WIDTH } from '../shared/svg.js';

const {
  values: { last },
  positionals: [file, out, title = 'Where the time goes'],
} = parseArgs({ allowPositionals: true, options: { last: { type: 'string' } } });
const LEAST = 0.005;
const ROW = 15;
/** The deepest that are drawn. */
const ROWS = 34;
/** Of a letter, px. */
const LETTER = 5.6;

/** First that matches the name or the place of a function. */
const PARTS = [
  ['collecting garbage', /^\(garbage collector\)/, '#8a8a8a'],
  ['tagging', /libs\/tagging/, '#2f7ed8'],
  ['scoring', /libs\/tension/, '#5a9e4b'],
  ['escalation', /libs\/escalation/, '#b5495b'],
  ['events, validation', /libs\/events|ajv|validat/, '#a05bb5'],
  ['stages, duplicates', /libs\/topology/, '#c4661f'],
  ['kafkajs', /kafkajs/, '#d1a12a'],
  ['exactly-once shell', /libs\/stream/, '#b98b5e'],
  ['Redis', /libs\/memory|ioredis|redis/, '#3aa6a0'],
  ['other', /./, '#9a9fb0'],
];
const partOf = ({ functionName, url }) =>
  PARTS.find(([, pattern]) => pattern.test(functionName) || pattern.test(url)) ?? PARTS.at(-1);
const IDLE = new Set(['(idle)', '(program)']);

/** µs of each node alone, by node id. */
function ownTimes({ samples, timeDeltas, startTime, endTime }) {
  const from = last === undefined ? startTime : endTime - Number(last) * 1e6;
  const own = new Map();
  let at = startTime;
  samples.forEach((id, n) => {
    at += timeDeltas[n];
    if (at >= from) own.set(id, (own.get(id) ?? 0) + timeDeltas[n]);
  });
  return own;
}

const nameOf = ({ functionName, url, lineNumber }) =>
  `${functionName || '(anonymous)'} ${url.split('/').slice(-1)[0]}${url === '' ? '' : `:${lineNumber + 1}`}`;

/** Nodes of one function below one caller become one. */
function merged(profile) {
  const own = ownTimes(profile);
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const parts = new Map();
  const merge = (ids, name, frame) => {
    const nodes = ids.map((id) => byId.get(id));
    let time = nodes.reduce((sum, { id }) => sum + (own.get(id) ?? 0), 0);
    // The engine's own functions (JSON.parse, Map.get) have no place: they count for the part that calls them.
    const part = frame.part;
    parts.set(part, (parts.get(part) ?? 0) + time);
    const groups = new Map();
    for (const { children = [] } of nodes)
      for (const id of children) {
        const { callFrame } = byId.get(id);
        if (IDLE.has(callFrame.functionName)) continue;
        const key = nameOf(callFrame);
        if (!groups.has(key)) groups.set(key, []);
        groups.get(key).push(id);
      }
    const children = [...groups].map(([key, of]) => {
      const { callFrame } = byId.get(of[0]);
      const placed = callFrame.url !== '' || callFrame.functionName.startsWith('(');
      return merge(of, key, { part: placed ? partOf(callFrame) : part });
    });
    time += children.reduce((sum, child) => sum + child.time, 0);
    children.sort((a, b) => b.time - a.time);
    return { name, part, time, children };
  };
  const root = profile.nodes.find(({ callFrame }) => callFrame.functionName === '(root)');
  return { tree: merge([root.id], 'all', { part: PARTS.at(-1) }), parts };
}

function frames(tree) {
  const drawn = [];
  let deepest = 0;
  const draw = (node, left, depth) => {
    const share = node.time / tree.time;
    if (share < LEAST || depth > ROWS) return;
    deepest = Math.max(deepest, depth);
    const width = share * (WIDTH - 16);
    const y = 44 + depth * ROW;
    const fits = Math.floor((width - 4) / LETTER);
    const words = `${node.name} ${(100 * share).toFixed(1)} %`;
    drawn.push(
      `<rect x="${left.toFixed(1)}" y="${y}" width="${Math.max(0.5, width - 0.5).toFixed(1)}" height="${ROW - 1}" fill="${node.part[2]}">` +
        `<title>${words.replace(/[&<>]/g, '')}</title></rect>`,
      ...(fits > 4 ? [text(Math.round(left) + 2, y + 11, words.slice(0, fits), 'class="frame"')] : []),
    );
    for (const child of node.children) {
      draw(child, left, depth + 1);
      left += (child.time / tree.time) * (WIDTH - 16);
    }
  };
  draw(tree, 8, 0);
  return { drawn, height: 44 + (deepest + 1) * ROW + 8 };
}

const { tree, parts } = merged(JSON.parse(readFileSync(file, 'utf8')));
const shares = [...parts].sort((a, b) => b[1] - a[1]).map(([part, time]) => ({ part, share: time / tree.time }));
for (const { part, share } of shares) console.log(`${part[0].padEnd(22)} ${(100 * share).toFixed(1).padStart(5)} %`);
if (out !== undefined) {
  const { drawn, height } = frames(tree);
  let x = 8;
  const legend = shares
    .filter(({ share }) => share >= 0.01)
    .flatMap(({ part: [name, , colour], share }) => {
      const words = `${name} ${Math.round(100 * share)} %`;
      const at = x;
      x += 16 + words.length * LETTER;
      return [
        `<rect x="${Math.round(at)}" y="27" width="9" height="9" fill="${colour}"/>`,
        text(Math.round(at) + 12, 35, words, 'class="key"'),
      ];
    });
  const style = '<style>.frame{font-size:9px;fill:#fff}.key{font-size:10px}</style>';
  writeFileSync(out, sheet(height, title, [style, ...legend, ...drawn]));
}
