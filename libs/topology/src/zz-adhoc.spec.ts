import { it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { topicCatalogue } from '#events';
import { createEscalation, TUNING } from '#escalation';
import { createTagger } from '#tagging';
import { createScorer, RULES_VERSION } from '#tension';
import { createAlerter, createDriver, createEnricher } from './index.js';
it('seeds', () => {
  const topics = topicCatalogue();
  const enricher = createEnricher({ topics, tagger: createTagger() as never, scorer: createScorer() as never, rules: RULES_VERSION });
  const alerter = createAlerter({ topics, escalation: createEscalation(TUNING) });
  const out: string[] = [];
  const j = (v: unknown) => JSON.parse(typeof v === 'string' ? v : new TextDecoder().decode(v as Uint8Array));
  const driver = createDriver({ topics, enricher, alerter }, {
    onVerdict: (v, r) => out.push(`-- ${v} ${j(r.value).source?.id}/${j(r.value).articleId}#${j(r.value).index}`),
    onEnriched: (o) => { const e = j(o.value); if (e.duplicate) out.push(`   dup ${JSON.stringify(e.duplicate)}`); for (const s of e.signals.filter((s: any) => !s.dyad)) out.push(`   no dyad: ${s.dimension} ${s.event.type}`); },
    onSignal: (r) => { const s = j(r.value); if (s.op === 'observed') out.push(`   SIG ${s.dyad} ${s.dimension} ${s.event.type}/${s.event.mode ?? ''} ${s.direction} i=${s.intensity} c=${s.confidence} ${s.standing} ${s.dyadFrom} spk=${s.speaker?.name ?? '-'}(${s.speaker?.affiliation ?? ''}) q=${s.quantities.map((q: any) => q.value + ' ' + q.unit)} | ${s.evidence.text.slice(0, 110)}`); else if (s.op === 'withdrawn') out.push('   WITHDRAWN'); },
    onAlert: (o) => { const a = j(o.value); out.push(`   ** ${a.at} ${a.kind} ${a.lifecycle} ${a.id.slice(0, 6)}:${a.sequence} ${a.dyad} ${a.previousLevel}→${a.level} ${a.index} ${JSON.stringify(a.dimensions)} ${a.because ?? ''}`); for (const r of a.reasons) out.push(`        ${r.weight} ${r.event} o=${r.origins} ${r.quote.slice(0, 90)}`); for (const s of a.sides ?? []) out.push(`        side ${s.speaker} (${s.affiliation}): ${s.quote.slice(0, 90)}`); },
    onDeadLetter: (o) => out.push('   DEAD ' + o.headers['tautline-message']),
  });
  for (const f of readdirSync('seeds').sort()) for (const line of readFileSync('seeds/' + f, 'utf8').split('\n')) if (line.trim()) driver.publish(line);
  driver.advance(Date.parse('2026-04-30T00:00:00Z'));
  console.log(out.join('\n'));
});
