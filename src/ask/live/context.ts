import type { LabState, Pointed } from '../../lab/state';
import type { Message } from '../../lab/text';
import type { Asked } from './asked';

/** The lab with a run in it. */
export type LiveState = LabState & { shown: NonNullable<LabState['shown']> };
export type LiveFrame = LiveState['shown']['main'];

/** What the live run says to a question. */
export interface LiveAnswer {
  /** Sentences, in their order. */
  parts: Message[];
  /**
   * Which passage may stand beside it: by default one that explains its words; `none` where it says all; `any`, the best there
   * is, where it only repeats what the page shows.
   */
  beside?: 'none' | 'any';
  /** What to light on the page. */
  lit?: Partial<Pointed>;
}

/** A kind of question about the live run; a new one is an entry in a list of intents. */
export interface Intent {
  id: string;
  /** All of these stand in the question, in lower case; both languages in one expression. */
  when: readonly RegExp[];
  /** The answer; null if the question names nothing that this intent can speak of. */
  answer(asked: Asked, state: LiveState): LiveAnswer | Promise<LiveAnswer | null> | null;
}
