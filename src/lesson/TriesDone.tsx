import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { chooseData } from '../lab/choices';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import { Lamps } from './Lamps';

interface TriesDoneProps {
  /** All that there was to try. */
  tries: readonly string[];
  linkToLesson: string;
}

/** When all has been tried: what the learner has done with it, and where it goes on. */
export function TriesDone({ tries, linkToLesson }: TriesDoneProps) {
  const lab = useLab();
  const { t } = useText();
  useEffect(() => lab.announce({ id: 'intro.allDone' }), [lab]);
  return (
    <section className="tries-done" aria-label={t('intro.allDone')}>
      <Lamps steps={tries} done={tries} />
      <h2>{t('intro.allDone')}</h2>
      <p>{t('intro.allDoneText')}</p>
      <div>
        <Button className="lesson-button is-primary" onPress={() => chooseData(lab, 'bars')}>
          {t('intro.goBars')}
        </Button>
        <Button className="lesson-button" onPress={() => chooseData(lab, 'photos')}>
          {t('intro.goPhotos')}
        </Button>
        <a className="lesson-button" href={linkToLesson}>
          {t('intro.goLesson')}
        </a>
      </div>
    </section>
  );
}
