import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PanelName } from '../lab/state';
import { useText } from '../lab/text';
import type { Locale } from '../locales';
import type { Chapter, ChapterWords } from './chapter';
import type { ProgressKeeper } from './keeper';
import type { LessonLab } from './lesson-lab';
import type { Progress } from './progress';

/** What every part of the lesson works with. */
export interface LessonTools {
  keeper: ProgressKeeper;
  lessonLab: LessonLab;
  /** Lights panels that a word of the text speaks of; null: none. */
  point(panel: PanelName | null): void;
  /** Says that the lab need not wait for the lesson any more. */
  handOver(): void;
}

export const LessonContext = createContext<LessonTools | null>(null);

/** @throws Error outside a LessonContext */
export function useLesson(): LessonTools {
  const tools = useContext(LessonContext);
  if (!tools) throw new Error('useLesson needs a LessonContext around it');
  return tools;
}

/** A part of the learner's progress; renders again when it changes. */
export function useProgress<T>(part: (progress: Progress) => T): T {
  return useStore(useLesson().keeper.store, part);
}

/** The words of these chapters in the language of the page, by chapter; empty until they are loaded. */
export function useWords(chapters: readonly Chapter[]): {
  words: Readonly<Record<string, ChapterWords>>;
  hasFailed: boolean;
} {
  const locale = useText().locale as Locale;
  const [loaded, setLoaded] = useState<{ words: Record<string, ChapterWords>; hasFailed: boolean }>({
    words: {},
    hasFailed: false,
  });
  useEffect(() => {
    let isCurrent = true;
    const all = chapters.map(async ({ id, words }) => [id, await words[locale]()] as const);
    Promise.all(all).then(
      (entries) => isCurrent && setLoaded({ words: Object.fromEntries(entries), hasFailed: false }),
      () => isCurrent && setLoaded({ words: {}, hasFailed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [chapters, locale]);
  return loaded;
}
