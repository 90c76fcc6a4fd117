import { lampColor, lampInk, lampLevel } from './color';

/** Dimmer lamps do not shine on their neighbours. */
const SHINES_FROM = 0.35;

/** What stands in a cell, so that only what has changed is written: every write makes the browser lay out or paint anew. */
const levels = new WeakMap<HTMLElement, number>();

/** Colours a cell of a table like a lamp at brightness 0 … 1, with ink that can be read on it; `--glow` is its shine, 0 … 1. */
export function lightCell(cell: HTMLElement, brightness: number): void {
  const level = lampLevel(brightness);
  if (levels.get(cell) === level) return;
  levels.set(cell, level);
  cell.style.backgroundColor = lampColor(brightness);
  cell.style.color = lampInk(brightness);
  cell.style.setProperty('--glow', brightness > SHINES_FROM ? brightness.toFixed(2) : '0');
}

/** Writes into a cell that React leaves empty. */
export function writeCell(cell: HTMLElement, text: string): void {
  const { firstChild } = cell;
  if (!(firstChild instanceof Text)) cell.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
}
