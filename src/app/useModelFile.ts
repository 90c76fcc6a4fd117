import { displayName } from '../data/own-file';
import { factsOf } from '../lab/facts';
import type { Text } from '../lab/text';
import { useLab } from '../lab/useLab';
import { download } from '../ui/download';
import { fileProblemText } from './problems';

/** What reads and writes model files is loaded when somebody has one. */
const loadModelFile = () => import('../share/model-file');

/** Saving the model as a file and opening one. */
export function useModelFile(): { save(): Promise<void>; open(file: File): Promise<void> } {
  const lab = useLab();
  return {
    async save() {
      try {
        const { config, snapshot, frame } = await lab.takeModel();
        const { writeModel } = await loadModelFile();
        const content = writeModel(config, snapshot, { ...frame, facts: factsOf(frame, lab.state) });
        download(content, `sparselight-${config.data}-step-${snapshot.step}.json`);
        lab.announce({ id: 'status.saved' });
      } catch (error) {
        lab.notify('alert', { id: 'alert.save', values: { reason: String(error) } });
      }
    },
    async open(file) {
      const refuse = (problem: (text: Text) => string) =>
        lab.notify('alert', {
          id: 'alert.file',
          values: (text) => ({ name: file.name, problem: problem(text) }),
        });
      const { MODEL_SIZE_LIMIT, readModel } = await loadModelFile();
      if (file.size > MODEL_SIZE_LIMIT) {
        refuse(({ t }) => t('file.tooLarge'));
        return;
      }
      let content: string;
      try {
        content = await file.text();
      } catch {
        refuse(({ t }) => t('file.unreadable'));
        return;
      }
      const model = readModel(content);
      if ('problem' in model) {
        const { problem } = model;
        refuse((text) => fileProblemText(problem, text));
        return;
      }
      const { config, snapshot } = model;
      if (config.data === 'file' && config.file !== lab.state.ownFile?.file) {
        refuse(({ t }) => t('file.needsData', { name: displayName(config.file) }));
      } else lab.openModel(config, snapshot);
    },
  };
}
