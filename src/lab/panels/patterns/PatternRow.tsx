import { memo } from 'react';
import { Button } from 'react-aria-components';
import type { Pattern } from '../../../data/patterns';
import { classes } from '../../../ui/classes';
import { numbered } from '../../../ui/numbered';
import { flipBitOf } from '../../patterns';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

interface PatternRowProps {
  row: number;
  /** Its place in the list, where gaps count too. */
  line: number;
  pattern: Pattern;
  /** x̂, numbers separated by spaces. */
  output: string;
  /** The last pattern cannot be removed. */
  isOnly: boolean;
  onRemove(row: number, line: number): void;
}

/** One pattern: its bits to toggle, and its reconstruction. */
export const PatternRow = memo(function PatternRow({
  row,
  line,
  pattern,
  output,
  isOnly,
  onRemove,
}: PatternRowProps) {
  const lab = useLab();
  const { t, n } = useText();
  const isLit = useLabState((state) => litOf(state).pattern === row);
  const isSelected = useLabState((state) => state.selected.pattern === row);
  const litBit = useLabState((state) => litOf(state).bit);
  const values = output.split(' ').map(Number);
  return (
    <li
      className={classes('pattern', isLit && 'is-lit')}
      onPointerEnter={() => lab.hover({ pattern: row })}
      onPointerLeave={() => lab.hover(null)}
    >
      <Name row={row} pattern={pattern} isSelected={isSelected} />
      <span className="bits">
        {numbered([...pattern]).map(({ index: bit, item }) => (
          <button
            key={bit}
            type="button"
            className={classes('bit', item === '1' && 'is-on', litBit === bit && 'is-lit')}
            aria-pressed={item === '1'}
            aria-label={t('patterns.bit', { pattern, bit: bit + 1 })}
            onClick={() => flipBitOf(lab, row, bit)}
            onPointerEnter={() => lab.hover({ pattern: row, bit })}
            onPointerLeave={() => lab.hover({ pattern: row })}
            onFocus={() => lab.hover({ pattern: row, bit })}
            onBlur={() => lab.hover(null)}
          />
        ))}
      </span>
      <span aria-hidden="true" className="arrow" title={t('patterns.noteExplained')}>
        →
      </span>
      <span
        className="bits is-output"
        role="img"
        aria-label={t('patterns.reconstruction', { values: n.list(values) })}
      >
        {numbered(values).map(({ index: bit, item }) => (
          <span
            key={bit}
            className={classes('bit is-output', litBit === bit && 'is-lit')}
            title={n.two(item)}
            style={{ '--on': Math.min(1, Math.max(0, item)) } as React.CSSProperties}
          />
        ))}
      </span>
      <Remove row={row} line={line} pattern={pattern} isOnly={isOnly} onRemove={onRemove} />
    </li>
  );
});

// Buttons apart from what changes with every step: they cost more to draw anew than all the rest of a row.

interface NameProps extends Pick<PatternRowProps, 'row' | 'pattern'> {
  isSelected: boolean;
}

const Name = memo(function Name({ row, pattern, isSelected }: NameProps) {
  const lab = useLab();
  const { t } = useText();
  return (
    <Button
      className="pattern-name"
      aria-pressed={isSelected}
      aria-label={t('patterns.trace', { pattern })}
      onPress={() => lab.select({ pattern: row })}
      onFocus={() => lab.hover({ pattern: row })}
      onBlur={() => lab.hover(null)}
    >
      {pattern}
    </Button>
  );
});

type RemoveProps = Omit<PatternRowProps, 'output'>;

const Remove = memo(function Remove({ row, line, pattern, isOnly, onRemove }: RemoveProps) {
  const { t } = useText();
  return (
    <Button
      className="remove"
      aria-label={t('patterns.remove', { pattern })}
      isDisabled={isOnly}
      onPress={() => onRemove(row, line)}
    >
      ×
    </Button>
  );
});
