import type { Chapter, Step } from './chapter';

const FOLDERS = import.meta.glob<Chapter>('./chapters/*/index.ts', { eager: true, import: 'chapter' });

/** All chapters in their order. */
export const CHAPTERS: readonly Chapter[] = Object.values(FOLDERS).sort((a, b) => a.number - b.number);

/** A step with its place in the lesson. */
export interface Place {
  /** `chapter/step` */
  key: string;
  chapter: Chapter;
  step: Step;
  /** From 0, within the chapter. */
  index: number;
}

/** Every step of the lesson in order. */
export const PLACES: readonly Place[] = CHAPTERS.flatMap((chapter) =>
  chapter.steps.map((step, index) => ({ key: keyOf(chapter, step), chapter, step, index })),
);

export const ALL_STEPS: readonly string[] = PLACES.map(({ key }) => key);

export function keyOf(chapter: Chapter, step: Step): string {
  return `${chapter.id}/${step.id}`;
}

export function stepsOf(chapter: Chapter): string[] {
  return chapter.steps.map((step) => keyOf(chapter, step));
}

export function placeOf(key: string): Place | undefined {
  return PLACES.find((place) => place.key === key);
}

/** The step so many places further, across chapters; undefined past either end. */
export function placeAfter(place: Place, by: 1 | -1): Place | undefined {
  return PLACES[PLACES.indexOf(place) + by];
}

/** Where a link leads that names a chapter and perhaps a step; undefined if there is no such place. */
export function placeAt(chapterId: string, stepId?: string): Place | undefined {
  return PLACES.find(
    ({ chapter, step }) => chapter.id === chapterId && (stepId === undefined || step.id === stepId),
  );
}
