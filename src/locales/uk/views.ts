import type { views as english } from '../en/views';

export const views: Record<keyof typeof english, string> = {};
