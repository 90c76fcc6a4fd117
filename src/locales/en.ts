import { minute } from './en/minute';
import { page } from './en/page';
import { sets } from './en/sets';
import type { rest } from './en-rest';

/**
 * English texts (ICU messages) that the page begins with; `en-rest.ts` has those of its other parts. Every other language
 * has the same keys: the compiler and a test check it.
 */
export const en = { ...page, ...minute, ...sets } as const;

/** A text of the page, wherever it stands. */
export type MessageId = keyof typeof en | keyof typeof rest;
