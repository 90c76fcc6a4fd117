import { ask } from './en/ask';
import { lesson } from './en/lesson';
import { own } from './en/own';
import { page } from './en/page';
import { sets } from './en/sets';

/** English texts (ICU messages). Every other catalog has the same keys: the compiler and a test check it. */
export const en = { ...page, ...sets, ...own, ...lesson, ...ask } as const;

export type MessageId = keyof typeof en;
