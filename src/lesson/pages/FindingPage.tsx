import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { Thumb } from '../../lab/panels/large/Thumb';
import { useText } from '../../lab/text';
import type { MessageId } from '../../locales/en';
import { numbered } from '../../ui/numbered';
import { useTitle } from '../../ui/useTitle';
import { chapter } from '../chapters/finding';
import { SIZE } from '../chapters/finding/facts';
import type { ProgressKeeper } from '../keeper';
import { type Answer, NO_PROGRESS, type Progress } from '../progress';
import { linkToStep } from '../route';
import { saysSomething } from '../said';
import { fill, type StepTexts, type Values } from '../texts';
import { WithWords } from './WithWords';

const CHAPTERS = [chapter];
const LOOK = { kind: 'picture', width: SIZE, height: SIZE, signed: false } as const;
const TILE = 46;

/** A page to hand in: what the learner found in the last chapter, as it was then, in figures, pictures and words. */
export function FindingPage({ keeper }: { keeper: ProgressKeeper }) {
  const { t } = useText();
  const progress = useStore(keeper.store) ?? NO_PROGRESS;
  useTitle(t('lesson.findingTitle'));
  return (
    <>
      <div className="paper-tools">
        <Button className="lesson-button" onPress={() => window.print()}>
          {t('lesson.printNow')}
        </Button>
        <a href="#/print">{t('lesson.filled')}</a>
        <a href="#/lesson">{t('lesson.backToLesson')}</a>
      </div>
      <h1>{t('lesson.findingTitle')}</h1>
      <p className="paper-name">{t('lesson.name')}</p>
      <WithWords chapters={CHAPTERS}>
        {(words) => <Finding progress={progress} texts={words[chapter.id].texts.steps} />}
      </WithWords>
    </>
  );
}

interface FindingProps {
  progress: Pick<Progress, 'answers' | 'predictions'>;
  texts: Readonly<Record<string, StepTexts>>;
}

function Finding({ progress: { answers, predictions }, texts: { test, claims: claimed } }: FindingProps) {
  const { t } = useText();
  const answerTo = (step: string): Answer | undefined => answers[`${chapter.id}/${step}`];
  const claims = answerTo('claims');
  // A few letters are no finding.
  const [name, report] = ['name', 'report']
    .map(answerTo)
    .map((answer) => (answer && saysSomething(answer.given[0] ?? '') ? answer : undefined));
  const tested = predictions[`${chapter.id}/test`];
  return (
    <>
      <Part step="claims" title={t('lesson.findingRun')} isThere={claims?.isRight === true}>
        {claims && <RunThen values={claims.values} />}
      </Part>
      <Part step="name" title={t('lesson.findingUnit')} isThere={name !== undefined} isSaid>
        {name && (
          <UnitThen values={name.values}>
            <blockquote className="paper-words">{name.given[0]}</blockquote>
          </UnitThen>
        )}
      </Part>
      <Part step="test" title={t('lesson.findingTest')} isThere={tested?.outcome != null}>
        {tested?.outcome && test.prediction && (
          <UnitThen values={tested.values}>
            <p>
              {t('lesson.youPredicted')} <b>{test.prediction.options[tested.choice]}</b>{' '}
              {t('lesson.happened')} {test.prediction.outcomes[tested.outcome]}
            </p>
          </UnitThen>
        )}
      </Part>
      <Part step="claims" title={t('lesson.findingClaims')} isThere={claims?.isRight === true}>
        {claims && <Claims answer={claims} texts={claimed.question?.options ?? {}} />}
      </Part>
      <Part step="report" title={t('lesson.findingReport')} isThere={report !== undefined} isSaid>
        <blockquote className="paper-words">{report?.given[0]}</blockquote>
      </Part>
    </>
  );
}

interface PartProps {
  /** Where it comes from. */
  step: string;
  title: string;
  isThere: boolean;
  /** It is said in words of one's own. */
  isSaid?: boolean;
  children: ReactNode;
}

function Part({ step, title, isThere, isSaid = false, children }: PartProps) {
  const { t } = useText();
  return (
    <section>
      <h2>{title}</h2>
      {isThere ? (
        children
      ) : (
        <p className="paper-note">
          {t(isSaid ? 'lesson.nothingSaid' : 'lesson.stepOpen')}
          <span className="paper-way">
            {' '}
            · <a href={linkToStep(`${chapter.id}/${step}`)}>{t('lesson.openStep')}</a>
          </span>
        </p>
      )}
    </section>
  );
}

/** A unit as it was when something was said of it: whoever reads both sees whether it is the same. */
function UnitThen({ values, children }: { values: Values; children: ReactNode }) {
  const { t } = useText();
  const { unit } = values;
  return (
    <>
      {typeof unit === 'string' && <p className="paper-note">{t('unit.name', { unit })}</p>}
      <div className="paper-unit">
        <Tile values={values} from={0} name="" />
        {children}
      </div>
    </>
  );
}

/** Settings and figures of the run, as they were when the claims were judged, and a picture of each bar's unit. */
function RunThen({ values }: { values: Values }) {
  const { t, n } = useText();
  const number = (key: string) => n.short(Number(values[key]));
  const isTopK = values.mechanism === 'topk';
  const settings = t('lesson.findingSettings', {
    size: SIZE,
    units: Number(values.units),
    mechanism: t(`mechanism.${values.mechanism}` as MessageId),
    sign: isTopK ? 'k' : values.mechanism === 'kl' ? 'β' : 'λ',
    weight: number('weight'),
    seed: String(values.seed),
    step: n.whole(Number(values.atStep)),
  });
  const rows: [MessageId, string][] = [
    ['metrics.recovered', t('metrics.of', { count: Number(values.found), all: Number(values.bars) })],
    ['metrics.ev', number('variance')],
    ['metrics.l0', number('active')],
    ['lesson.findingLive', t('metrics.of', { count: Number(values.live), all: Number(values.units) })],
    ['lesson.findingLowest', t('lesson.percent', { percent: Number(values.lowest) })],
  ];
  const tiles = Array.isArray(values.tiles) ? values.tiles.length / SIZE ** 2 : 0;
  return (
    <>
      <p>{settings}</p>
      <table className="paper-figures">
        <tbody>
          {rows.map(([id, value]) => (
            <tr key={id}>
              <th scope="row">{t(id)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <figure className="paper-run">
        <figcaption>{t('lesson.findingTiles')}</figcaption>
        <div className="paper-tiles">
          {numbered(Array(tiles).fill(null)).map(({ index }) => (
            <Tile key={index} values={values} from={index * SIZE ** 2} name="" />
          ))}
        </div>
      </figure>
    </>
  );
}

/** A unit's direction as it was kept. */
function Tile({ values: { tiles, tile }, from, name }: { values: Values; from: number; name: string }) {
  const kept = tiles ?? tile;
  if (!Array.isArray(kept)) return null;
  return (
    <Thumb
      look={LOOK}
      values={Float32Array.from(kept)}
      from={from}
      count={SIZE ** 2}
      isDirection
      name={name}
      size={TILE}
    />
  );
}

interface ClaimsProps {
  answer: Answer;
  texts: Readonly<Record<string, { text: string; why: string }>>;
}

/** Which of the claims the run supported. */
function Claims({ answer: { given, values }, texts }: ClaimsProps) {
  const { t, n } = useText();
  return (
    <ul>
      {Object.entries(texts).map(([id, { text }]) => (
        <li key={id}>
          <b>{t(given.includes(id) ? 'lesson.claimHolds' : 'lesson.claimOpen')}</b> {fill(text, values, n)}
        </li>
      ))}
    </ul>
  );
}
