/** Set for the reload after a deployment: the scripts of the page that was reloaded for. */
const KEY = 'sparselight/reloaded-for';

/**
 * A file of the page that is gone has often been replaced: the host has a newer page, whose files have other names. Then
 * the page is loaded anew, once, and goes on with what was kept.
 * @param keep puts by what a reload would lose
 */
export function reloadWhenReplaced(keep: () => Promise<void>): void {
  window.addEventListener('vite:preloadError', async () => {
    const scripts = await scriptsOnHost();
    if (scripts === null || scripts === scriptsOf(document) || read() === scripts) return;
    if (!write(scripts)) return;
    await keep();
    location.reload();
  });
}

/** Whether the page has just been loaded anew for a newer version; says so once. */
export function hasComeForNewVersion(): boolean {
  const scripts = read();
  if (scripts === null) return false;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    return false;
  }
  return scripts === scriptsOf(document);
}

/** The scripts that the host's page begins with now; null if it cannot be asked. */
async function scriptsOnHost(): Promise<string | null> {
  try {
    const response = await fetch(location.href.split('#')[0], { cache: 'no-store' });
    if (!response.ok) return null;
    return scriptsOf(new DOMParser().parseFromString(await response.text(), 'text/html')) || null;
  } catch {
    return null;
  }
}

function scriptsOf(page: Document): string {
  return Array.from(page.querySelectorAll('script[src]'), (script) => script.getAttribute('src')).join(' ');
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Without a memory of having done so, the page might reload for ever. */
function write(scripts: string): boolean {
  try {
    sessionStorage.setItem(KEY, scripts);
    return true;
  } catch {
    return false;
  }
}
