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
      openWith(
        lab,
        file.name,
        () => import('./open-model'),
        ({ openModelFile }) => openModelFile(lab, file),
      ),
  };
}

/** Opens a file with code that has to be loaded first; says so where that does not come, or the file cannot be read. */
export async function openWith<Code>(
  lab: Pick<Lab, 'notify'>,
  name: string,
  load: () => Promise<Code>,
  open: (code: Code) => Promise<void>,
): Promise<void> {
  let problem: 'file.codeMissing' | 'file.unreadable' = 'file.codeMissing';
  try {
    const code = await load();
    problem = 'file.unreadable';
    await open(code);
  } catch {
    lab.notify('alert', { id: 'alert.file', values: ({ t }) => ({ name, problem: t(problem) }) });
  }
}
