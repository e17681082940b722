import type { AlertRecord } from '#views';
import type { Message } from './post.js';
import { messageId } from './sign.js';

/** A step of an alert as Standard Webhooks lays a payload out; `data` is the record of the log, verbatim. */
export function alertMessage({ alert, json }: Pick<AlertRecord, 'alert' | 'json'>): Message {
  const type = JSON.stringify(`alert.${alert.kind}.${alert.lifecycle}`);
  const body = `{"type":${type},"timestamp":${JSON.stringify(alert.at)},"data":${json}}`;
  return { id: messageId(alert.id, alert.sequence), body };
}

/** A test, for whoever sets an endpoint up. */
export function pingMessage(webhook: string, nonce: string, at: string): Message {
  return {
    id: messageId(`ping ${webhook} ${nonce}`, 0),
    body: JSON.stringify({ type: 'webhook.ping', timestamp: at, data: { webhook } }),
  };
}
