import { ask } from './en/ask';
import { closer } from './en/closer';
import { gallery } from './en/gallery';
import { lesson } from './en/lesson';
import { own } from './en/own';
import { tips } from './en/tips';
import { views } from './en/views';

/** English texts of what is loaded after the page: the lesson, the box to ask in, panels of larger sets, own files. */
export const rest = { ...gallery, ...closer, ...views, ...own, ...lesson, ...ask, ...tips } as const;
