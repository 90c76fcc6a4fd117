import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Frame } from '../../../engine/engine';
import { classes } from '../../../ui/classes';
import { Panel } from '../../../ui/Panel';
import { ScrollArea } from '../../../ui/ScrollArea';
import { Tip } from '../../part/Tip';
import { InfoTip } from '../../popup/InfoTip';
import { Popup } from '../../popup/Popup';
import { useText } from '../../text';
import { codesAsText, orderUnits } from '../../units';
import { useDenseTitle } from '../../useDenseTitle';
import { useLab, useLabState } from '../../useLab';
import { CodesSwitches } from './CodesSwitches';
import { CodesTable, ROWS_PER_PAGE } from './CodesTable';
import './codes.css';

/** Latent activations: the code of every pattern, and beside it the dense twin's. */
export function Codes() {
  const { t } = useText();
  const shown = useLabState((state) => state.shown);
  const order = useLabState((state) => state.order);
  const compare = useLabState((state) => state.compare);
  const denseTitle = useDenseTitle();
  const [page, setPage] = useState(0);
  const main = shown?.main;
  const pages = main ? Math.ceil(main.rowNames.length / ROWS_PER_PAGE) : 1;
  const current = Math.min(page, pages - 1);
  return (
    <Panel
      title={t('codes.title')}
      className={classes('codes', compare && 'is-comparing')}
      tools={
        <>
          {main && <AsText frame={main} order={orderUnits(main, order)} />}
          <InfoTip label={t('codes.about')}>
            <Tip id="codes.explained" />
          </InfoTip>
        </>
      }
    >
      <div className="codes-switches">
        <CodesSwitches orderLabel="codes.order" />
        {pages > 1 && (
          <span className="pager">
            <Button className="button small" isDisabled={current === 0} onPress={() => setPage(current - 1)}>
              {t('codes.previous')}
            </Button>
            {t('codes.page', { page: current + 1, pages })}
            <Button
              className="button small"
              isDisabled={current === pages - 1}
              onPress={() => setPage(current + 1)}
            >
              {t('codes.next')}
            </Button>
          </span>
        )}
      </div>
      <div className="codes-tables">
        {main && (
          <OneTable
            which="main"
            frame={main}
            firstRow={current * ROWS_PER_PAGE}
            title={compare ? t('codes.sparse') : null}
          />
        )}
        {compare && shown?.dense && (
          <OneTable which="dense" frame={shown.dense} firstRow={current * ROWS_PER_PAGE} title={denseTitle} />
        )}
      </div>
    </Panel>
  );
}

interface OneTableProps {
  which: 'main' | 'dense';
  frame: Frame;
  firstRow: number;
  title: string | null;
}

function OneTable({ which, frame, firstRow, title }: OneTableProps) {
  const { t } = useText();
  const order = useLabState((state) => state.order);
  const name = t(which === 'main' ? 'codes.title' : 'codes.titleDense');
  return (
    <div className="codes-one">
      {title && <h3>{title}</h3>}
      <ScrollArea className="codes-scroll" label={t('codes.scroll')}>
        <CodesTable
          which={which}
          frame={frame}
          order={orderUnits(frame, order)}
          firstRow={firstRow}
          name={name}
        />
      </ScrollArea>
    </div>
  );
}

/** The codes as a printed lesson would show them, to copy. */
function AsText({ frame, order }: { frame: Frame; order: readonly number[] }) {
  const { t } = useText();
  return (
    <Popup label={t('codes.asText')} button="button small" className="text-popover" placement="bottom end">
      <p>{t('codes.asTextExplained')}</p>
      <TextOfCodes frame={frame} order={order} />
    </Popup>
  );
}

function TextOfCodes({ frame, order }: { frame: Frame; order: readonly number[] }) {
  const lab = useLab();
  const { t, n } = useText();
  const text = codesAsText(frame, order, n.two);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      lab.announce({ id: 'status.copied' });
    } catch {
      lab.notify('alert', { id: 'alert.clipboard' });
    }
  };
  return (
    <>
      <pre>{text}</pre>
      <Button className="button small" onPress={copy}>
        {t('codes.copy')}
      </Button>
    </>
  );
}
