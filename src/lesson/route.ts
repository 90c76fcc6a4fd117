/** Where in the page the learner is; the hash part of the address says it. */
export type Route =
  | { page: 'lab' }
  | { page: 'overview' }
  | { page: 'review' }
  | { page: 'step'; chapter: string; step?: string }
  | { page: 'end'; chapter: string }
  | { page: 'print'; of: 'answers' | 'blank' | 'finding' }
  | { page: 'glossary'; entry: string }
  | { page: 'teach'; chapter: string };

/** Reads `#/lesson/sparse/table` and its like; whatever is no address of the lesson is the lab. Never throws. */
export function routeOf(hash: string): Route {
  const [, page, first, second] = hash.split('?')[0].replace(/\/+$/, '').split('/');
  if (page === 'print') return { page, of: first === 'blank' || first === 'finding' ? first : 'answers' };
  if (page === 'glossary') return { page, entry: first && second ? `${first}/${second}` : '' };
  if (page === 'teach') return { page: 'teach', chapter: first ?? '' };
  if (page !== 'lesson') return { page: 'lab' };
  if (first === undefined) return { page: 'overview' };
  if (first === 'review') return { page: 'review' };
  if (second === END) return { page: 'end', chapter: first };
  return { page: 'step', chapter: first, step: second };
}

/** Where the lesson begins. */
export const LINK_TO_START = '#/lesson/sparse/live';

/** The place after a chapter's last step; no step is called so. */
const END = 'end';

export function linkToEnd(chapter: string): string {
  return `#/lesson/${chapter}/${END}`;
}

/** Whether an address leads to something: the lab has the empty one too, and whatever only sets something. */
export function isAddress(hash: string): boolean {
  return /^#?\/?(?:(?:lab|print)\/*|print\/(?:blank|finding)\/*|(?:lesson|glossary|teach)(?:\/.*)?)?$/.test(
    hash.split('?')[0],
  );
}

export function linkToStep(key: string): string {
  return `#/lesson/${key}`;
}
