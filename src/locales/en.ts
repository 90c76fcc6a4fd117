import { ask } from './en/ask';
import { closer } from './en/closer';
import { gallery } from './en/gallery';
import { lesson } from './en/lesson';
import { own } from './en/own';
import { page } from './en/page';
import { sets } from './en/sets';
import { views } from './en/views';

/** English texts (ICU messages). Every other catalog has the same keys: the compiler and a test check it. */
export const en = { ...page, ...sets, ...gallery, ...closer, ...views, ...own, ...lesson, ...ask } as const;

export type MessageId = keyof typeof en;
