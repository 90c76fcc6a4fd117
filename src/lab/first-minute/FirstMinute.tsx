/*
 * The first minute: what somebody sees who comes for the first time, before the whole lab. The four patterns, three large
 * lamps, one button; then a bet, a slider, and the dark. It is the lab's own run, of the same store and by the same
 * commands, with less round it; whoever goes on to the lab finds the run as it is.
 *
 * `moments.ts` says what holds of the run at each moment, and so what may be said; `Words` says it, `Scene` shows the run
 * itself. The page (`src/app/`) decides for whom it opens, and what comes after.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { classes } from '../../ui/classes';
import { useTitle } from '../../ui/useTitle';
import { SWEET_LAMBDA } from '../choices';
import { RunLine } from '../panels/controls/RunLine';
import { Sparsity } from '../panels/controls/Sparsity';
import { TrainButton } from '../panels/controls/TrainButton';
import { saidOnce, useText } from '../text';
import { useLab, useLabState } from '../useLab';
import { canBet, momentOf, NOTHING_YET, type Past, seen } from './moments';
import { Scene } from './Scene';
import { useGlance } from './useGlance';
import { useWords } from './useWords';
import './first-minute.css';

interface FirstMinuteProps {
  /** What was done before the page was loaded again … */
  start: Past;
  /** … and where what has been done since is kept. */
  onPast(past: Past): void;
  /** Where what goes wrong is said. */
  notices: ReactNode;
  linkToLesson: string;
  onExplore(): void;
}

export function FirstMinute({ start, onPast, notices, linkToLesson, onExplore }: FirstMinuteProps) {
  const lab = useLab();
  const text = useText();
  const { t, n } = text;
  const now = useGlance();
  const frame = useLabState((state) => state.shown?.main);
  const [past, setPast] = useState(start);
  // Before there is a frame, nothing can be said of what was done.
  const next = frame ? seen(now, past) : NOTHING_YET;
  if (frame && next !== past) setPast(next);
  useEffect(() => onPast(past), [past, onPast]);
  const moment = momentOf(now, next);
  const { lead, notes } = useWords(moment, now, next, frame);
  // Whatever is said after it begins a sentence of its own.
  const sentences = [lead, ...notes].join(' ').replace(/[.!?]$/, '');
  // A pause is told by its step alone: the frame of the last one may come after the button was pressed.
  const topic = `${moment} ${moment === 'free' ? next.bet : moment === 'paused' ? now.step : ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when `topic` changes, not with every number in it
  useEffect(() => {
    if (moment !== 'begin') lab.announce(saidOnce(sentences, text));
  }, [topic, lab]);
  useTitle(t('app.lab'));
  const hasPrice = next.bet !== null;
  return (
    <>
      <section className="first-words" aria-label={t('first.words')}>
        <h1>{lead}</h1>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {hasPrice && !now.running && now.step > 0 && moment !== 'paused' && <p>{t('first.isPaused')}</p>}
        {next.wasDark && (
          <p className="first-ways">
            <Button className="first-way is-primary" onPress={onExplore}>
              {t('first.explore')}
            </Button>
            <a className="first-way" href={linkToLesson}>
              {t('first.lesson')}
            </a>
          </p>
        )}
      </section>
      <main
        id="lab-stage"
        tabIndex={-1}
        className={classes('stage first-stage', `is-${moment}`)}
        aria-busy={!frame}
      >
        {notices}
        {frame ? (
          <Scene
            isLearning={moment === 'learning'}
            isNamed={hasPrice}
            bet={next.bet}
            isAnswered={moment === 'free'}
            onBet={canBet(moment) ? (unit) => setPast({ ...next, bet: unit }) : null}
          />
        ) : (
          <p className="starting">{t('app.starting')}</p>
        )}
        <div className={classes('first-bar', hasPrice && 'has-price')}>
          <div className="first-run">
            <TrainButton onTrain={() => lab.train(true)} />
            <RunLine />
          </div>
          {/* Its place is kept until the bet: nothing moves under the pointer when it comes. */}
          <div className={classes('first-price', !hasPrice && 'is-unsaid')}>
            <Sparsity isBare />
            <p className="first-tick">{t('first.tick', { value: n.short(SWEET_LAMBDA) })}</p>
            <p className="first-cost">{t('first.cost')}</p>
          </div>
        </div>
      </main>
    </>
  );
}
