/** What the browser keeps, by name: plain data and typed arrays as they are. Rejects where it keeps nothing, or has no room. */
export interface Records {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  /** Deletes all whose names are not wanted any more. */
  sweep(isWanted: (name: string) => boolean): Promise<void>;
}

const DATABASE = 'sparselight';
const STORE = 'kept';

/** Records in IndexedDB, opened when the first is asked for. */
export class BrowserRecords implements Records {
  private database: Promise<IDBDatabase> | null = null;

  async get(name: string): Promise<unknown> {
    return answerOf((await this.store('readonly')).get(name));
  }

  async put(name: string, value: unknown): Promise<void> {
    const store = await this.store('readwrite');
    store.put(value, name);
    await ended(store.transaction);
  }

  async sweep(isWanted: (name: string) => boolean): Promise<void> {
    const store = await this.store('readwrite');
    for (const key of await answerOf(store.getAllKeys())) if (!isWanted(String(key))) store.delete(key);
    await ended(store.transaction);
  }

  private async store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.database ??= open();
    return (await this.database).transaction(STORE, mode).objectStore(STORE);
  }
}

function open(): Promise<IDBDatabase> {
  // Where storage is forbidden, to ask for it throws.
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** To put something has worked when its transaction is through: room is asked for at its end. */
function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
