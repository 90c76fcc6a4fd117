/** Folders of files that were dropped: the browser does not write them into the files. */
const droppedAt = new WeakMap<File, string>();

/** The name of a file with the folders that it was chosen or dropped with: `animals/cat/01.png`. */
export function pathOf(file: File): string {
  return droppedAt.get(file) ?? (file.webkitRelativePath || file.name);
}

/** More files than this in a folder are not gone through: they would be refused anyway. */
const MOST_FILES = 20_000;

/** What was dropped, with all that is in its folders. @param entries null: neither file nor folder, or not told */
export async function droppedFiles(
  entries: readonly (FileSystemEntry | null)[],
  plain: readonly File[],
): Promise<readonly File[]> {
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found: File[] = [];
  for (const entry of entries) if (entry) await gather(entry, found);
  return found;
}

async function gather(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    droppedAt.set(file, entry.fullPath.replace(/^\//, ''));
    found.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A browser hands out a folder in parts.
    const part = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (part.length === 0) return;
    for (const inner of part) await gather(inner, found);
  }
}
