import { oneOf, parseBrokers, parseSwitch } from './parsers.js';
import { readPem } from './read-pem.js';
import type { Variables } from './variables.js';

const MECHANISMS = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;

/** How to reach a Kafka cluster. */
export interface KafkaSettings {
  brokers: string[];
  /** `ca`: PEM text. */
  ssl?: boolean | { ca: string };
  sasl?: SaslSettings;
}

interface SaslSettings {
  mechanism: (typeof MECHANISMS)[number];
  username: string;
  password: string;
}

export function readKafka(variables: Variables, readFile: (path: string) => string): KafkaSettings | undefined {
  const brokers = variables.read('KAFKA_BROKERS', parseBrokers);
  const ssl = readSsl(variables, readFile);
  const sasl = readSasl(variables);
  if (brokers === undefined) return undefined;
  return { brokers, ...(ssl !== undefined && { ssl }), ...(sasl && { sasl }) };
}

function readSsl(variables: Variables, readFile: (path: string) => string): KafkaSettings['ssl'] {
  const ssl = variables.read('KAFKA_SSL', parseSwitch);
  if (variables.text('KAFKA_SSL_CA') === undefined) return ssl;
  if (ssl === false) {
    variables.problems.push('KAFKA_SSL is "false", but must be "true" or not set where KAFKA_SSL_CA names a file.');
    return undefined;
  }
  const ca = readPem(variables, 'KAFKA_SSL_CA', 'certificates', readFile);
  return ca === undefined ? undefined : { ca };
}

function readSasl(variables: Variables): SaslSettings | undefined {
  const mechanism = variables.read('KAFKA_SASL_MECHANISM', oneOf(MECHANISMS));
  const username = variables.text('KAFKA_SASL_USERNAME');
  const password = variables.secret('KAFKA_SASL_PASSWORD');
  const given = {
    KAFKA_SASL_MECHANISM: variables.text('KAFKA_SASL_MECHANISM'),
    KAFKA_SASL_USERNAME: username,
    KAFKA_SASL_PASSWORD: password,
  };
  const missing = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length > 0 && missing.length < 3) {
    variables.problems.push(`${missing.join(' and ')} not set: SASL takes a mechanism, a user name and a password.`);
  }
  return mechanism && username !== undefined && password !== undefined ? { mechanism, username, password } : undefined;
}
