import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../lab/text';
import { useInSight } from '../ui/useInSight';
import './way-back.css';

/** Where the lab stands below the step: back to the place in the step that the reader came from. */
export function WayBack() {
  const { t } = useText();
  const [isAway, setAway] = useState(false);
  const left = useRef<HTMLElement | null>(null);
  const mark = useInSight((isInSight) => {
    if (!isInSight) left.current = document.querySelector<HTMLElement>('.lesson :focus');
    setAway(!isInSight);
  });
  const goBack = () => {
    const place = left.current?.isConnected
      ? left.current
      : document.querySelector<HTMLElement>('.lesson h1');
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };
  return (
    <>
      <div ref={mark} className="lesson-extent" aria-hidden="true" />
      {isAway && (
        <Button className="lesson-button way-back" onPress={goBack}>
          <span aria-hidden="true">↑ </span>
          {t('lesson.wayBack')}
        </Button>
      )}
    </>
  );
}
