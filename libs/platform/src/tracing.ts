import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type SpanContext,
} from '@opentelemetry/api';
import type { Env } from './variables.js';
import { within } from './within.js';

/** Where traces are sent, if anywhere: the variables of OpenTelemetry for an exporter by OTLP over HTTP. */
const ENDPOINTS = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'];

/** A collector that is away does not hold up the end of an app for longer. */
const CLOSING_MS = 1_000;

let sending = false;

/** True while traces are sent somewhere: whoever makes spans for many records asks first. */
export const isTracing = (): boolean => sending;

/**
 * Sends the traces of this process where the environment says, by OpenTelemetry's own variables. Without them nothing is loaded.
 * @returns closes: what has not been sent yet is sent
 */
export async function startTracing(service: string, env: Env): Promise<() => Promise<void>> {
  if (env['OTEL_SDK_DISABLED'] === 'true' || !ENDPOINTS.some((name) => (env[name] ?? '') !== ''))
    return () => Promise.resolve();
  const [{ BasicTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': env['OTEL_SERVICE_NAME'] ?? service }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  trace.setGlobalTracerProvider(provider);
  sending = true;
  return async () => {
    sending = false;
    trace.disable();
    await within(CLOSING_MS, provider.shutdown(), () => new Error('the collector did not answer')).catch(
      () => undefined,
    );
  };
}

export interface Step {
  name: string;
  /** Of a stage that takes records from Kafka, of one that sends them, or of one that answers a request. */
  kind: 'consumer' | 'producer' | 'server';
  /** The traceparent of what it goes back to. */
  parent: string | null;
  /** ms since the epoch; it ends now. */
  startedAt: number;
  attributes: Attributes;
  /** Why it failed. */
  error?: string;
}

const KINDS = { consumer: SpanKind.CONSUMER, producer: SpanKind.PRODUCER, server: SpanKind.SERVER } as const;

/**
 * Tells of one step that a record took.
 * @returns the traceparent of the step, for what comes of it; that of the parent where no traces are kept
 */
export function traceStep({ name, kind, parent, startedAt, attributes, error }: Step): string | null {
  if (!sending) return parent;
  const above = parent === null ? null : contextOf(parent);
  const span = trace
    .getTracer('tautline')
    .startSpan(
      name,
      { kind: KINDS[kind], startTime: startedAt, attributes },
      above ? trace.setSpanContext(ROOT_CONTEXT, above) : ROOT_CONTEXT,
    );
  if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error });
  span.end();
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

function contextOf(traceparent: string): SpanContext {
  const [, traceId = '', spanId = '', flags = ''] = traceparent.split('-');
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true };
}
