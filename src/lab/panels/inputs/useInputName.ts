import type { DataSet } from '../../../data/dataset';
import { useText } from '../../text';
import { useLabState } from '../../useLab';

/** What an input is called in a sentence: a word by itself, others by their name or number in the set. */
export function useInputName({ rowNames }: DataSet): (row: number) => string {
  const { t } = useText();
  const isWords = useLabState((state) => state.look.kind === 'word');
  return (row) => t(isWords ? 'inputs.word' : 'inputs.name', { name: rowNames[row] });
}
