import { Component, type ReactNode } from 'react';
import { takeWaitingWordsAway } from './waiting-words';

/** When the page itself breaks: says so instead of going blank. In English, as the catalogs may be what broke. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { reason: string | null }> {
  override state: { reason: string | null } = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch() {
    takeWaitingWordsAway();
  }

  override render() {
    if (this.state.reason === null) return this.props.children;
    return (
      <main className="crash" role="alert">
        <h1>The page stumbled</h1>
        <p>
          Something in the page broke ({this.state.reason}). Reload it to go on; if that does not help, check
          the connection. The address keeps your settings.
        </p>
        <p lang="uk">
          Сторінка спіткнулася. Оновіть її, щоб продовжити, а якщо не допоможе, перевірте звʼязок. Адреса
          зберігає ваші налаштування.
        </p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Reload · Оновити
        </button>
      </main>
    );
  }
}
