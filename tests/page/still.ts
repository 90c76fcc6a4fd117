/** Whether what is clicked stays under the pointer: a second click must hit what the first one did, or nothing like it. */
import type { Page } from '@playwright/test';

/** Controls of the lab that are pressed; lists that are native open over the page. */
const CONTROLS = 'button, label.switch, [role="tab"], [role="radio"]';
/** Of what repeats, the first and the last row stand for all. */
const REPEATS = 'li, tr, dl > div';

/**
 * Presses every control of the lab (or of a part of it) once, with the mouse, and complains of each that is then no longer where it was, or in
 * whose place stands another of its kind, which a second click would hit. What a press opens is closed again.
 */
export async function movedByClicks(
  page: Page,
  within = '#lab-stage',
): Promise<{ pressed: string[]; complaints: string[] }> {
  const complaints: string[] = [];
  const pressed: string[] = [];
  for (;;) {
    const place = await page.evaluate(nextControl, { within, pressed, controls: CONTROLS, repeats: REPEATS });
    if (!place) return { pressed, complaints };
    pressed.push(place.kind);
    await page.mouse.click(place.x, place.y);
    const complaint = await page.evaluate(lookAgain, { ...place, controls: CONTROLS });
    if (complaint) complaints.push(complaint);
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
  }
}

interface Place {
  x: number;
  y: number;
  name: string;
  /** Panel, and name without numbers; of what repeats its class and row. */
  kind: string;
}

interface Ask {
  within: string;
  pressed: readonly string[];
  controls: string;
  repeats: string;
}

/** Runs in the page: says where a control is of a kind that has not been pressed yet. */
async function nextControl({ within, pressed, controls, repeats }: Ask): Promise<Place | null> {
  const part = document.querySelector(within);
  for (const control of part?.querySelectorAll<HTMLElement>(controls) ?? []) {
    const row = control.closest(repeats);
    if (row?.previousElementSibling && row.nextElementSibling) continue;
    const name = (control.getAttribute('aria-label') ?? control.innerText).trim();
    const panel = control.closest('section')?.querySelector('h2')?.textContent ?? '';
    const repeated = `${control.className.split(' ')[0]}, ${row?.previousElementSibling ? 'last' : 'first'} row`;
    const kind = `${panel}: ${row ? repeated : name.replace(/\d+/g, '#')}`;
    if (pressed.includes(kind) || control.matches(':disabled, [inert] *') || !control.checkVisibility())
      continue;
    control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    if (width < 2 || height < 2 || !hit || !control.contains(hit)) continue;
    control.dataset.stood = `${left} ${top}`;
    return { x, y, name, kind };
  }
  return null;
}

/** Runs in the page, after the click: once what follows from it is drawn, says what is wrong. */
async function lookAgain({ x, y, name, controls }: Place & { controls: string }): Promise<string | null> {
  // Text follows the run ten times a second.
  await new Promise((done) => setTimeout(done, 150));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const control = document.querySelector<HTMLElement>('[data-stood]');
  if (control?.checkVisibility()) {
    const [left, top] = (control.dataset.stood ?? '').split(' ').map(Number);
    delete control.dataset.stood;
    const now = control.getBoundingClientRect();
    const [right, down] = [now.left - left, now.top - top].map(Math.round);
    return Math.max(Math.abs(right), Math.abs(down)) > 1 ? `“${name}” moved by ${right}, ${down} px` : null;
  }
  const other = document.elementFromPoint(x, y)?.closest<HTMLElement>(controls);
  if (!other) return null;
  const itsName = (other.getAttribute('aria-label') ?? other.innerText).trim();
  const kindOf = (words: string) => words.replace(/\d+/g, '#');
  // The same one, drawn anew, is as good; so is what undoes the first click.
  if (itsName === name || kindOf(itsName) !== kindOf(name)) return null;
  return `in the place of “${name}” stands “${itsName}”`;
}
