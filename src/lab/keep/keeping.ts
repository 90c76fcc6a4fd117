import type { OwnFile } from '../../data/asset';
import { type KeptRun, keptRunFrom } from './kept-run';
import type { Records } from './records';
import type { RunSaver } from './run-saver';

/** Goes up when what was kept before can no longer be gone on with. */
const VERSION = 1;
/** Runs of so many tabs are kept, the latest; and so many files. */
const MOST_TABS = 4;
const MOST_FILES = 2;
/** A file of the learner's own is kept up to this size, as the numbers that were read from it. */
export const MOST_FILE_MB = 64;
/** A reload does not wait for longer than this. */
const PATIENCE_MS = 3000;

const TAB_KEY = 'sparselight/tab';
const INDEX_KEY = 'sparselight/kept';

/** `own`: the learner's; `lesson`: that of a step; `before`: one that had to make way for a link. */
export type Slot = 'own' | 'lesson' | 'before';

/** `full`: there is no room; `none`: the browser keeps nothing for this page. */
export type Trouble = { kind: 'full' | 'none' } | { kind: 'large file'; file: string };

interface Index {
  /** The latest first. */
  tabs: string[];
  files: string[];
}

/**
 * What outlives a reload of the page, or a visit: runs, each tab its own, and files of the learner's own. Whoever comes
 * back in another tab finds the runs of the latest. Nothing rejects: where the browser keeps nothing, the page works without.
 */
export class Keeping {
  private readonly tab: string;
  /** The tab whose runs this one goes on with. */
  private readonly from: string | null;
  private readonly savers = new Set<RunSaver>();
  private readonly told = new Set<string>();

  constructor(
    private readonly records: Records,
    private readonly session: () => Storage,
    private readonly local: () => Storage,
    private readonly onTrouble: (trouble: Trouble) => void,
  ) {
    const own = this.read(session, TAB_KEY);
    this.tab = own ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    this.from = own ?? this.index.tabs.at(0) ?? null;
  }

  /** Whether the page was here before in this tab. */
  get isReload(): boolean {
    return this.from === this.tab;
  }

  /** What was kept; a run comes back paused, unless it is this tab's. `step`: of the lesson, whose run it was. */
  async load(slot: Slot): Promise<{ run: KeptRun; step: string | null } | null> {
    if (this.from === null || !this.index.tabs.includes(this.from)) return null;
    try {
      const stored = (await this.records.get(`${slot}/${this.from}`)) as Record<string, unknown> | undefined;
      const run = stored?.version === VERSION ? keptRunFrom(stored.run) : null;
      if (!run) return null;
      const step = typeof stored?.step === 'string' ? stored.step : null;
      return { run: { ...run, running: run.running && this.isReload }, step };
    } catch {
      return null;
    }
  }

  async save(slot: Slot, run: KeptRun, step: string | null = null): Promise<void> {
    await this.put(`${slot}/${this.tab}`, { version: VERSION, run, step });
  }

  async drop(slot: Slot): Promise<void> {
    const name = `${slot}/${this.tab}`;
    await this.records.sweep((other) => other !== name).catch(() => {});
  }

  async saveFile(file: OwnFile): Promise<void> {
    if (file.x.byteLength > MOST_FILE_MB * 1e6) this.tell({ kind: 'large file', file: file.file });
    else await this.put(`file/${file.file}`, { version: VERSION, file }, file.file);
  }

  async loadFile(name: string): Promise<OwnFile | null> {
    try {
      const stored = (await this.records.get(`file/${name}`)) as
        | { version: number; file: OwnFile }
        | undefined;
      return stored?.version === VERSION ? stored.file : null;
    } catch {
      return null;
    }
  }

  /** Puts by, at `keepNow`, what this one saves. */
  add(saver: RunSaver): void {
    this.savers.add(saver);
  }

  /** Puts by at once what a reload would lose. */
  async keepNow(): Promise<void> {
    const saving = Promise.all([...this.savers].map((saver) => saver.now()));
    await Promise.race([saving, new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  }

  private async put(name: string, value: unknown, file?: string): Promise<void> {
    try {
      await this.records.put(name, value);
      const { tabs, files } = this.index;
      const index: Index = {
        tabs: latest(this.tab, tabs, MOST_TABS),
        files: file === undefined ? files : latest(file, files, MOST_FILES),
      };
      this.session().setItem(TAB_KEY, this.tab);
      const text = JSON.stringify(index);
      if (this.read(this.local, INDEX_KEY) === text) return;
      this.local().setItem(INDEX_KEY, text);
      const wanted = [...index.tabs, ...index.files];
      await this.records.sweep((other) => wanted.includes(other.slice(other.indexOf('/') + 1)));
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.tell({ kind: isFull ? 'full' : 'none' });
    }
  }

  private get index(): Index {
    try {
      const { tabs, files } = JSON.parse(this.read(this.local, INDEX_KEY) ?? '{}');
      return { tabs: Array.isArray(tabs) ? tabs : [], files: Array.isArray(files) ? files : [] };
    } catch {
      return { tabs: [], files: [] };
    }
  }

  private read(storage: () => Storage, key: string): string | null {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  }

  private tell(trouble: Trouble): void {
    const what = JSON.stringify(trouble);
    if (this.told.has(what)) return;
    this.told.add(what);
    this.onTrouble(trouble);
  }
}

function latest(item: string, items: readonly string[], most: number): string[] {
  return [item, ...items.filter((other) => other !== item)].slice(0, most);
}
