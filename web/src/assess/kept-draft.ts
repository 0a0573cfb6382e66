import type { Draft } from './draft.ts';

const base = 'elementair';
const store = 'drafts';
const key = 'draft';
const handover = 'elementair-handover';

/** The draft kept on this device; undefined when none was asked to be kept, or when the browser keeps nothing. */
export async function readKept(): Promise<Draft | undefined> {
  try {
    return (await inStore('readonly', (drafts) => drafts.get(key))) as Draft | undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the draft; only called when the person asked for it. */
export async function keep(draft: Draft): Promise<void> {
  await inStore('readwrite', (drafts) => drafts.put(draft, key));
}

/** Deletes the whole store. */
export function forget(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(base);
    for (const kind of ['success', 'error', 'blocked'] as const) request.addEventListener(kind, () => resolve());
  });
}

/** Hands the draft to the same page in the other language, within this tab; it is taken out again at once. */
export function handOver(draft: Draft): void {
  sessionStorage.setItem(handover, JSON.stringify(draft));
}

/** What another language's page handed over; undefined when it did not. */
export function takeHandover(): Draft | undefined {
  const text = sessionStorage.getItem(handover);
  sessionStorage.removeItem(handover);
  // Written by our own page in this tab.
  return text === null ? undefined : (JSON.parse(text) as Draft);
}

function inStore<T>(mode: IDBTransactionMode, use: (drafts: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(base, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store));
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const request = use(database.transaction(store, mode).objectStore(store));
      request.addEventListener('success', () => {
        resolve(request.result);
        database.close();
      });
      request.addEventListener('error', () => reject(request.error));
    });
  });
}
