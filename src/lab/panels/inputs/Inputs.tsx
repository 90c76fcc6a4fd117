import { Panel } from '../../../ui/Panel';
import { OpenFileButton } from '../../own-file/OpenFileButton';
import { useText } from '../../text';
import { useLabState } from '../../useLab';
import { DataSetSelect } from './DataSetSelect';
import { InputPages } from './InputPages';
import './inputs.css';
import { SetOptions } from './SetOptions';
import { Trace } from './Trace';

/**
 * The inputs of a larger set: which set it is, its options, its inputs, and what becomes of one of them.
 * @param isReady whether the run is of these inputs already
 */
export function Inputs({ isReady }: { isReady: boolean }) {
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
        <DataSetSelect />
        <SetOptions />
        {dataSet === 'file' && <OpenFileButton />}
      </div>
      {isReady && data && (
        <>
          <InputPages data={data} />
          <Trace data={data} />
        </>
      )}
    </Panel>
  );
}
