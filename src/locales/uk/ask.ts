import type { ask as english } from '../en/ask';

export const ask: Record<keyof typeof english, string> = {};
