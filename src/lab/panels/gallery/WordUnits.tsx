import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Frame } from '../../../engine/engine';
import { SURVEY_EXAMPLES, type Survey } from '../../../engine/survey';
import { classes } from '../../../ui/classes';
import { glowOf, lampColor } from '../../../ui/color';
import { fittingWords } from '../../../ui/fitting';
import { useSize } from '../../../ui/useSize';
import { darkValues, type Facts, factsOf, NOTHING_BEYOND } from '../../facts';
import { largestActivation } from '../../rows';
import { useText } from '../../text';
import { useLabState } from '../../useLab';
import { useLitCode } from '../large/useLitCode';
import type { UnitsViewProps } from './UnitTiles';
import { useUnitCursor } from './useUnitCursor';

/** Height of a line in CSS pixels; `gallery.css` has it too. */
const LINE = 28;
/** Lines beyond those in sight, so that scrolling shows no gap. */
const SPARE = 4;
const MOST_WORDS = 6;
/** What stands beside the words of a line, in CSS pixels, and the size of their type, in rem; both as in `gallery.css`. */
const BESIDE_WORDS = 90;
const TYPE = 0.8125;

/** A line per unit with the words that light it most. */
export function WordUnits({ frame, order, describe }: UnitsViewProps) {
  const survey = useLabState((state) => state.survey);
  const data = useLabState((state) => state.data);
  const scroller = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(scroller);
  const cursor = useUnitCursor(
    order,
    { columns: 1, pageRows: Math.max(1, Math.floor(height / LINE)) },
    (place) => {
      const element = scroller.current;
      if (!element) return;
      const least = (place + 1) * LINE - element.clientHeight;
      element.scrollTop = Math.min(place * LINE, Math.max(least, element.scrollTop));
    },
    ({ clientY, currentTarget }) => {
      const y = clientY - currentTarget.getBoundingClientRect().top + currentTarget.scrollTop;
      return order[Math.floor(y / LINE)] ?? null;
    },
  );
  const wordsOf = (unit: number) =>
    data && survey?.units === frame.units ? topWords(survey, data.rowNames, unit) : [];
  return (
    <div {...cursor.props} ref={scroller} className="word-units">
      <Lines
        scroller={scroller}
        width={width}
        height={height}
        frame={frame}
        facts={factsOf(frame, { survey, data })}
        order={order}
        wordsOf={wordsOf}
        lit={cursor.lit}
        selected={cursor.selected}
        cursor={cursor.hasFocus ? cursor.unit : null}
      />
      <div {...cursor.option} className="sr-only">
        {describe(cursor.unit)}
      </div>
    </div>
  );
}

/** The twin is not surveyed: its words are those of the probe inputs that light a unit most. */
export function TwinWords({ frame, order, name }: { frame: Frame; order: readonly number[]; name: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(scroller);
  return (
    <div {...{ role: 'img', tabIndex: 0, 'aria-label': name }} ref={scroller} className="word-units">
      <Lines
        scroller={scroller}
        width={width}
        height={height}
        frame={frame}
        facts={factsOf(frame, NOTHING_BEYOND)}
        order={order}
        wordsOf={(unit) => topProbeWords(frame, unit)}
        lit={null}
        selected={null}
        cursor={null}
      />
    </div>
  );
}

interface LinesProps {
  scroller: RefObject<HTMLDivElement | null>;
  /** Of what is in sight, in CSS pixels. */
  height: number;
  width: number;
  frame: Frame;
  facts: Facts;
  order: readonly number[];
  wordsOf(unit: number): string[];
  lit: number | null;
  selected: number | null;
  cursor: number | null;
}

/** Only lines in sight are made. */
function Lines({ scroller, width, height, frame, facts, order, wordsOf, lit, selected, cursor }: LinesProps) {
  const { t } = useText();
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = () => setScrolled(element.scrollTop);
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller]);
  const codes = useLitCode()(frame);
  const brightest = largestActivation(frame);
  const first = Math.max(0, Math.floor(scrolled / LINE) - SPARE);
  const shown = order.slice(first, first + Math.ceil(height / LINE) + 2 * SPARE);
  return (
    <div className="word-units-whole" style={{ height: order.length * LINE }} aria-hidden="true">
      {shown.map((unit, k) => {
        const isDark = facts.dark[unit];
        const words = isDark ? [] : wordsOf(unit);
        return (
          <div
            key={unit}
            className={classes(
              'word-unit',
              isDark && 'is-dark',
              lit === unit && 'is-lit',
              selected === unit && 'is-selected',
              cursor === unit && 'is-cursor',
            )}
            style={{ top: (first + k) * LINE }}
          >
            <span className="lamp" style={lampOf(codes && brightest > 0 ? codes[unit] / brightest : 0)} />
            <b>{unit + 1}</b>
            <span className="word-unit-words">
              {isDark
                ? t('gallery.dark', darkValues(facts))
                : fittingWords(words, width - BESIDE_WORDS, TYPE).join(', ') || t('gallery.noWords')}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** Names of the probe inputs that light a unit most, brightest first. */
function topProbeWords({ codes, units, rowNames }: Frame, unit: number): string[] {
  const lit = rowNames.map((name, row) => ({ name, z: codes[row * units + unit] })).filter(({ z }) => z > 0);
  return lit
    .sort((a, b) => b.z - a.z)
    .slice(0, MOST_WORDS)
    .map(({ name }) => name);
}

function lampOf(brightness: number) {
  return { backgroundColor: lampColor(brightness), boxShadow: glowOf(brightness, 14) };
}

/** Names of the inputs that light a unit most. */
export function topWords(
  survey: Survey,
  names: readonly string[],
  unit: number,
  most = MOST_WORDS,
): string[] {
  const first = unit * SURVEY_EXAMPLES;
  const rows = survey.topRows.subarray(first, first + Math.min(most, SURVEY_EXAMPLES));
  return Array.from(rows)
    .filter((row) => row >= 0)
    .map((row) => names[row]);
}
