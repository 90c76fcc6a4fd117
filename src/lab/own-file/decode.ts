import { ReadError } from '../../data/read/problem';
import type { DecodedPicture } from '../../data/read/whole-pictures';

/** How bright red, green and blue are to the eye (ITU-R BT.601, luma). */
const LUMA = [0.299, 0.587, 0.114];

/**
 * A picture file as grey pixels; what is transparent is white.
 * @param longest its long side is made so many pixels where it is longer
 * @throws ReadError if it is no picture that the browser can read
 */
export async function decodePicture(file: File, longest: number): Promise<DecodedPicture> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new ReadError({ reason: 'not a picture', file: file.name });
  });
  try {
    const original = { width: bitmap.width, height: bitmap.height };
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(scale * bitmap.width));
    const height = Math.max(1, Math.round(scale * bitmap.height));
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('this browser cannot draw in a worker');
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    const pixels = Uint8Array.from({ length: width * height }, (_, k) =>
      Math.round(LUMA[0] * data[4 * k] + LUMA[1] * data[4 * k + 1] + LUMA[2] * data[4 * k + 2]),
    );
    return { title: file.name, width, height, pixels, original };
  } finally {
    bitmap.close();
  }
}
