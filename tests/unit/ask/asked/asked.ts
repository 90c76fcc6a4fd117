import { en } from './en';
import { strangersEn, strangersUk } from './strangers';
import { throughPageEn, throughPageUk } from './through-page';
import { uk } from './uk';
import { unseenEn, unseenUk } from './unseen';

/** Questions and what has to answer each: ids divided by ` | ` where several are right. */
export interface Asked {
  /** On a run of the four patterns. */
  patterns: Readonly<Record<string, string>>;
  /** On a run of bars. */
  bars: Readonly<Record<string, string>>;
  /** To be declined. */
  outside: readonly string[];
}

export const ASKED = {
  en: [en, strangersEn, unseenEn, throughPageEn],
  uk: [uk, strangersUk, unseenUk, throughPageUk],
} as const;
