import { type RefObject, useEffect, useRef } from 'react';
import { Button, Group } from 'react-aria-components';
import { useMedia } from '../../../ui/useMedia';
import { useRoving } from '../../../ui/useRoving';
import { useText } from '../../text';
import { useLab } from '../../useLab';
import { MechanismSelect } from './MechanismSelect';
import { More } from './More';
import { RunLine } from './RunLine';
import { AboutSparsity, Sparsity } from './Sparsity';
import { SpeedSlider } from './SpeedSlider';
import { TrainButton } from './TrainButton';
import { UndoButtons, useUndoKeys } from './UndoButtons';
import './controls.css';

/** As in controls.css: the bar stands at the lower edge, over the lab, and must leave the most of it in sight. */
const SMALL = '(max-width: 44.9375em), (max-height: 28.75em)';

/** The bar that drives the run. Sparsity is the largest control of the page. */
export function Controls() {
  const lab = useLab();
  const { t } = useText();
  const isSmall = useMedia(SMALL);
  const buttons = useRoving({ items: 'button' });
  const bar = useRef<HTMLDivElement>(null);
  useRoomBelow(bar);
  useUndoKeys(bar);
  const train = () => {
    lab.train(true);
    if (isSmall) showEffect();
  };
  return (
    <Group ref={bar} className="controls" aria-label={t('controls.label')}>
      <div className="controls-run">
        <div ref={buttons} role="toolbar" aria-label={t('controls.run')} className="controls-buttons">
          <TrainButton onTrain={train} />
          <Button className="button" onPress={() => lab.stepOnce()}>
            {t('controls.step')}
          </Button>
          <Button className="button" onPress={() => lab.reset()}>
            {t('controls.reset')}
          </Button>
          {!isSmall && (
            <>
              <NewSeed />
              <UndoButtons />
            </>
          )}
        </div>
        <RunLine />
      </div>
      {!isSmall && <SpeedSlider />}
      <Sparsity isBare={isSmall} />
      <More>
        {isSmall && (
          <>
            <SpeedSlider />
            <UndoButtons isNamed />
            <NewSeed />
            <MechanismSelect />
            <AboutSparsity />
          </>
        )}
      </More>
    </Group>
  );
}

/** Where the bar lies over the end of the page, the page leaves as much room as the bar takes, in any language and size of type. */
function useRoomBelow(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = bar.current?.closest<HTMLElement>('.page');
    if (!bar.current || !page) return;
    const observer = new ResizeObserver(([{ target }]) => {
      if (getComputedStyle(target).position !== 'fixed') page.style.removeProperty('--bar');
      else page.style.setProperty('--bar', `${Math.ceil(target.getBoundingClientRect().height)}px`);
    });
    observer.observe(bar.current, { box: 'border-box' });
    return () => {
      observer.disconnect();
      page.style.removeProperty('--bar');
    };
  }, [bar]);
}

/** Whoever trains while the lab is below the screen would see nothing of it. */
function showEffect(): void {
  const stage = document.getElementById('lab-stage');
  if (!stage || stage.getBoundingClientRect().top < innerHeight / 2) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  stage.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth' });
}

function NewSeed() {
  const lab = useLab();
  const { t } = useText();
  return (
    <Button className="button" onPress={() => lab.newSeed()}>
      {t('controls.newSeed')}
    </Button>
  );
}
