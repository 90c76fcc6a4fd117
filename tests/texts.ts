import { en as firstEnglish, type MessageId } from '../src/locales/en';
import { rest as restEnglish } from '../src/locales/en-rest';
import { uk as firstUkrainian } from '../src/locales/uk';
import { rest as restUkrainian } from '../src/locales/uk-rest';

export type Texts = Readonly<Record<MessageId, string>>;

/** All texts of the page, whenever it loads them. */
export const en: Texts = { ...firstEnglish, ...restEnglish };
export const uk: Texts = { ...firstUkrainian, ...restUkrainian };

/** A text of the page with the ordinary spaces that tests write: where lines break is a test's concern of its own. */
export function plainly(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
