import { expect, test } from 'vitest';

/** Ukrainian texts of the page as they are written; how people ask for things (`spoken-…`) is theirs. */
const FILES = import.meta.glob<string>(
  [
    '../../../src/{locales,ask/texts}/uk/*.ts',
    '../../../src/lesson/chapters/*/{texts-uk.ts,uk.mdx}',
    '!**/spoken-*.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** Of two words for the same thing the page uses one: what is not said, and what is said instead. */
const OTHERS: readonly { not: RegExp; but: string }[] = [
  { not: /(?<!\p{L})об(?:ер[іеу]|ира|ра[влнт])(?!ж)\p{L}*/giu, but: 'вибрати, вибирати' },
];

test.each(OTHERS)('to choose is $but', ({ not }) => {
  expect(Object.keys(FILES).length).toBeGreaterThan(20);
  const found = Object.entries(FILES).flatMap(([file, text]) =>
    Array.from(text.matchAll(not), ([word]) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});
