/** What stands before the decimals. */
export type DecimalSign = '.' | ',';

/** What may stand between groups of three digits. A space is any space that a program writes there, no-break and thin ones too. */
export type ThousandsSign = '.' | ',' | ' ' | '’';

/** How numbers are written where they come from. */
export interface NumberStyle {
  /** Without it either sign is read as one. */
  decimal?: DecimalSign;
  /** Without it `1 000` and `1,000,000` are no numbers. */
  thousands?: ThousandsSign;
}

/** `too large`: a number that a 32-bit float, in which everything here is held, cannot hold. */
export type NumberReason = 'empty' | 'not a number' | 'too large';

/** `sign`: the decimal sign that stands in the text; null where none does. */
export type ReadNumber = { value: number; sign: DecimalSign | null } | { reason: NumberReason };

/** Digits with at most one decimal sign among or beside them, and an exponent; hexadecimal numbers and words are none. */
const NUMBER = /^[+-]?(?:\d+([.,]\d*)?|([.,])\d+)(?:e[+-]?\d+)?$/i;
/** The minus of a keyboard's hyphen, of typography (U+2212) and, as some programs write it, the en dash (U+2013). */
const MINUS = /[−–]/g;
/** A whole part in groups, for each sign that may stand between them. */
const GROUPED: Record<ThousandsSign, { part: RegExp; sign: RegExp }> = {
  '.': { part: /^([+-]?)(\d{1,3}(?:\.\d{3})+)(?!\d)/, sign: /\./g },
  // In India those above the first thousand have two digits: 12,34,567.
  ',': { part: /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?!\d)/, sign: /,/g },
  ' ': { part: /^([+-]?)(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?!\d)/, sign: /[ \u00a0\u2009\u202f]/g },
  '’': { part: /^([+-]?)(\d{1,3}(?:['’]\d{3})+)(?!\d)/, sign: /['’]/g },
};

/**
 * The one way in which the page reads a number that is written as text: in a field, a link or a file. Spaces around
 * it do not count; a sign, an exponent (`5e-3`) and digits on one side of the decimal sign alone (`.5`, `5,`) are
 * allowed. Everything else – `0x10`, `Infinity`, `1 2`, `1,2,3` – is no number. Never throws.
 */
export function parseNumber(text: string, { decimal, thousands }: NumberStyle = {}): ReadNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { reason: 'empty' };
  const plain = trimmed.replace(MINUS, '-');
  const whole = thousands ? withoutGroups(plain, thousands) : plain;
  const match = NUMBER.exec(whole);
  if (!match) return { reason: 'not a number' };
  const sign = ((match[1] ?? match[2])?.[0] ?? null) as DecimalSign | null;
  // With a sign of their own, decimals have no other.
  if (sign && ((decimal && sign !== decimal) || sign === thousands)) return { reason: 'not a number' };
  const value = Number(sign === ',' ? whole.replace(',', '.') : whole);
  return isFloat(value) ? { value, sign } : { reason: 'too large' };
}

/** Whether a 32-bit float holds it: it is finite, and not so large that it would become infinite. */
export function isFloat(value: number): boolean {
  return Number.isFinite(Math.fround(value));
}

function withoutGroups(text: string, thousands: ThousandsSign): string {
  const { part, sign } = GROUPED[thousands];
  return text.replace(part, (_, minus: string, digits: string) => minus + digits.replace(sign, ''));
}
