import { Button } from 'react-aria-components';
import type { TableChoices } from '../../data/read/choices';
import type { FarValue } from '../../data/read/far-value';
import { PLACES } from '../../data/read/problem';
import type { ColumnReport, TableReport } from '../../data/read/report';
import { useText } from '../text';

/** A number that may stand for missing values, and whether the learner has said that it does. */
export interface StandIn extends Pick<FarValue, 'value' | 'columns'> {
  /** How often it is there; null where it counts as missing. */
  count: number | null;
}

/** Those that were found, and those that count as missing already, each value once. */
export function standInsOf({ far }: TableReport, { missing }: TableChoices): StandIn[] {
  const said = Object.entries(missing).flatMap(([column, values]) =>
    values.map((value) => ({ value, column: Number(column) })),
  );
  const values = [...new Set([...said, ...far].map(({ value }) => value))];
  return values.map((value) => {
    const columns = said.filter((one) => one.value === value).map(({ column }) => column);
    const found = far.find((one) => one.value === value);
    // While the table is being read again, what was found is still there.
    return columns.length > 0 || !found
      ? { value, columns, count: null }
      : { value, columns: found.columns, count: found.count };
  });
}

/** The choice of numbers that count as missing, with this one or without it. */
export function withStandIn(
  { missing }: TableChoices,
  { value, columns }: StandIn,
  isMissing: boolean,
): TableChoices['missing'] {
  const changed = columns.map((column) => {
    const others = (missing[column] ?? []).filter((other) => other !== value);
    return [column, isMissing ? [...others, value] : others] as const;
  });
  return { ...missing, ...Object.fromEntries(changed) };
}

interface StandInItemProps {
  standIn: StandIn;
  columns: readonly ColumnReport[];
  onChange(isMissing: boolean): void;
}

/** What stands there, and a button that says what it means. */
export function StandInItem({ standIn, columns, onChange }: StandInItemProps) {
  const { t, n } = useText();
  const { value, count } = standIn;
  const isMissing = count === null;
  const names = standIn.columns
    .slice(0, PLACES)
    .map((column) => t('own.quoted', { name: columns[column].name }));
  return (
    <li>
      {t(isMissing ? 'own.farMissing' : 'own.far', {
        value: n.exact(value),
        columns: names.join(', ') + (standIn.columns.length > names.length ? ' …' : ''),
        columnCount: standIn.columns.length,
        count: count ?? 0,
        number: n.whole(count ?? 0),
      })}{' '}
      <Button className="button small" onPress={() => onChange(!isMissing)}>
        {t(isMissing ? 'own.countAsNumber' : 'own.countAsMissing', { value: n.exact(value) })}
      </Button>
    </li>
  );
}
