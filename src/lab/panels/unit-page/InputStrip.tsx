import { memo, type ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import type { DataSet, Look } from '../../../data/dataset';
import { SURVEY_EXAMPLES } from '../../../engine/survey';
import { classes } from '../../../ui/classes';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { useLight } from '../../useLight';
import { useInputName } from '../inputs/useInputName';
import { Thumb } from '../large/Thumb';

interface InputStripProps {
  title: string;
  /** Explanation beside the title. */
  about?: ReactNode;
  /** What is said where there are none. */
  empty: string;
  data: DataSet;
  look: Look;
  /** Rows and values per unit, as in a survey. */
  rows: Int32Array;
  values: Float32Array;
  unit: number;
}

/** Some inputs of a unit, each to be selected: one tab stop, arrow keys inside. */
export function InputStrip({ title, about, empty, data, look, rows, values, unit }: InputStripProps) {
  const { n } = useText();
  const first = unit * SURVEY_EXAMPLES;
  const places = Array.from({ length: SURVEY_EXAMPLES }, (_, k) => first + k).filter(
    (place) => rows[place] >= 0 && rows[place] < data.rows,
  );
  return (
    <section className="unit-inputs">
      <h3>
        {title}
        {about}
      </h3>
      {places.length === 0 ? (
        <p className="unit-hint">{empty}</p>
      ) : (
        <Toolbar className={classes('strip', look.kind === 'word' && 'is-words')} aria-label={title}>
          {places.map((place) => (
            <Example
              key={rows[place]}
              data={data}
              look={look}
              row={rows[place]}
              value={n.two(values[place])}
            />
          ))}
        </Toolbar>
      )}
    </section>
  );
}

interface ExampleProps {
  data: DataSet;
  look: Look;
  row: number;
  value: string;
}

const Example = memo(function Example({ data, look, row, value }: ExampleProps) {
  const lab = useLab();
  const { t } = useText();
  const isLit = useLabState((state) => litOf(state).pattern === row);
  const isSelected = useLabState((state) => state.selected.pattern === row);
  const name = useInputName(data)(row);
  return (
    <button
      type="button"
      className={classes('example', isLit && 'is-lit')}
      aria-label={t('closer.example', { name, value })}
      aria-pressed={isSelected}
      onClick={() => lab.select({ pattern: row })}
      {...useLight({ pattern: row })}
    >
      <Thumb
        look={look}
        values={data.x}
        from={row * data.inputs}
        count={data.inputs}
        name={look.kind === 'word' ? data.rowNames[row] : name}
        size={30}
      />
      <small>{value}</small>
    </button>
  );
});
