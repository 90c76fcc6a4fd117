import { DATA_IDS } from '../../../data';
import type { MessageId } from '../../../locales/en';
import { Panel } from '../../../ui/Panel';
import { SelectBox } from '../../../ui/SelectBox';
import { chooseData } from '../../choices';
import { OpenFileButton } from '../../own-file/OpenFileButton';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { InputPages } from './InputPages';
import './inputs.css';
import { SetOptions } from './SetOptions';
import { Trace } from './Trace';

/** The inputs of a larger set: which set it is, its options, its inputs, and what becomes of one of them. */
export function Inputs() {
  const lab = useLab();
  const { t } = useText();
  const dataSet = useLabState((state) => state.config.data);
  const data = useLabState((state) => state.data);
  return (
    <Panel
      title={t('patterns.title')}
      note={<span title={t('inputs.noteExplained')}>x → x̂</span>}
      className="patterns inputs"
    >
      <div className="inputs-source">
        <SelectBox
          label={t('patterns.dataSet')}
          value={dataSet}
          options={DATA_IDS.map((id) => ({ value: id, label: t(`data.${id}` as MessageId) }))}
          onChange={(id) => chooseData(lab, id)}
        />
        <SetOptions />
        {dataSet === 'file' && <OpenFileButton />}
      </div>
      {data && (
        <>
          <InputPages data={data} />
          <Trace data={data} />
        </>
      )}
    </Panel>
  );
}
