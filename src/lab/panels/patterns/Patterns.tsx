import { useCallback, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { buildData } from '../../../data';
import { MAX_BITS, MAX_PATTERNS } from '../../../data/patterns';
import type { Frame } from '../../../engine/engine';
import { CONFIG_TABLE } from '../../../model/config';
import { classes } from '../../../ui/classes';
import { numbered } from '../../../ui/numbered';
import { Panel } from '../../../ui/Panel';
import { useRoving } from '../../../ui/useRoving';
import { NumberInput } from '../../NumberInput';
import { lazyPart } from '../../part/lazy-part';
import { addPattern, removePattern, setBits } from '../../patterns';
import { litOf } from '../../state';
import { useText } from '../../text';
import { activeUnits } from '../../units';
import { useLab, useLabels, useLabState } from '../../useLab';
import { DataSetSelect } from '../inputs/DataSetSelect';
import { PatternRow } from './PatternRow';
import './patterns.css';

const PasteDialog = lazyPart('paste.open', () => import('./PasteDialog'));

/** More units than this are only counted. */
const MOST_TRACED = 3;
/** From this many bits on, a pattern takes two lines. */
const WIDE_BITS = 6;
/** Beyond this many, three. */
const LONG_BITS = 8;

/** The inputs as bits that can be toggled, with what the autoencoder makes of them. */
export function Patterns() {
  const lab = useLab();
  const { t } = useText();
  const config = useLabState((state) => state.config);
  const frame = useLabState((state) => state.shown?.main);
  const { rowNames: patterns, inputs } = useMemo(() => buildData(config), [config]);
  const list = useRef<HTMLUListElement>(null);
  const [isPasting, setPasting] = useState(false);
  const roving = useRoving({ items: '.pattern button', rows: '.pattern' });
  const setList = useCallback(
    (element: HTMLUListElement | null) => {
      list.current = element;
      return roving(element);
    },
    [roving],
  );
  const remove = useCallback(
    (row: number) => {
      removePattern(lab, row);
      // The button that was pressed may be gone; the keyboard goes on from the pattern that took its place.
      requestAnimationFrame(() => {
        const names = list.current?.querySelectorAll<HTMLElement>('.pattern-name');
        names?.[Math.min(row, names.length - 1)]?.focus();
      });
    },
    [lab],
  );
  const isBits = config.data === 'bits';
  return (
    <Panel
      title={t('patterns.title')}
      note={<span title={t('patterns.noteExplained')}>x → x̂</span>}
      className="patterns"
    >
      <div className="patterns-source">
        <DataSetSelect />
        {config.data !== 'patterns' && (
          <NumberInput
            label={t('patterns.bits')}
            value={inputs}
            min={isBits ? CONFIG_TABLE.bits.min : 1}
            max={isBits ? CONFIG_TABLE.bits.max : MAX_BITS}
            onChange={(value) => value !== null && setBits(lab, value)}
          />
        )}
      </div>
      <ul
        ref={setList}
        className={classes('pattern-list', inputs >= WIDE_BITS && 'is-wide', inputs > LONG_BITS && 'is-long')}
      >
        {numbered(patterns).map(({ index, item }) => (
          <PatternRow
            key={index}
            row={index}
            pattern={item}
            output={outputOf(frame, index, inputs)}
            isOnly={patterns.length === 1}
            onRemove={remove}
          />
        ))}
      </ul>
      <div className="patterns-edit">
        <Button
          className="button small"
          isDisabled={patterns.length >= MAX_PATTERNS}
          onPress={() => addPattern(lab)}
        >
          {t('patterns.add')}
        </Button>
        <Button className="button small" onPress={() => setPasting(true)}>
          {t('paste.open')}
        </Button>
        {isPasting && (
          <PasteDialog
            patterns={patterns}
            onApply={(next) => lab.editPatterns(next)}
            onClose={() => setPasting(false)}
            onGiveUp={() => setPasting(false)}
          />
        )}
      </div>
      {frame && <Trace frame={frame} />}
    </Panel>
  );
}

/** x̂ of a row as text, so that rows whose numbers have not changed do not render again. */
function outputOf(frame: Frame | undefined, row: number, inputs: number): string {
  if (frame?.inputs !== inputs || row >= frame.rowNames.length) return '0 '.repeat(inputs).trim();
  const output = frame.reconstructions.subarray(row * inputs, (row + 1) * inputs);
  return Array.from(output, (value) => value.toFixed(2)).join(' ');
}

/** Which units light for the selected pattern, and what each of them stands for. */
function Trace({ frame }: { frame: Frame }) {
  const { t, n } = useText();
  const labels = useLabels();
  const row = Math.min(useLabState((state) => litOf(state).pattern) ?? 0, frame.rowNames.length - 1);
  const active = activeUnits(frame, row);
  const parts = active.map(({ unit, z }) => {
    const label = labels(frame, unit);
    const values = { unit: unit + 1, z: n.two(z) };
    if (label.kind === 'bit') return t('trace.bit', { ...values, bit: label.bit + 1 });
    if (label.kind === 'pattern') return t('trace.pattern', { ...values, pattern: label.pattern });
    return t('trace.mixed', values);
  });
  return (
    <p className="trace">
      <b>{frame.rowNames[row]}</b>{' '}
      {active.length === 0
        ? t('trace.none')
        : t('trace.some', { units: parts.slice(0, MOST_TRACED).join(', ') })}
      {parts.length > MOST_TRACED && ` ${t('trace.more', { count: parts.length - MOST_TRACED })}`}
    </p>
  );
}
