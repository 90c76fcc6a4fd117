import type { TableChoices } from '../../data/read/choices';
import { SEPARATORS } from '../../data/read/dialect';
import { ENCODINGS, type Encoding } from '../../data/read/encoding';
import type { Separator } from '../../data/read/rows';
import { SelectBox } from '../../ui/SelectBox';
import { useText } from '../text';
import type { TablePreview } from './protocol';

interface ReadingFormProps {
  preview: TablePreview;
  onCorrect(change: Partial<TableChoices>): void;
}

export const SEPARATOR_NAMES: Record<Separator, string> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ' ': 'space',
};

/** How the file is written, as it was found out; each of it can be corrected. */
export function ReadingForm({ preview: { report, decoded }, onCorrect }: ReadingFormProps) {
  const { t, n } = useText();
  const { separator, decimal, thousands, head, firstRows } = report;
  const other = decimal === '.' ? ',' : '.';
  return (
    <fieldset className="own-file-options">
      <legend>{t('own.written')}</legend>
      {decoded && (
        <SelectBox
          label={t('own.encoding')}
          value={decoded.encoding}
          options={ENCODINGS.map((value) => ({
            value,
            label: t('own.encodingName', { name: value.replaceAll('-', '') }),
          }))}
          onChange={(encoding: Encoding) => onCorrect({ encoding })}
        />
      )}
      {separator !== null && (
        <SelectBox
          label={t('own.separator')}
          value={separator}
          options={SEPARATORS.map((value) => ({
            value,
            label: t('own.separatorName', { name: SEPARATOR_NAMES[value] }),
          }))}
          onChange={(value) => onCorrect({ separator: value })}
        />
      )}
      {separator !== null && (
        <>
          <SelectBox
            label={t('own.decimal')}
            value={decimal}
            options={(['.', ','] as const).map((value) => ({
              value,
              label: t('own.sign', { sign: value === '.' ? 'point' : 'comma' }),
            }))}
            onChange={(value) => onCorrect({ decimal: value, thousands: null })}
          />
          <SelectBox
            label={t('own.thousands')}
            value={thousands ?? 'none'}
            options={(['none', other, ' ', '’'] as const).map((value) => ({
              value,
              label: t('own.sign', { sign: SIGN_NAMES[value] }),
            }))}
            onChange={(value) => onCorrect({ thousands: value })}
          />
          <SelectBox
            label={t('own.head')}
            value={String(head)}
            options={[
              { value: '0', label: t('own.noHead') },
              ...firstRows.map(({ row, cells }) => ({
                value: String(row),
                label: t('own.headRow', { row: n.whole(row), cells: cells.join(', ') }),
              })),
            ]}
            onChange={(value) => onCorrect({ head: Number(value) })}
          />
        </>
      )}
    </fieldset>
  );
}

const SIGN_NAMES = { none: 'none', '.': 'point', ',': 'comma', ' ': 'space', '’': 'apostrophe' } as const;
