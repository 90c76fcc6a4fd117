import type { Lab } from '../lab/lab';
import { useLab } from '../lab/useLab';

/** Saving the model as a file and opening one; what does so is loaded when somebody wants it. */
export function useModelFile(): { save(): Promise<void>; open(file: File): Promise<void> } {
  const lab = useLab();
  return {
    async save() {
      try {
        const { saveModelFile } = await import('./save-model');
        await saveModelFile(lab);
      } catch (error) {
        lab.notify('alert', { id: 'alert.save', values: { reason: String(error) } });
      }
    },
    open: (file) =>
      orSay(lab, file.name, async () => (await import('./open-model')).openModelFile(lab, file)),
  };
}

/** Does what has to be loaded first; says so where that does not come. */
export async function orSay(lab: Lab, name: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch {
    lab.notify('alert', {
      id: 'alert.file',
      values: ({ t }) => ({ name, problem: t('file.codeMissing') }),
    });
  }
}
