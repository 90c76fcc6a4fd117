import { expect, test } from 'vitest';
import { saidOnce, type Text } from '../../../src/lab/text';

test('what was put together in one language is not said again in another', () => {
  const { id, values } = saidOnce('It has settled', { locale: 'en' });
  const sentencesIn = (locale: string) =>
    typeof values === 'function' && values({ locale } as Text).sentences;
  expect(id).toBe('status.said');
  expect(sentencesIn('en')).toBe('It has settled');
  expect(sentencesIn('uk')).toBe('');
});
