import { ScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1';
import { Deployment } from 'kubernetes-models/apps/v1';
import { Job } from 'kubernetes-models/batch/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { ConfigMap, Service } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';

export interface Resource {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
}

export const resourcesIn = (text: string): Resource[] =>
  parseAllDocuments(text).map((document) => {
    if (document.errors[0]) throw document.errors[0];
    return document.toJS() as Resource;
  });

type Model = { prototype: { validate(): void } };
/** Checks that were compiled from the published schemas of Kubernetes and KEDA. */
const MODELS: Readonly<Record<string, Readonly<Record<string, Model | undefined>>>> = {
  v1: { ConfigMap, Service },
  'apps/v1': { Deployment },
  'batch/v1': { Job },
  'policy/v1': { PodDisruptionBudget },
  'keda.sh/v1alpha1': { ScaledObject },
};

function modelOf({ apiVersion, kind }: Resource): Model {
  const model = MODELS[apiVersion]?.[kind];
  if (!model) throw new Error(`No schema is known here for ${apiVersion} ${kind}`);
  return model;
}

/**
 * Where the resource has fields that its schema does not know. The compiled check reads every field that it knows,
 * and passes over all others, as an API server would silently drop them.
 * @throws what the schema says against the fields it knows
 */
export function unknownFields(resource: Resource): string[] {
  const unread = new Set<string>();
  modelOf(resource).prototype.validate.call(watched(resource, '', unread));
  return [...unread].filter((path) => !unread.has(path.slice(0, path.lastIndexOf('/'))));
}

function watched<T>(value: T, path: string, unread: Set<string>): T {
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map<PropertyKey, unknown>();
  for (const [name, field] of Object.entries(value)) {
    unread.add(`${path}/${name}`);
    fields.set(name, watched(field as unknown, `${path}/${name}`, unread));
  }
  return new Proxy(value, {
    get(target, name): unknown {
      unread.delete(`${path}/${String(name)}`);
      return fields.has(name) ? fields.get(name) : Reflect.get(target, name);
    },
  });
}
