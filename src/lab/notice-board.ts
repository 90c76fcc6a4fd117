import type { StoreApi } from 'zustand/vanilla';
import type { LabState, Notice, NoticeAction } from './state';
import type { Message } from './text';

/** Older notices make room for newer ones. */
const MOST_NOTICES = 2;
/** What is said within this time of a sentence that must not be lost is said after it, in milliseconds. */
const ONE_BREATH_MS = 1500;
/** What has been mended by itself need not be read for longer. */
const INFO_MS = 15_000;

/** What happened in the run or the step: whoever does not see it must hear it, whatever is said right after. */
const WEIGHTY: ReadonlySet<Message['id']> = new Set(['status.settled', 'status.said']);

/** What the page says: notices that stay until they are dismissed, and the line for those who do not see the page. */
export class NoticeBoard {
  private nextId = 1;
  /** What must be heard to its end, and when it was said. */
  private weighty: { status: Message; at: number } | null = null;

  constructor(private readonly store: StoreApi<LabState>) {}

  notify(kind: Notice['kind'], message: Message, action?: NoticeAction): void {
    const notice = { id: this.nextId++, kind, message, action };
    this.store.setState(({ notices }) => ({ notices: [...notices, notice].slice(-MOST_NOTICES) }));
    // An alert announces itself.
    if (kind === 'info') {
      this.announce(message);
      if (!action) setTimeout(() => this.dismiss(notice.id), INFO_MS);
    }
  }

  dismiss(id: number): void {
    this.store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
  }

  announce(status: Message): void {
    const before = this.weighty;
    const isSoon = before !== null && performance.now() - before.at < ONE_BREATH_MS;
    const both: Message = {
      id: 'status.both',
      values: ({ say }) => ({ first: before ? say(before.status) : '', second: say(status) }),
    };
    const said = isSoon ? both : status;
    this.weighty = WEIGHTY.has(status.id) ? { status: said, at: performance.now() } : null;
    this.store.setState({ status: said });
  }
}
