import { useEffect, useMemo, useRef, useState } from 'react';
import type { TextsToCome } from '../lab/part/texts-to-come';
import { type Catalog, LOCALES, type Locale, loadCatalog, loadRest } from '../locales';
import { afterPaint } from './after-paint';

interface Spoken {
  locale: Locale;
  catalog: Catalog;
  /** Whether the texts of what is loaded later are there. */
  isWhole: boolean;
}

/**
 * The texts of the page in its language, and whether those of its other parts have come. Where a language does not come,
 * the page speaks on in the one it has, or begins in another.
 * @param onLost is told the language that stays
 */
export function useTexts(
  locale: Locale,
  onLost: (stays: Locale) => void,
): { spoken: Spoken | null; texts: TextsToCome; failure: unknown } {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  /** Set where no language came at all. */
  const [failure, setFailure] = useState<unknown>(null);
  const [hasRestFailed, setRestFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef({ spoken, onLost });
  latest.current = { spoken, onLost };
  const hasSpoken = spoken !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let isCurrent = true;
    const now = latest.current;
    const begin = async () => {
      for (const tried of [locale, ...LOCALES.filter((other) => other !== locale)]) {
        const catalog = await loadCatalog(tried).catch((error: unknown) => setFailure(error));
        if (!isCurrent) return;
        if (!catalog) continue;
        setSpoken({ locale: tried, catalog, isWhole: false });
        if (tried !== locale) now.onLost(tried);
        return;
      }
    };
    // A language that is switched to comes as a whole: nothing on the page may lack its text for a moment.
    const goOn = async ({ locale: before }: Spoken) => {
      try {
        await afterPaint();
        const catalog = { ...(await loadCatalog(locale)), ...(await loadRest(locale)) };
        if (!isCurrent) return;
        setSpoken({ locale, catalog, isWhole: true });
        setRestFailed(false);
      } catch {
        if (!isCurrent) return;
        if (before === locale) setRestFailed(true);
        else latest.current.onLost(before);
      }
    };
    void (now.spoken ? goOn(now.spoken) : begin());
    return () => {
      isCurrent = false;
    };
  }, [locale, hasSpoken, attempt]);

  const isWhole = spoken?.isWhole ?? false;
  const texts = useMemo(
    () => ({ isWhole, hasFailed: hasRestFailed, retry: () => setAttempt((before) => before + 1) }),
    [isWhole, hasRestFailed],
  );
  return { spoken, texts, failure };
}
