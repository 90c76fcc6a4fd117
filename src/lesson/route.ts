/** Where in the page the learner is; the hash part of the address says it. */
export type Route =
  | { page: 'lab' }
  | { page: 'overview' }
  | { page: 'review' }
  | { page: 'step'; chapter: string; step?: string }
  | { page: 'print' }
  | { page: 'glossary'; entry: string }
  | { page: 'teach'; chapter: string };

/** Reads `#/lesson/sparse/table` and its like; whatever is no address of the lesson is the lab. Never throws. */
export function routeOf(hash: string): Route {
  const [, page, first, second] = hash.split('?')[0].replace(/\/+$/, '').split('/');
  if (page === 'print') return { page: 'print' };
  if (page === 'glossary') return { page, entry: first && second ? `${first}/${second}` : '' };
  if (page === 'teach') return { page: 'teach', chapter: first ?? '' };
  if (page !== 'lesson') return { page: 'lab' };
  if (first === undefined) return { page: 'overview' };
  if (first === 'review') return { page: 'review' };
  return { page: 'step', chapter: first, step: second };
}

/** Whether an address leads to something: the lab has the empty one too, and whatever only sets something. */
export function isAddress(hash: string): boolean {
  return /^#?\/?(?:(?:lab|print)\/*|(?:lesson|glossary|teach)(?:\/.*)?)?$/.test(hash.split('?')[0]);
}

export function linkToStep(key: string): string {
  return `#/lesson/${key}`;
}
