/** Number formats of one language; a minus is the typographic one, and −0.00 is 0.00. */
export interface Numbers {
  /** Two decimals: 0.85. */
  two(value: number): string;
  /** One decimal or two, as a printed lesson has them: 0.9, 0.85. */
  printed(value: number): string;
  /** Three decimals: 0.031. */
  three(value: number): string;
  /** Numbers of two decimals in a row; semicolons where the comma is the decimal mark. */
  list(values: readonly number[]): string;
  /** Whole numbers in groups: 12 345. */
  whole(value: number): string;
  /** All digits, without groups: 999999. */
  exact(value: number): string;
  /** Three significant digits: 0.00123. */
  short(value: number): string;
  /** A share as per cent, three significant digits: 12.4%. */
  percent(share: number): string;
}

export function numbersOf(locale: string): Numbers {
  const two = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const printed = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  const three = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    signDisplay: 'negative',
  });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 });
  const short = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false });
  const withMinus = (format: Intl.NumberFormat) => (value: number) => format.format(value).replace('-', '−');
  const separator = two.format(0.5).includes(',') ? '; ' : ', ';
  return {
    two: withMinus(two),
    printed: withMinus(printed),
    three: withMinus(three),
    list: (values) => values.map(withMinus(two)).join(separator),
    whole: withMinus(whole),
    exact: withMinus(exact),
    short: withMinus(short),
    // With a space, as everywhere on the page.
    percent: (share) => withMinus(percent)(share).replace(/\s?%/, '\u00a0%'),
  };
}

/** A factor of a product: in brackets if it begins with a minus. */
export function inBrackets(value: number, format: (value: number) => string): string {
  return value < 0 ? `(${format(value)})` : format(value);
}
