import type { Logger } from '#platform';
import { parseYaml } from '#platform';
import * as requests from './requests.js';
import type { Webhook } from './webhook.js';
import type { Webhooks, Wish } from './webhooks.js';

export interface FileEntry {
  id: string;
  wish: Wish;
}

const FIELDS = ['id', 'url', 'description', 'secrets', 'kind', 'dyad', 'actor', 'minLevel', 'lifecycle'];
const ID = /^(?!wh_)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** The first signs, the others too: receivers change over from one to the next. */
const MOST_SECRETS = 3;

/**
 * The file that `TAUTLINE_WEBHOOKS` names. A secret may be `$NAME`, which reads the environment.
 * @throws Error naming the file, the entry and what would do, never a secret
 */
export function parseWebhookFile(
  file: { name: string; text: string },
  env: Readonly<Record<string, string | undefined>>,
): FileEntry[] {
  const document: unknown = parseYaml(file) ?? {};
  const list = typeof document === 'object' && document !== null && 'webhooks' in document ? document.webhooks : null;
  if (!Array.isArray(list)) throw new Error(`${file.name} must hold a list "webhooks:"`);
  const entries = list.map((entry: unknown, at): FileEntry => {
    try {
      return entryOf(entry, env);
    } catch (error) {
      if (!(error instanceof requests.RequestError)) throw error;
      throw new Error(`${file.name}, entry ${at + 1}: ${error.message}`, { cause: error });
    }
  });
  const twice = entries.find(({ id }, at) => entries.findIndex((other) => other.id === id) < at);
  if (twice) throw new Error(`${file.name}: two entries have the id ${twice.id}`);
  return entries;
}

function entryOf(entry: unknown, env: Readonly<Record<string, string | undefined>>): FileEntry {
  const fields = requests.fieldsIn(entry, FIELDS);
  const id = requests.textIn(fields, 'id', 64);
  if (id === undefined || !ID.test(id))
    throw new requests.RequestError('id must be up to 64 letters, digits, ".", "_" or "-", and not begin with wh_');
  const url = requests.urlIn(fields);
  if (url === undefined) throw new requests.RequestError('url is missing');
  const given = fields['secrets'];
  if (!Array.isArray(given) || given.length < 1 || given.length > MOST_SECRETS)
    throw new requests.RequestError(`secrets must be a list of 1 to ${MOST_SECRETS}: whsec_… or $NAME`);
  const secrets = given.map((text: unknown) => {
    const named = typeof text === 'string' && text.startsWith('$') ? env[text.slice(1)] : text;
    return requests.secretIn({ secrets: named ?? '' }, 'secrets') ?? '';
  });
  const description = requests.descriptionIn(fields);
  const filter = requests.filterIn(fields) ?? {};
  return { id, wish: { url, filter, secrets, ...(description !== undefined && { description }) } };
}

const same = ({ url, description, filter, secrets }: Webhook, wish: Wish): boolean =>
  JSON.stringify([url, description, filter, secrets.map(({ secret }) => secret)]) ===
  JSON.stringify([wish.url, wish.description, wish.filter, wish.secrets]);

/** Makes the webhooks of the file what the file says; those it no longer names go. */
export async function applyFile(webhooks: Webhooks, entries: readonly FileEntry[], logger: Logger): Promise<void> {
  const { registry } = webhooks;
  await webhooks.ready;
  await registry.refresh();
  for (const { id, wish } of entries) {
    const former = registry.get(id)?.webhook;
    if (!former) await webhooks.put({ id, origin: 'file', wish });
    else if (!same(former, wish)) {
      const { description: _, ...rest } = former;
      const now = new Date().toISOString();
      const secrets = wish.secrets.map((secret) => ({ secret, createdAt: now }));
      await registry.put({ ...rest, ...wish, secrets, updatedAt: now });
    }
  }
  for (const { webhook } of registry.all()) {
    if (webhook.origin !== 'file' || entries.some(({ id }) => id === webhook.id)) continue;
    logger.info({ webhook: webhook.id }, 'no longer in the file of webhooks: removed');
    await registry.remove(webhook.id);
  }
}
