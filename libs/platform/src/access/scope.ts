import { SetMetadata, type CustomDecorator } from '@nestjs/common';

/** What a key may do: send articles in, read what comes out, or run the system (redrive, skip, subscribe others). */
export const SCOPES = ['publish', 'read', 'operate'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a route asks of a key; `public` asks for none. */
export type Asked = Scope | 'public';

export const ASKED = Symbol('what a route asks of a key');

/** Marks a controller or a route with the scope it asks for. One that is not marked asks for `operate`. */
export const NeedsScope = (asked: Asked): CustomDecorator<symbol> => SetMetadata(ASKED, asked);
