import { createContext, type FunctionComponent, type ReactNode, useContext } from 'react';
import { LESSON_CODES, LESSON_PATTERNS } from '../data/patterns';
import type { PanelName } from '../lab/state';
import { useText } from '../lab/text';
import { labelOf } from '../lab/units';
import { useLab, useLabState } from '../lab/useLab';
import { CodesOfRun, CodeTable } from './CodeTable';
import { rowOfContrast } from './four-patterns';
import { useLesson, useProgress } from './useLesson';

/**
 * Which parts of a chapter's prose are shown: `step`, what stands whatever the run is; `beside`, what is said of the lab while
 * a run of the step's settings is in it, however far trained and with whatever λ; `run`, what is said of the run that the step needs; `done`, what is said of the run once the step is done; `learned`, what remains true without it.
 */
export type ProsePart = 'step' | 'beside' | 'run' | 'done' | 'learned';

export const PartContext = createContext<{ parts: readonly ProsePart[]; step: string }>({
  parts: [],
  step: '',
});

interface PartProps {
  id: string;
  children: ReactNode;
}

function partOf(part: ProsePart) {
  return function Part({ id, children }: PartProps) {
    const { parts, step } = useContext(PartContext);
    return parts.includes(part) && step === id ? children : null;
  };
}

interface ReferenceProps {
  onLight(): void;
  onDark(): void;
  onPress(): void;
  children: ReactNode;
}

/** A word that lights what it speaks of, while it is pointed at or has the focus. */
function Reference({ onLight, onDark, onPress, children }: ReferenceProps) {
  return (
    <button
      type="button"
      className="lesson-reference"
      onPointerEnter={onLight}
      onPointerLeave={onDark}
      onFocus={onLight}
      onBlur={onDark}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Names a panel of the lab; pressing brings it into sight. */
function Panel({ name, children }: { name: PanelName; children: ReactNode }) {
  const { point } = useLesson();
  return (
    <Reference
      onLight={() => point(name)}
      onDark={() => point(null)}
      onPress={() => document.querySelector(`.stage .${name}`)?.scrollIntoView({ block: 'nearest' })}
    >
      {children}
    </Reference>
  );
}

/** Names a unit, by its number or by the bit that it looks for in this run; pressing selects it. */
function Unit({ n, bit, children }: { n?: number; bit?: number; children: ReactNode }) {
  const lab = useLab();
  const find = () => {
    if (n !== undefined) return n - 1;
    const frame = lab.state.shown?.main;
    const units = Array.from({ length: frame?.units ?? 0 }, (_, unit) => unit);
    const found = units.find((unit) => {
      const label = frame && labelOf(frame, unit);
      return label?.kind === 'bit' && label.bit + 1 === bit;
    });
    return found ?? null;
  };
  return (
    <Reference
      onLight={() => lab.hover({ unit: find() })}
      onDark={() => lab.hover(null)}
      onPress={() => lab.select({ unit: find() })}
    >
      {children}
    </Reference>
  );
}

/** Names a pattern: `<Pattern>101</Pattern>`. */
function Pattern({ children }: { children: string }) {
  const lab = useLab();
  const find = () => {
    const row = lab.state.shown?.main.rowNames.indexOf(children) ?? -1;
    return row < 0 ? null : row;
  };
  return (
    <Reference
      onLight={() => lab.hover({ pattern: find() })}
      onDark={() => lab.hover(null)}
      onPress={() => lab.select({ pattern: find() })}
    >
      <code>{children}</code>
    </Reference>
  );
}

/** The pattern whose code differs most between the run and its dense twin, in the number of units that light. */
function ContrastRow() {
  const name = useLabState(({ shown }) => {
    if (!shown?.dense) return null;
    return shown.main.rowNames[rowOfContrast(shown.main, shown.dense).row];
  });
  return name && <Pattern>{name}</Pattern>;
}

/** How many units light for that pattern. */
function Lit({ run }: { run: 'sparse' | 'dense' }) {
  const count = useLabState(({ shown }) =>
    shown?.dense ? rowOfContrast(shown.main, shown.dense)[run] : null,
  );
  return <b>{count}</b>;
}

/** The codes that the lesson prints for its four patterns. */
function PrintedCodes() {
  const { t, n } = useText();
  return (
    <CodeTable
      caption={t('lesson.printedCodes')}
      rows={LESSON_PATTERNS}
      codes={LESSON_CODES}
      units={LESSON_CODES[0].map((_, unit) => unit)}
      format={n.printed}
    />
  );
}

/** The learner's own codes of the four patterns, units in the order of their bits. */
function LiveCodes() {
  const { t } = useText();
  const frame = useLabState((state) => state.shown?.main);
  return frame ? <CodesOfRun caption={t('lesson.liveCodes')} frame={frame} order="response" /> : null;
}

/** What the learner has written in another step, `chapter/step`, and of which unit. */
function Written({ step }: { step: string }) {
  const { t } = useText();
  const answer = useProgress(({ answers }) => answers[step]);
  if (!answer) return null;
  const { unit } = answer.values;
  return (
    <blockquote className="lesson-written">
      {typeof unit === 'string' && <b>{t('unit.name', { unit })}: </b>}
      {answer.given[0]}
    </blockquote>
  );
}

/** What is said only to a learner who has kept words about a unit in another step, `chapter/step`. */
function Chosen({ step, children }: { step: string; children: ReactNode }) {
  const hasUnit = useProgress(({ answers }) => typeof answers[step]?.values.unit === 'string');
  return hasUnit ? children : null;
}

/** What prose may use besides plain Markdown. */
export const PROSE_COMPONENTS: Readonly<Record<string, FunctionComponent<never>>> = {
  Step: partOf('step'),
  Beside: partOf('beside'),
  Run: partOf('run'),
  Done: partOf('done'),
  Learned: partOf('learned'),
  Panel,
  Unit,
  Pattern,
  ContrastRow,
  Lit,
  Written,
  Chosen,
  PrintedCodes,
  LiveCodes,
};
