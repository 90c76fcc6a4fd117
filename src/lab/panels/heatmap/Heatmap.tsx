import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Frame } from '../../../engine/engine';
import { responsesOf } from '../../../model/responses';
import { classes } from '../../../ui/classes';
import { Panel } from '../../../ui/Panel';
import { ScrollArea } from '../../../ui/ScrollArea';
import { SelectBox } from '../../../ui/SelectBox';
import { InfoTip } from '../../popup/InfoTip';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useDenseTitle } from '../../useDenseTitle';
import { useLabState } from '../../useLab';
import { CodesSwitches } from '../codes/CodesSwitches';
import { useOrder } from '../gallery/useOrder';
import { passOf } from '../large/probe';
import { HeatCanvas } from './HeatCanvas';
import { HeatTable } from './HeatTable';
import './heatmap.css';
import { type Arrangement, byCause, byLikeness, byNumber } from './seriation';

/** All at once, cells that can be told apart, or a page of numbers. */
const VIEWS = ['fit', 'cells', 'numbers'] as const;
type View = (typeof VIEWS)[number];

/** Rows and columns of a page of numbers. */
const PAGE = 16;

/** Latent activations of the probe inputs: a picture of lamps, live, and the same as a table of numbers. */
export function Heatmap() {
  const { t } = useText();
  const compare = useLabState((state) => state.compare);
  const hasCauses = useLabState((state) => state.data?.factors != null);
  const [view, setView] = useState<View>('fit');
  return (
    <Panel
      title={t('codes.title')}
      className={classes('codes heat', compare && 'is-comparing')}
      tools={
        <>
          <SelectBox<View>
            label={t('heat.view')}
            value={view}
            options={VIEWS.map((id) => ({ value: id, label: t(`heat.view.${id}`) }))}
            onChange={setView}
          />
          <InfoTip label={t('heat.about')}>
            <p>{t('heat.explained')}</p>
            <p>{t(hasCauses ? 'heat.explainedCauses' : 'heat.explainedLikeness')}</p>
          </InfoTip>
        </>
      }
    >
      <div className="codes-switches">
        <CodesSwitches orderLabel="heat.order" />
      </div>
      <Sides view={view} />
    </Panel>
  );
}

/** What follows the run, apart from head and foot of the panel, which need not. */
function Sides({ view }: { view: View }) {
  const { t } = useText();
  const denseTitle = useDenseTitle();
  const main = useLabState((state) => state.shown?.main);
  const dense = useLabState((state) => (state.compare ? state.shown?.dense : null));
  const [first, setFirst] = useState({ row: 0, unit: 0 });
  const sparse = useArrangement(main);
  const own = useArrangement(dense);
  // The same input on the same line of both pictures.
  const twin = sparse && own && { rows: sparse.rows, units: own.units };
  const side = { view, first, setFirst };
  return (
    <>
      <div className="codes-tables">
        {main && sparse && (
          <Side
            {...side}
            which="main"
            frame={main}
            arrangement={sparse}
            title={dense ? t('codes.sparse') : null}
          />
        )}
        {main && dense && twin && (
          <Side {...side} which="dense" frame={dense} arrangement={twin} title={denseTitle} />
        )}
      </div>
      {view === 'numbers' && sparse && (
        <div className="heat-pagers">
          <Pager
            name={t('heat.inputs')}
            first={first.row}
            count={sparse.rows.length}
            onChange={(row) => setFirst({ ...first, row })}
          />
          <Pager
            name={t('units.title')}
            first={first.unit}
            count={sparse.units.length}
            onChange={(unit) => setFirst({ ...first, unit })}
          />
        </div>
      )}
      {main && view !== 'numbers' && <Line frame={main} />}
    </>
  );
}

/** Where rows and columns stand. */
function useArrangement(frame: Frame | null | undefined): Arrangement | null {
  const order = useLabState((state) => state.order);
  const data = useLabState((state) => state.data);
  const key = `${order} ${frame?.units} ${frame?.rowNames.length}`;
  return useOrder<Arrangement | null>(frame, key, (before) => {
    if (!frame) return null;
    const { units, codes, rowNames, probe } = frame;
    if (order === 'number') return byNumber(rowNames.length, units);
    if (data?.factors) return byCause(codes, units, responsesOf(codes, units, data.factors, probe));
    const from = before?.units.length === units ? before : byNumber(rowNames.length, units);
    return byLikeness(codes, units, from.units);
  });
}

interface SideProps {
  which: 'main' | 'dense';
  frame: Frame;
  arrangement: Arrangement;
  title: string | null;
  view: View;
  first: { row: number; unit: number };
  setFirst(first: { row: number; unit: number }): void;
}

function Side({ which, frame, arrangement, title, view, first, setFirst }: SideProps) {
  const { t } = useText();
  const describe = useDescribeCell(frame);
  const name = t(which === 'main' ? 'codes.title' : 'codes.titleDense');
  const page = (all: readonly number[], from: number) => {
    const start = PAGE * Math.floor(Math.min(from, all.length - 1) / PAGE);
    return all.slice(start, start + PAGE);
  };
  return (
    <div className="codes-one">
      {title && <h3>{title}</h3>}
      {view !== 'numbers' && (
        <HeatCanvas
          which={which}
          frame={frame}
          arrangement={arrangement}
          zoom={view}
          name={name}
          describe={describe}
          onCursor={(row, unit) => setFirst({ row, unit })}
        />
      )}
      <TableBox isShown={view === 'numbers'}>
        <HeatTable
          which={which}
          frame={frame}
          rows={page(arrangement.rows, first.row)}
          units={page(arrangement.units, first.unit)}
          name={name}
        />
      </TableBox>
    </div>
  );
}

/** Beside the picture the table is there for screen readers only. */
function TableBox({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  const { t } = useText();
  if (!isShown) return <div className="sr-only">{children}</div>;
  return (
    <ScrollArea className="codes-scroll" label={t('codes.scroll')}>
      {children}
    </ScrollArea>
  );
}

/** @param frame of the run or its twin; rows are places in it */
function useDescribeCell(frame: Frame): (row: number, unit: number) => string {
  const { t, n } = useText();
  const isWords = useLabState((state) => state.look.kind === 'word');
  return (row, unit) =>
    t('heat.cell', {
      input: t(isWords ? 'inputs.word' : 'inputs.name', { name: frame.rowNames[row] }),
      unit: unit + 1,
      z: n.two(frame.codes[row * frame.units + unit]),
    });
}

/** What is pointed at, in words. */
function Line({ frame }: { frame: Frame }) {
  const { t, n } = useText();
  const data = useLabState((state) => state.data);
  const row = useLabState((state) => litOf(state).pattern);
  const unit = useLabState((state) => litOf(state).unit);
  const isWords = useLabState((state) => state.look.kind === 'word');
  if (!data || row === null || unit === null || row >= data.rows || unit >= frame.units) {
    return <p className="under-line">{t('heat.hint')}</p>;
  }
  const { codes } = passOf(frame, data, row);
  const input = t(isWords ? 'inputs.word' : 'inputs.name', { name: data.rowNames[row] });
  return <p className="under-line">{t('heat.cell', { input, unit: unit + 1, z: n.two(codes[unit]) })}</p>;
}

interface PagerProps {
  name: string;
  first: number;
  count: number;
  onChange(first: number): void;
}

function Pager({ name, first, count, onChange }: PagerProps) {
  const { t, n } = useText();
  if (count <= PAGE) return null;
  const page = Math.floor(Math.min(first, count - 1) / PAGE);
  const isLast = (page + 1) * PAGE >= count;
  return (
    <div className="pager">
      <Button
        className="button small"
        aria-label={t('heat.previous', { name })}
        isDisabled={page === 0}
        onPress={() => onChange((page - 1) * PAGE)}
      >
        ‹
      </Button>
      {t('heat.range', {
        name,
        from: n.whole(page * PAGE + 1),
        to: n.whole(Math.min(count, (page + 1) * PAGE)),
        all: n.whole(count),
      })}
      <Button
        className="button small"
        aria-label={t('heat.next', { name })}
        isDisabled={isLast}
        onPress={() => onChange((page + 1) * PAGE)}
      >
        ›
      </Button>
    </div>
  );
}
