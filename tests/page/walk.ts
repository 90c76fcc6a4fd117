/** Walks through the lesson as the text asks for it, in either language and with keys only. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Activity, Chapter, ChoiceQuestion, Question, Step } from '../../src/lesson/chapter';
import { ALL_PATTERNS } from '../../src/lesson/four-patterns';
import { en, type Texts, uk } from '../texts';
import { button, region, slider } from './lab';

export type Language = 'en' | 'uk';

const TEXTS: Record<Language, Texts> = { en, uk };
/** Training until a goal is reached: photographs and words take their time on software WebGL. */
const TRAINED = { timeout: 120_000 };
const SOON = { timeout: 30_000 };

/** What a task or a prediction asks the learner to do with the lab, after the prediction. */
type Deed = (walk: Walk) => Promise<void>;

const slideTo =
  (value: number): Deed =>
  async (walk) => {
    await walk.fullSpeed();
    await walk.slideTo(value);
  };

const DEEDS: Readonly<Record<string, Deed>> = {
  'sparse/live': (walk) => walk.train(),
  'sparse/price': slideTo(0.2),
  'dense/twin': async (walk) => {
    await walk.page.getByRole('switch', { name: walk.texts['codes.compare'] }).press('Space');
    await walk.train();
  },
  'dense/cost': slideTo(0.2),
  'units/trace': async (walk) => {
    const patterns = region(walk.page, walk.texts['patterns.title']);
    await patterns
      .getByRole('button', { name: walk.texts['patterns.trace'].replace('{pattern}', '011') })
      .press('Enter');
    await walk.tryUnits();
  },
  'units/others': async ({ page, texts }) => {
    const pause = button(page, texts['controls.pause']);
    if (await pause.isVisible()) await pause.press('Enter');
    await button(page, texts['paste.open']).press('Enter');
    await page.getByRole('textbox', { name: texts['paste.label'] }).fill(ALL_PATTERNS.join('\n'));
    await button(page, texts['paste.apply']).press('Enter');
  },
  'units/six': slideTo(0.2),
  'units/page': async (walk) => {
    await walk.openUnit();
    // The first may not be in use.
    await expect(async () => {
      if ((await walk.goals.nth(0).getAttribute('class'))?.includes('is-done')) return;
      await walk.page.keyboard.press('ArrowRight');
      await walk.page.keyboard.press('Enter');
      await expect(walk.goals.nth(0)).toHaveClass(/is-done/, { timeout: 500 });
    }).toPass(SOON);
    const random = walk.page.getByRole('toolbar', { name: walk.texts['unitPage.random'] });
    // The page of the unit that was chosen before may still be there.
    await expect(async () => {
      await random.getByRole('button').first().press('Enter');
      await expect(walk.goals.nth(1)).toHaveClass(/is-done/, { timeout: 1000 });
    }).toPass(SOON);
  },
  'balance/shrink': slideTo(1),
  'balance/limits': slideTo(0.6),
  'balance/dark': async (walk) => {
    await walk.fullSpeed();
    await walk.sparsity.press('End');
    await expect(walk.goals.nth(0)).toHaveClass(/is-done/, SOON);
    // Quickly, by way of free light, as the hint says: on a slow way down units may stay with whole patterns, and between
    // two keys the processor makes a hundred thousand steps at full speed.
    await walk.slowly();
    await walk.sparsity.press('Home');
    await walk.slideTo(0.2);
    await walk.fullSpeed();
  },
  'balance/sweet': slideTo(0.2),
  'factors/find': slideTo(0.2),
  'factors/diagonal': (walk) => walk.open('closer.factors'),
  'factors/width': async (walk) => {
    await walk.fullSpeed();
    await walk.train();
  },
  'pictures/edges': slideTo(0.3),
  'pictures/where': async (walk) => {
    await walk.open('closer.photograph');
    await walk.tryTiles();
  },
  'pictures/noise': async (walk) => {
    await walk.choose(walk.page.getByRole('combobox', { name: walk.texts['patterns.dataSet'] }), 'noise');
    await walk.train();
  },
  'pictures/phase': async (walk) => {
    await walk.fullSpeed();
    await walk.train();
  },
  'finding/reach': async (walk) => {
    await walk.pause();
    const units = region(walk.page, walk.texts['units.title']);
    await units.getByRole('textbox', { name: walk.texts['units.count'] }).fill('16');
    await walk.page.keyboard.press('Enter');
    await walk.slideTo(0.1);
    await walk.fullSpeed();
    await walk.train();
  },
  'finding/test': async (walk) => {
    await walk.open('closer.unit');
    await walk.openUnit();
    await walk.tryExamples('unitPage.random');
    if (!(await walk.isDone())) await walk.tryExamples('unitPage.missed');
  },
  'words/recover': slideTo(0.3),
  'words/topics': async (walk) => {
    await walk.fullSpeed();
    await walk.train();
    await expect(walk.goals.nth(0)).toHaveClass(/is-done/, TRAINED);
    await walk.tryTiles();
  },
  'words/page': async (walk) => {
    await walk.open('closer.unit');
    await walk.pause();
    await walk.openUnit();
    await walk.tryExamples('unitPage.random');
    await walk.tryExamples('unitPage.missed');
  },
  'words/topk': async (walk) => {
    await walk.choose(walk.page.getByRole('combobox', { name: walk.texts['mechanism.label'] }), 'topk');
    await walk.fullSpeed();
    // As many as before: one more at a time, until the goal says so.
    await expect(async () => {
      if ((await walk.goals.nth(1).getAttribute('class'))?.includes('is-done')) return;
      await walk.sparsity.press('ArrowRight');
      await expect(walk.goals.nth(1)).toHaveClass(/is-done/, { timeout: 2_000 });
    }).toPass(TRAINED);
    await walk.train();
  },
};

/** One learner in one language. */
export class Walk {
  readonly texts: Texts;

  constructor(
    readonly page: Page,
    private readonly language: Language,
  ) {
    this.texts = TEXTS[language];
  }

  /** Through all steps of a chapter, from the first to its end. */
  async through({ id, steps }: Chapter): Promise<void> {
    for (const [place, step] of steps.entries()) {
      await expect(this.page).toHaveURL(new RegExp(`#/lesson/${id}/${step.id}$`));
      await expect(this.page.locator('.lesson h1:not(.sr-only)')).toBeVisible(SOON);
      await this.does(`${id}/${step.id}`, step);
      await expect(this.nextButton, `${id}/${step.id} is done`).toBeVisible(TRAINED);
      await this.nextButton.press('Enter');
      const next = place < steps.length - 1 ? steps[place + 1].id : 'end';
      await expect(this.page).toHaveURL(new RegExp(`#/lesson/${id}/${next}$`));
      await expect(this.page.locator('.lesson h1:focus')).toBeVisible();
    }
  }

  /** What the page says the chapter is done to, in per cent. */
  async percentOf({ number }: Chapter): Promise<string> {
    await this.page.evaluate(() => {
      location.hash = '#/lesson';
    });
    const line = this.lesson
      .getByRole('list')
      .getByRole('listitem')
      .nth(number - 1);
    return /\d+(?=\s%)/.exec(await line.innerText())?.[0] ?? '';
  }

  get goals(): Locator {
    return this.lesson.locator('.lesson-goals li');
  }

  get sparsity(): Locator {
    return slider(this.page, this.texts['controls.sparsity']);
  }

  async slowly(): Promise<void> {
    await slider(this.page, this.texts['controls.speed']).press('Home');
  }

  async fullSpeed(): Promise<void> {
    await slider(this.page, this.texts['controls.speed']).press('End');
  }

  /** By steps of 0.01, and pages of a tenth of the slider. */
  async slideTo(value: number): Promise<void> {
    await expect(this.sparsity).toBeEnabled(SOON);
    const left = async () => Math.round(100 * (value - Number(await this.sparsity.inputValue())));
    const most = Math.round(10 * Number(await this.sparsity.getAttribute('max')));
    for (let by = await left(); by !== 0; by = await left()) {
      const isFar = Math.abs(by) >= most;
      const [more, less] = isFar ? ['PageUp', 'PageDown'] : ['ArrowRight', 'ArrowLeft'];
      await this.sparsity.press(by > 0 ? more : less);
    }
  }

  /** Presses Train, unless it trains. */
  async train(): Promise<void> {
    const [train, pause] = [this.texts['controls.train'], this.texts['controls.pause']];
    await expect(button(this.page, train).or(button(this.page, pause))).toBeVisible(SOON);
    if (await button(this.page, train).isVisible()) await button(this.page, train).press('Enter');
  }

  async open(tab: 'closer.unit' | 'closer.factors' | 'closer.photograph'): Promise<void> {
    await this.page.getByRole('tab', { name: this.texts[tab], exact: true }).press('Enter');
  }

  async pause(): Promise<void> {
    const pause = button(this.page, this.texts['controls.pause']);
    if (await pause.isVisible()) await pause.press('Enter');
  }

  /** One tile of the gallery after another, until that is what was asked for. */
  async tryTiles(): Promise<void> {
    await this.openUnit();
    await expect(async () => {
      if (await this.nextButton.isVisible()) return;
      await this.page.keyboard.press('ArrowRight');
      await this.page.keyboard.press('Enter');
      await expect(this.nextButton).toBeVisible({ timeout: 500 });
    }).toPass(TRAINED);
  }

  /** One example of a list on the unit's page after another, until a goal more is reached. */
  async tryExamples(list: 'unitPage.random' | 'unitPage.missed'): Promise<void> {
    const done = this.lesson.locator('.lesson-goals li.is-done');
    const before = await done.count();
    for (const example of await this.page
      .getByRole('toolbar', { name: this.texts[list] })
      .getByRole('button')
      .all()) {
      await example.press('Enter');
      if ((await done.count()) > before) return;
    }
  }

  async isDone(): Promise<boolean> {
    return this.nextButton.isVisible();
  }

  /** The first unit of a gallery. */
  async openUnit(): Promise<void> {
    const units = region(this.page, this.texts['units.title']).getByRole('listbox');
    await units.focus();
    await this.page.keyboard.press('Home');
    await this.page.keyboard.press('Enter');
  }

  /** Selects one card of a unit after another, until that is what was asked for. */
  async tryUnits(): Promise<void> {
    const cards = region(this.page, this.texts['units.title']).getByRole('listitem').getByRole('button');
    await expect(async () => {
      for (const card of await cards.all()) {
        if (await this.nextButton.isVisible()) return;
        await card.press('Enter');
      }
      await expect(this.nextButton).toBeVisible({ timeout: 500 });
    }).toPass(SOON);
  }

  /** With the arrow keys, as in a list that is closed. */
  async choose(list: Locator, value: string): Promise<void> {
    while ((await list.inputValue()) !== value) await list.press('ArrowDown');
  }

  private get lesson(): Locator {
    return region(this.page, this.texts['lesson.title']);
  }

  /** Shown once the step is done; before, it says that the step is skipped. */
  private get nextButton(): Locator {
    return button(this.page, this.texts['lesson.next']);
  }

  private async does(key: string, { activity }: Step): Promise<void> {
    if (activity.kind === 'question') return this.answer(activity);
    if (activity.kind === 'read') return;
    if (activity.kind === 'words') return this.write(activity);
    if (activity.kind === 'predict') {
      await this.option(activity.options[0]).press('Space');
      await button(this.page, this.texts['lesson.predict']).press('Enter');
    }
    // What the step needs may still be on its way.
    await expect(this.lesson.locator('.lesson-offer')).toBeHidden(TRAINED);
    const deed = DEEDS[key];
    if (!deed) throw new Error(`walk.ts does not know what ${key} asks for`);
    await deed(this);
  }

  private async answer({ question, isOpening }: Activity & { kind: 'question' }): Promise<void> {
    if (question.kind === 'point') return this.tryUnits();
    await expect(this.lesson.locator('.lesson-card')).toBeVisible(TRAINED);
    const check = button(this.page, this.texts[isOpening ? 'lesson.answer' : 'lesson.check']);
    if ((question.kind === 'single' || question.kind === 'multiple') && typeof question.right === 'function')
      return this.tryOptions(question, check);
    await this.give(question);
    await check.press('Enter');
  }

  /** One option after another, or every choice of several, where the run decides which is right. */
  private async tryOptions({ kind, options }: ChoiceQuestion, check: Locator): Promise<void> {
    const choices =
      kind === 'single'
        ? options.map((id) => [id])
        : Array.from({ length: 2 ** options.length - 1 }, (_, k) =>
            options.filter((_, place) => ((k + 1) >> place) % 2 === 1),
          );
    for (const ids of choices) {
      for (const id of options) {
        const isWanted = ids.includes(id);
        if (kind === 'single' ? isWanted : isWanted !== (await this.option(id).isChecked()))
          await this.option(id).press('Space');
      }
      await check.press('Enter');
      await expect(this.lesson.locator('.lesson-verdict').last()).toBeVisible();
      if (await this.nextButton.isVisible()) return;
    }
  }

  private async write({ ofUnit }: Activity & { kind: 'words' }): Promise<void> {
    if (ofUnit) await this.openUnit();
    await this.lesson.getByRole('textbox').fill('L0 = 2, EV = 0.93: 12 / 12, λ = 0.2');
    await button(this.page, this.texts['lesson.keepWords']).press('Enter');
  }

  private async give(question: Exclude<Question, { kind: 'point' }>): Promise<void> {
    if (question.kind === 'order') {
      // The first of the right order stands last.
      const rows = this.lesson.locator('.lesson-order li');
      for (let place = question.items.length - 1; place > 0; place--)
        await rows.nth(place).getByRole('button').first().press('Enter');
    } else if (question.kind === 'blank') {
      const words = question.accept.map((word) => word.replace('*', ''));
      const own = words.find((word) => (this.language === 'uk') === /[а-яіїєґ]/.test(word));
      await this.lesson.getByRole('textbox').fill(own ?? words[0]);
    } else {
      const right = typeof question.right === 'function' ? [] : question.right;
      for (const id of right) await this.option(id).press('Space');
    }
  }

  private option(id: string): Locator {
    return this.lesson.locator(`input[value="${id}"]`);
  }
}
