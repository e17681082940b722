import { isIP } from 'node:net';
import { Refused } from './variables.js';

const YES = new Set(['1', 'true', 'yes', 'on']);
const NO = new Set(['0', 'false', 'no', 'off']);

export function parseSwitch(value: string): boolean | Refused {
  const word = value.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  return new Refused('true or false (also 1/0, yes/no, on/off)');
}

/** 0 asks the system for any free port. */
export function parsePort(value: string): number | Refused {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  return port <= 65_535 ? port : new Refused('a port number from 0 to 65535 (0: any free one)');
}

export function parsePartitions(value: string): number | Refused {
  const partitions = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  return partitions >= 1 ? partitions : new Refused('a number of partitions from 1 to 9999');
}

/** `kafka-1:9092,kafka-2:9092`, an IPv6 address in brackets. */
export function parseBrokers(value: string): string[] | Refused {
  const brokers = listOf(value);
  return brokers.length > 0 && brokers.every(isAddress)
    ? brokers
    : new Refused('a list of host:port separated by commas, e.g. kafka-1:9092,kafka-2:9092');
}

const listOf = (value: string): string[] =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function isAddress(address: string): boolean {
  const parts = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]+)):(\d{1,5})$/.exec(address);
  if (parts === null) return false;
  const port = Number(parts[3]);
  return port >= 1 && port <= 65_535 && (parts[1] === undefined || isIP(parts[1]) === 6);
}

export interface HostPort {
  host: string;
  port: number;
}

/** `redis-1,redis-2:6380`; `usual` is the port of those that name none. */
export const parseNodes =
  (usual: number) =>
  (value: string): HostPort[] | Refused => {
    const nodes = listOf(value).map((node) => (/[^:]:\d+$/.test(node) ? node : `${node}:${usual}`));
    if (nodes.length === 0 || !nodes.every(isAddress))
      return new Refused(`a list of host:port separated by commas, e.g. redis-1:${usual},redis-2:${usual}`);
    return nodes.map((node) => {
      const colon = node.lastIndexOf(':');
      return { host: node.slice(0, colon).replace(/^\[(.*)\]$/, '$1'), port: Number(node.slice(colon + 1)) };
    });
  };

export function parseRedisUrl(value: string): string | Refused {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const known = url?.protocol === 'redis:' || url?.protocol === 'rediss:';
  return known && url.hostname !== ''
    ? value
    : new Refused('a URL such as redis://host:6379/0, or rediss://host:6380 for TLS');
}

/** The longest topic behind the prefix must stay within Kafka's 249 characters. */
export function parseTopicPrefix(value: string): string | Refused {
  return /^[A-Za-z0-9._-]{1,200}$/.test(value)
    ? value
    : new Refused('at most 200 of the characters that topic names may hold: letters, digits, ".", "_" and "-"');
}

export function parseHost(value: string): string | Refused {
  const bare = value.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) !== 0 || /^[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?$/.test(bare)
    ? bare
    : new Refused('an IP address or a host name to listen on');
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** One of a closed list, whatever its case. */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (value: string): T | Refused =>
    choices.find((choice) => choice === value.toLowerCase()) ?? new Refused(`one of ${choices.join(', ')}`);

/** A URL without the user and the password in it, also where it cannot be parsed. */
export const withoutCredentials = (url: string): string => url.replace(/\/\/[^/]*@/, '//***@');
