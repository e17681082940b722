import { checkId } from '#letters';
import { Problem } from '#platform';
import type { RedriveRequest, SkipRequest } from '../api/letters.js';

const MOST_IDS = 500;

/** @throws Problem naming the field and what it takes */
export function redriveRequest(body: Record<string, unknown>): RedriveRequest {
  only(body, ['ids', 'filters', 'all', 'dryRun', 'value']);
  const [ids, filters] = [idsOf(body), texts(body, 'filters')];
  const all = body['all'] === true;
  if (ids.length + filters.length === 0 && !all)
    throw new Problem(400, 'Which dead letters? Name their ids, give filters such as "error=InvalidTime", or set all');
  if (all && ids.length > 0) throw new Problem(400, 'Name ids, or take all that wait: not both');
  const { value } = body;
  if (value !== undefined && (typeof value !== 'string' || ids.length !== 1))
    throw new Problem(400, 'value is the text of one dead letter: name its id');
  return { ids, filters, all, dryRun: body['dryRun'] === true, ...(value !== undefined && { value }) };
}

/** @throws Problem naming the field and what it takes */
export function skipRequest(body: Record<string, unknown>): SkipRequest {
  only(body, ['ids', 'because']);
  const ids = idsOf(body);
  if (ids.length === 0) throw new Problem(400, 'ids names the dead letters that are to be skipped');
  const { because } = body;
  if (typeof because !== 'string' || because.trim() === '' || because.length > 500)
    throw new Problem(400, 'because says in 1 to 500 characters why they are not to be sent again; it is kept');
  return { ids, because: because.trim() };
}

function only(body: Record<string, unknown>, names: readonly string[]): void {
  const stranger = Object.keys(body).find((name) => !names.includes(name));
  if (stranger !== undefined) throw new Problem(400, `There is no field "${stranger}"; there are ${names.join(', ')}`);
}

function idsOf(body: Record<string, unknown>): string[] {
  const ids = [...new Set(texts(body, 'ids'))];
  if (ids.length > MOST_IDS) throw new Problem(400, `More than ${MOST_IDS} ids at once are not taken; use filters`);
  try {
    return ids.map(checkId);
  } catch (error) {
    throw new Problem(400, error instanceof Error ? error.message : String(error));
  }
}

function texts(body: Record<string, unknown>, name: string): string[] {
  const list = body[name] ?? [];
  if (!Array.isArray(list) || !list.every((one) => typeof one === 'string'))
    throw new Problem(400, `${name} is a list of texts`);
  return list;
}
