import type { gallery as english } from '../en/gallery';

export const gallery: Record<keyof typeof english, string> = {};
