import type { rest as english } from './en-rest';
import { ask } from './uk/ask';
import { closer } from './uk/closer';
import { gallery } from './uk/gallery';
import { lesson } from './uk/lesson';
import { own } from './uk/own';
import { tips } from './uk/tips';
import { views } from './uk/views';

/** Ukrainian texts of what is loaded after the page. */
export const rest: Record<keyof typeof english, string> = {
  ...gallery,
  ...closer,
  ...views,
  ...own,
  ...lesson,
  ...ask,
  ...tips,
};
