import { type DecimalSign, type NumberStyle, parseNumber, type ThousandsSign } from '../../model/read-number';

/** What a cell is by its looks, before anybody knows which signs the file writes numbers with. */
export type CellKind =
  | 'number'
  | 'empty'
  /** A word or sign that programs write for a value that is missing. */
  | 'missing'
  | 'infinite'
  | 'date'
  /** Of a day, or how long something took: `7:15`. */
  | 'time'
  /** Begins as a number and ends as none: `0x1F`, `6 cm`, `3/4`. */
  | 'odd'
  | 'text';

/** What a number says of the way in which it is written. */
export interface NumberLooks {
  /** The sign that must stand before decimals, here and so in the file; null: it says nothing. */
  decimal: DecimalSign | null;
  /** `1,234` and `1.234` may be a thousand or hardly more than one: the sign that stands there; null: no doubt. */
  doubtful: DecimalSign | null;
  /** The sign that stands between thousands for certain. */
  thousands: ThousandsSign | null;
  /** No sign at all, and more digits than stand between two signs of thousands. */
  isLong: boolean;
  /** No sign at all, and no more digits than that. */
  isShort: boolean;
  /** `%` or a currency beside it; empty: none. */
  unit: string;
}

export type CellLooks = { kind: 'number'; looks: NumberLooks } | { kind: Exclude<CellKind, 'number'> };

const MISSING =
  /^(?:[-–—]{1,3}|\?+|:|\.{1,3}|…|\*|<?na>?|n\/a|n\.a\.?|[-+]?nan|nat|null|\(null\)|none|nil|missing|not available|\\n|#n\/a|#div\/0!|#value!|#ref!|#name\?|#num!|#null!|#nv|#wert!|#zahl!|#н\/д|#дел\/0!|#знач!|#число!|н\/д|н\.д\.|немає(?: даних)?|нема|k\. ?a\.|keine angabe|nd)$/i;
const INFINITE = /^[+-]?(?:inf|infinity|∞|1\.#inf)$/i;
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}[ -]\p{L}{3,9}\.?,?[ -]\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4})(?:[T ,].*)?$/iu;
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?$/i;
const CURRENCY =
  'US\\$|R\\$|[$€£¥￥₴₹₩₺]|(?:USD|EUR|GBP|UAH|PLN|CHF|JPY|CZK|SEK|NOK|DKK)|zł|Kč|kr\\.?|грн\\.?';
const SPACE = '[ \\u00a0\\u2009\\u202f]';
/**
 * Sign, currency, digits, currency or %: each but the digits may be missing; accountants put what is below 0 in brackets,
 * and some programs its sign behind.
 */
const DRESSED = new RegExp(
  `^(\\()?([+-]?)${SPACE}?(${CURRENCY})?${SPACE}?([+-]?)([\\d.,][\\d.,'’ \\u00a0\\u2009\\u202f]*(?:e[+-]?\\d+)?)(-?)${SPACE}?(%|${CURRENCY})?(\\))?$`,
  'iu',
);
/** `$(560.50)` says the same as `($560.50)`. */
const BEFORE_BRACKET = new RegExp(`^(${CURRENCY})${SPACE}*\\(`, 'i');
const SIMPLE = /^(?:\d+([.,])\d*|([.,])\d+)(?:e[+-]?\d+)?$/i;
const PLAIN = /^\d+(e[+-]?\d+)?$/i;
const GROUPED = /^\d{1,3}(?:([.,'’ \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:([.,])\d*)?(e[+-]?\d+)?$/i;
/** As in India: `12,34,567`. */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d*)?$/;

const NO_LOOKS = { decimal: null, doubtful: null, thousands: null, isLong: false, isShort: false };

const plain = (looks: Partial<NumberLooks>): CellLooks => ({
  kind: 'number',
  looks: { ...NO_LOOKS, unit: '', ...looks },
});
const SHORT = plain({ isShort: true });
const LONG = plain({ isLong: true });
const DECIMAL = { '.': plain({ decimal: '.' }), ',': plain({ decimal: ',' }) };
const DOUBTFUL = { '.': plain({ doubtful: '.' }), ',': plain({ doubtful: ',' }) };

/**
 * Looks of digits with at most one sign among them, which most cells of most files are: they are found without a
 * regular expression, ten times as fast. Null: anything else.
 */
function plainLooks(text: string): CellLooks | null {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let sign = -1;
  for (let k = start; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code >= 48 && code <= 57) continue;
    if (sign >= 0 || (code !== 44 && code !== 46)) return null;
    sign = k;
  }
  const digits = text.length - start;
  if (sign < 0) return digits === 0 ? null : digits <= 3 ? SHORT : LONG;
  const before = sign - start;
  if (digits < 2) return null;
  const key = text[sign] as DecimalSign;
  const mayBeThousand =
    before >= 1 && before <= 3 && text.length - sign === 4 && text.charCodeAt(start) !== 48;
  return mayBeThousand ? DOUBTFUL[key] : DECIMAL[key];
}

/** `="1,5"` and `'1,5`: how spreadsheets say that a number is to stay as it is written; `'1,5'`: a number between marks. */
const KEPT = /^(?:="(.*)"|'([-+−.,\d][^']*)'$|'(?=[-+−.,\d]))/;
/** `1.5D-03`, as Fortran writes it: the sign tells it from a code such as `5D2`. */
const FORTRAN = /^([-+]?[\d.,]+)d(?=[-+]\d{1,3}$)/i;

/** A cell without what only says how it is written. */
function bare(raw: string): string {
  const text = raw.trim();
  const first = text.charCodeAt(0);
  const kept = first === 61 || first === 39 ? text.replace(KEPT, '$1$2').trim() : text;
  return FORTRAN.test(kept) ? kept.replace(FORTRAN, '$1e') : kept;
}

/** What a cell is by its looks. */
export function looksOf(raw: string): CellLooks {
  const trimmed = raw.trim();
  if (trimmed === '') return { kind: 'empty' };
  const usual = plainLooks(trimmed);
  if (usual) return usual;
  const text = bare(trimmed);
  if (isAddress(text)) return { kind: 'odd' };
  const dressed = undress(text);
  if (dressed) {
    const looks = looksOfDigits(dressed.digits);
    if (looks) return { kind: 'number', looks: { ...looks, unit: dressed.unit } };
  }
  if (MISSING.test(text)) return { kind: 'missing' };
  if (INFINITE.test(text)) return { kind: 'infinite' };
  if (DATE.test(text)) return { kind: 'date' };
  if (TIME.test(text)) return { kind: 'time' };
  return { kind: /^[-+−.,$€£]?\d/.test(text) ? 'odd' : 'text' };
}

/** The address of a computer, as in logs: `192.168.100.200` is no number with three signs of thousands. */
function isAddress(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255);
}

/** The number in a cell that looks like one, read in this style; null if it is none in it. */
export function numberIn(raw: string, style: NumberStyle): number | 'too large' | null {
  const text = raw.trim();
  const dressed = plainLooks(text) ? { digits: text, isNegative: false } : undress(bare(text));
  if (!dressed) return null;
  const read = parseNumber(dressed.digits, style);
  if ('reason' in read) return read.reason === 'too large' ? 'too large' : null;
  return dressed.isNegative ? -read.value : read.value;
}

interface Dressed {
  isNegative: boolean;
  /** Without sign and unit. */
  digits: string;
  unit: string;
}

function undress(text: string): Dressed | null {
  const match = DRESSED.exec(text.replace(/[−–]/g, '-').replace(BEFORE_BRACKET, '($1'));
  if (!match) return null;
  const [, open, sign, before, inner, digits, behind, after, close] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  if ([open, sign, inner, behind].filter(Boolean).length > 1 || (before && after)) return null;
  return {
    isNegative: open !== undefined || [sign, inner, behind].includes('-'),
    digits: digits.trim(),
    unit: (before ?? after ?? '').toUpperCase(),
  };
}

function looksOfDigits(digits: string): Omit<NumberLooks, 'unit'> | null {
  const whole = PLAIN.exec(digits);
  if (whole) {
    const isShort = digits.length <= 3;
    return { ...NO_LOOKS, isLong: !isShort && !whole[1], isShort };
  }
  if (LAKHS.test(digits)) return { ...NO_LOOKS, thousands: ',', decimal: '.' };
  const grouped = GROUPED.exec(digits);
  if (grouped) {
    const [text, sign, decimals, exponent] = grouped;
    if (sign !== '.' && sign !== ',') {
      const thousands = sign === "'" || sign === '’' ? '’' : ' ';
      return { ...NO_LOOKS, thousands, decimal: (decimals as DecimalSign | undefined) ?? null };
    }
    const other = sign === '.' ? ',' : '.';
    const groups = text.split(sign).length - 1;
    if (decimals === other) return { ...NO_LOOKS, thousands: sign, decimal: other };
    if (decimals === sign) return null;
    // Nobody writes a thousand as 0,001, or with an exponent.
    const isDecimal = text.startsWith('0') || exponent !== undefined;
    if (groups > 1) return isDecimal ? null : { ...NO_LOOKS, thousands: sign, decimal: other };
    return isDecimal ? { ...NO_LOOKS, decimal: sign } : { ...NO_LOOKS, doubtful: sign };
  }
  const simple = SIMPLE.exec(digits);
  return simple && { ...NO_LOOKS, decimal: (simple[1] ?? simple[2]) as DecimalSign };
}
