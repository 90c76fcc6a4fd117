import { memo, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { buildData } from '../../../data';
import { MAX_BITS, MAX_PATTERNS } from '../../../data/patterns';
import type { Frame } from '../../../engine/engine';
import { CONFIG_TABLE } from '../../../model/config';
import { Panel } from '../../../ui/Panel';
import { NumberInput } from '../../NumberInput';
import { lazyPart } from '../../part/lazy-part';
import { addPattern, setBits } from '../../patterns';
import { litOf } from '../../state';
import { useText } from '../../text';
import { activeUnits } from '../../units';
import { useLab, useLabels, useLabState } from '../../useLab';
import { DataSetSelect } from '../inputs/DataSetSelect';
import { PatternList } from './PatternList';
import './patterns.css';

const PasteDialog = lazyPart('paste.open', () => import('./PasteDialog'));

/** More units than this are only counted. */
const MOST_TRACED = 3;
/** The inputs as bits that can be toggled, with what the autoencoder makes of them. */
export function Patterns() {
  const lab = useLab();
  const { t } = useText();
  const config = useLabState((state) => state.config);
  const frame = useLabState((state) => state.shown?.main);
  const { rowNames: patterns, inputs } = useMemo(() => buildData(config), [config]);
  const [isPasting, setPasting] = useState(false);
  const isBits = config.data === 'bits';
  return (
    <Panel
      title={t('patterns.title')}
      tools={
        <Button className="button small" onPress={() => setPasting(true)}>
          {t('paste.open')}
        </Button>
      }
      className="patterns"
    >
      <div className="patterns-source">
        <DataSetSelect />
      </div>
      <div className="patterns-edit">
        {/* Also where a change makes the patterns one's own: nothing may come in above what was clicked. */}
        <EditFields inputs={inputs} isBits={isBits} isFull={patterns.length >= MAX_PATTERNS} />
      </div>
      {isPasting && (
        <PasteDialog
          patterns={patterns}
          onApply={(next) => lab.editPatterns(next)}
          onClose={() => setPasting(false)}
          onGiveUp={() => setPasting(false)}
        />
      )}
      <PatternList patterns={patterns} inputs={inputs} frame={frame} />
      {frame && <Trace frame={frame} />}
    </Panel>
  );
}

interface EditFieldsProps {
  inputs: number;
  isBits: boolean;
  isFull: boolean;
}

/** Apart from the figures of the run: a frame writes nothing here. */
const EditFields = memo(function EditFields({ inputs, isBits, isFull }: EditFieldsProps) {
  const lab = useLab();
  const { t } = useText();
  return (
    <>
      <NumberInput
        label={t('patterns.bits')}
        value={inputs}
        min={isBits ? CONFIG_TABLE.bits.min : 1}
        max={isBits ? CONFIG_TABLE.bits.max : MAX_BITS}
        onChange={(value) => value !== null && setBits(lab, value)}
      />
      <Button
        className="button small"
        aria-label={t('patterns.add')}
        isDisabled={isFull}
        onPress={() => addPattern(lab)}
      >
        {t('patterns.addShort')}
      </Button>
    </>
  );
});

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
