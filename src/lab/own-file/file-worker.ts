import { decodePicture } from './decode';
import type { Answered, Asked, FileReply } from './protocol';
import { Reading } from './reading';

const reading = new Reading(decodePicture);

addEventListener('message', async ({ data: { id, request } }: MessageEvent<Asked>) => {
  const send = (reply: FileReply, transfer: Transferable[] = []) =>
    postMessage({ id, reply } satisfies Answered, { transfer });
  const reply = await reading.answer(request, (share) => send({ type: 'progress', share }));
  send(reply, reply.type === 'file' ? [reply.file.x.buffer as ArrayBuffer] : []);
});
