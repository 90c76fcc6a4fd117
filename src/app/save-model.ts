import { factsOf } from '../lab/facts';
import type { Lab } from '../lab/lab';
import { writeModel } from '../share/model-file';
import { download } from '../ui/download';

/** Saves the model as a file. Rejects if no engine answers, or another run begins before it has. */
export async function saveModelFile(lab: Lab): Promise<void> {
  const { config, snapshot, frame } = await lab.takeModel();
  const { ownFile } = lab.state;
  const source = config.data === 'file' && ownFile?.file === config.file ? ownFile.source : undefined;
  const content = writeModel(
    config,
    snapshot,
    { ...frame, facts: factsOf(frame, lab.state) },
    source && ownFile ? { ...source, rows: ownFile.rows } : null,
  );
  download(content, `sparselight-${config.data}-step-${snapshot.step}.json`);
  lab.announce({ id: 'status.saved' });
}
