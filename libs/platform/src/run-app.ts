import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import type { CustomTransportStrategy, MicroserviceOptions } from '@nestjs/microservices';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Registry } from 'prom-client';
import { AccessGuard, type KeyRing } from './access/index.js';
import { drainWhile } from './drain.js';
import { healthModule, type HealthCheck } from './health.js';
import type { Logger } from './logger.js';
import { metricsModule } from './metrics.js';
import { NestLogger } from './nest-logger.js';
import { ProblemFilter } from './problem.js';

/** Where an app listens, and to whom. */
export interface AppPlace {
  host: string;
  /** 0: any free one. */
  port: number;
  /** Who may ask; missing: everybody. */
  keys?: KeyRing;
  /** PEM texts; missing: plain HTTP. */
  tls?: { cert: string; key: string };
}

export interface AppOptions extends AppPlace {
  name: string;
  module: Type | DynamicModule;
  logger: Logger;
  /** What `GET /health/ready` asks. */
  checks?: readonly HealthCheck[];
  /** What `GET /metrics` tells beside what is told of every process. */
  metrics?: Registry;
  /** Where an app takes records from Kafka: opened once the port is ours. */
  strategy?: CustomTransportStrategy;
}

export interface RunningApp {
  readonly name: string;
  /** Without a slash at the end. */
  readonly url: string;
  /** Finishes what is under way, then closes; a second call waits for the first. */
  close(): Promise<void>;
}

/** Data is no page: a browser may do nothing with it. */
const HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
} as const;

/** Starts one Nest app. It installs no signal handlers, so that several can share a process. */
export async function runApp(options: AppOptions): Promise<RunningApp> {
  const logger = options.logger.child({ app: options.name });
  const common = [healthModule(options.checks ?? []), metricsModule(options.metrics ?? new Registry())];
  const root = { module: class AppModule {}, imports: [options.module, ...common] };
  const app = await NestFactory.create<NestExpressApplication>(root, {
    logger: new NestLogger(logger),
    abortOnError: false,
    bodyParser: false,
    ...(options.tls && { httpsOptions: options.tls }),
  });
  app.useGlobalFilters(new ProblemFilter(logger));
  app.use(helmet({ ...HEADERS, strictTransportSecurity: options.tls !== undefined }));
  app.useGlobalGuards(new AccessGuard(new Reflector(), options.keys, logger));
  const drain = drainWhile(app.getHttpServer());
  try {
    if (options.strategy) app.connectMicroservice<MicroserviceOptions>({ strategy: options.strategy });
    await app.listen(options.port, options.host);
    if (options.strategy) await app.startAllMicroservices();
  } catch (error) {
    await app.close();
    throw inWords(error, options);
  }
  const url = urlOf(app.getHttpServer(), options);
  logger.info({ url }, `${options.name} listens`);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await drain(() => app.close());
    logger.info('closed');
  };
  return { name: options.name, url, close: () => (closing ??= close()) };
}

function urlOf(server: Server, { host, tls }: AppPlace): string {
  const { port } = server.address() as AddressInfo;
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `${tls ? 'https' : 'http'}://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

const LISTEN_ERRORS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use by another program',
  EACCES: 'this user may not open that port',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'the host name cannot be resolved',
};

function inWords(error: unknown, { name, host, port }: AppOptions): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reason = LISTEN_ERRORS[code];
  if (reason === undefined) return error;
  const variable = `${name.toUpperCase()}_PORT`;
  return new Error(
    `${name} cannot listen on ${host}:${port}: ${reason}. ${variable} sets another port, 0 any free one.`,
    {
      cause: error,
    },
  );
}
