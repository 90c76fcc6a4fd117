import type { sets as english } from '../en/sets';

export const sets: Record<keyof typeof english, string> = {};
