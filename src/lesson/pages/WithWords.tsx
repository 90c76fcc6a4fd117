import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../../lab/text';
import type { Chapter, ChapterWords } from '../chapter';
import { useWords } from '../useLesson';

interface WithWordsProps {
  chapters: readonly Chapter[];
  children(words: Readonly<Record<string, ChapterWords>>): ReactNode;
}

/** What a page says in the words of chapters: all of it once they have come, and till then that they are on their way. */
export function WithWords({ chapters, children }: WithWordsProps) {
  const { t } = useText();
  // Another attempt is another list, which is loaded anew.
  const [wanted, setWanted] = useState(chapters);
  const { words, hasFailed } = useWords(wanted);
  if (chapters.every(({ id }) => words[id])) return children(words);
  if (!hasFailed) return <p>{t('lesson.loading')}</p>;
  return (
    <div role="alert">
      <p>{t('lesson.notLoaded')}</p>
      <Button className="lesson-button" onPress={() => setWanted([...chapters])}>
        {t('lesson.tryAgain')}
      </Button>
    </div>
  );
}
