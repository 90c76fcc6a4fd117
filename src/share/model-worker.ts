import { readModel } from './model-file';
import type { ModelReply } from './model-reader';

/** Share of the progress until the text of the file is there. */
const TEXT_SHARE = 0.3;

addEventListener('message', async ({ data: file }: MessageEvent<File>) => {
  const send = (reply: ModelReply, transfer: Transferable[] = []) => postMessage(reply, { transfer });
  const progress = (share: number) => send({ type: 'progress', share });
  const text = await textOf(file, (share) => progress(TEXT_SHARE * share)).catch(() => null);
  if (text === null) {
    send({ type: 'unreadable' });
    return;
  }
  const model = readModel(text, (share) => progress(TEXT_SHARE + (1 - TEXT_SHARE) * share));
  const parts =
    'problem' in model ? [] : [model.snapshot.parameters, model.snapshot.first, model.snapshot.second];
  send(
    { type: 'read', model },
    parts.map(({ buffer }) => buffer as ArrayBuffer),
  );
});

/** The text of a file, piece by piece. */
async function textOf(file: File, onProgress: (share: number) => void): Promise<string> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  const pieces: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('') + decoder.decode();
    pieces.push(decoder.decode(value, { stream: true }));
    bytes += value.length;
    onProgress(bytes / file.size);
  }
}
