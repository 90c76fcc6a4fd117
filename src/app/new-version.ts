/** Set for the reload after a deployment: the scripts of the page that was reloaded for. */
const KEY = 'sparselight/reloaded-for';

/**
 * Loads the page anew, going on with what was kept, where nothing else brings a file of it:
 * - It is gone because the host has a newer page, whose files have other names. Then once, by itself.
 * - It has come back, but browsers can remember for as long as the page lives that a file did not come. Then when the
 *   learner asks for it again.
 * @param keep puts by what a reload would lose
 */
export function reloadForMissing(keep: () => Promise<void>): void {
  const missing = new Set<string>();
  window.addEventListener('vite:preloadError', async ({ payload }) => {
    const [file] = /https?:\S+/.exec(payload.message) ?? [];
    const isAskedAgain = file !== undefined && missing.has(file);
    if (file) missing.add(file);
    if (!(await isReplaced()) && !(isAskedAgain && (await isScript(file)))) return;
    await keep();
    location.reload();
  });
}

/** Whether the host has a newer page that this one has not been loaded anew for. */
async function isReplaced(): Promise<boolean> {
  const scripts = await scriptsOnHost();
  return scripts !== null && scripts !== scriptsOf(document) && read() !== scripts && write(scripts);
}

async function isScript(file: string): Promise<boolean> {
  try {
    const { ok, headers } = await fetch(file, { cache: 'reload' });
    return ok && !!headers.get('content-type')?.includes('javascript');
  } catch {
    return false;
  }
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
