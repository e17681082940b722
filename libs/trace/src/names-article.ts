import { articleKey, type InputRecord } from '#events';

const utf8 = new TextDecoder();
const text = (bytes: Uint8Array | null): string => (bytes === null ? '' : utf8.decode(bytes));

/**
 * Whether a record is of the article: by its key, or where that is another or missing, as external clients send it, by what
 * its value says.
 * @param key `source.id/articleId`
 */
export function namesArticle(key: string): (record: InputRecord) => boolean {
  const id = Buffer.from(JSON.stringify(key.slice(key.indexOf('/') + 1)).slice(1, -1));
  return ({ key: own, value }) => {
    if (text(own) === key) return true;
    // Few values get past this, so that few are parsed.
    if (value === null || !Buffer.from(value.buffer, value.byteOffset, value.byteLength).includes(id)) return false;
    return keyIn(text(value)) === key;
  };
}

function keyIn(json: string): string | undefined {
  try {
    const value = JSON.parse(json) as { data?: unknown };
    return keyOf(value) ?? keyOf(value.data);
  } catch {
    return undefined;
  }
}

function keyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { articleId, source } = value as { articleId?: unknown; source?: { id?: unknown } | null };
  if (typeof articleId !== 'string' || typeof source?.id !== 'string') return undefined;
  return articleKey({ articleId, source: { id: source.id } });
}
