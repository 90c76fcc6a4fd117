import type { Chapter } from '../../src/lesson/chapter';
import { chapter as balance } from '../../src/lesson/chapters/balance';
import { chapter as dense } from '../../src/lesson/chapters/dense';
import { chapter as factors } from '../../src/lesson/chapters/factors';
import { chapter as finding } from '../../src/lesson/chapters/finding';
import { chapter as pictures } from '../../src/lesson/chapters/pictures';
import { chapter as sparse } from '../../src/lesson/chapters/sparse';
import { chapter as units } from '../../src/lesson/chapters/units';
import { chapter as words } from '../../src/lesson/chapters/words';
import { expect, test } from './fixtures';
import { type Language, Walk } from './walk';

const ALL = [sparse, dense, units, balance, factors, pictures, words, finding];
/** Quick ones, with every test; `npm run walk` takes all of them in both languages. */
const CHAPTERS: Record<Language, Chapter[]> = process.env.WHOLE_LESSON
  ? { en: ALL, uk: ALL }
  : { en: [finding], uk: [units] };

for (const [language, chapters] of Object.entries(CHAPTERS) as [Language, Chapter[]][]) {
  test.describe(language, () => {
    test.use({ locale: language === 'uk' ? 'uk-UA' : 'en-US' });
    for (const chapter of chapters) {
      test(`chapter ${chapter.number}, ${chapter.title[language]}: every step by its own action`, async ({
        page,
      }) => {
        test.setTimeout(process.env.WHOLE_LESSON ? 600_000 : 300_000);
        const walk = new Walk(page, language);
        await page.goto(`/#/lesson/${chapter.id}/${chapter.steps[0].id}`);
        await walk.through(chapter);
        expect(await walk.percentOf(chapter)).toBe('100');
      });
    }
  });
}
