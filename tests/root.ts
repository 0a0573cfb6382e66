import { join } from 'node:path';

/** Folder of the checkout. */
export const root: string = join(import.meta.dirname, '..');
