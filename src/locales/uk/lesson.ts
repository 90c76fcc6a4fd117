import type { lesson as english } from '../en/lesson';

export const lesson: Record<keyof typeof english, string> = {};
