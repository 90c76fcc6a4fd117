import type { StoreApi } from 'zustand/vanilla';
import type { LabState, Notice } from './state';
import type { Message } from './text';

/** Older notices make room for newer ones. */
const MOST_NOTICES = 2;
/** What has been mended by itself need not be read for longer. */
const INFO_MS = 15_000;

/** What the page says: notices that stay until they are dismissed, and the line for those who do not see the page. */
export class NoticeBoard {
  private nextId = 1;

  constructor(private readonly store: StoreApi<LabState>) {}

  notify(kind: Notice['kind'], message: Message): void {
    const notice = { id: this.nextId++, kind, message };
    this.store.setState(({ notices }) => ({ notices: [...notices, notice].slice(-MOST_NOTICES) }));
    // An alert announces itself.
    if (kind === 'info') {
      this.announce(message);
      setTimeout(() => this.dismiss(notice.id), INFO_MS);
    }
  }

  dismiss(id: number): void {
    this.store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
  }

  announce(status: Message): void {
    this.store.setState({ status });
  }
}
