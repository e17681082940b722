#!/usr/bin/env node
// Ends with 0 where the app of this container is ready. It asks on the loopback, whose name no certificate carries.
import http from 'node:http';
import https from 'node:https';

const { PORT, TLS_CERT } = process.env;
// A container that runs a command of `tautline` has no port, and no health to check.
if (PORT) {
  const place = { host: '127.0.0.1', port: PORT, path: '/health/ready', timeout: 3_500 };
  const request = TLS_CERT ? https.get({ ...place, rejectUnauthorized: false }) : http.get(place);
  request.on('response', ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1));
  request.on('timeout', () => process.exit(1));
  request.on('error', () => process.exit(1));
}
