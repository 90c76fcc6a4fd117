/**
 * A fingerprint of the bytes of files, whatever they are called: two streams of FNV-1a beside each other, 16 hexadecimal
 * digits. Not against anybody who wants two files to look alike.
 */
export class Fingerprint {
  private a = 2166136261;
  private b = 0x9747b28c;

  add(bytes: Uint8Array): void {
    let { a, b } = this;
    for (let k = 0; k < bytes.length; k++) {
      a = Math.imul(a ^ bytes[k], 16777619);
      b = Math.imul(b ^ bytes[k], 0x85ebca6b);
      b ^= b >>> 13;
    }
    // Where one file ends and the next begins counts as well.
    this.a = Math.imul(a ^ bytes.length, 16777619);
    this.b = Math.imul(b ^ bytes.length, 0x85ebca6b);
  }

  get text(): string {
    return [this.a, this.b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
