import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.ts';

/** A copy of the checkout in which the launcher can be tried. */
export interface CheckoutCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** As a clone leaves it: no dependencies, nothing built. */
export function freshCopy(): CheckoutCopy {
  return copyWithout(['node_modules', '.git', '.setup', 'coverage', 'dist']);
}

/** As a set-up leaves it; the dependencies are those of this checkout. */
export function readyCopy(): CheckoutCopy {
  const copy = copyWithout(['node_modules', '.git', '.setup', 'coverage']);
  symlinkSync(join(root, 'node_modules'), join(copy.folder, 'node_modules'));
  mkdirSync(join(copy.folder, '.setup'));
  for (const stamp of ['.setup/installed', 'dist/.built']) touch(join(copy.folder, stamp));
  return copy;
}

/** Makes a file that is newer than all that stands there. */
export function touch(path: string): void {
  writeFileSync(path, '');
  const soon = new Date(Date.now() + 1000);
  utimesSync(path, soon, soon);
}

function copyWithout(names: readonly string[]): CheckoutCopy {
  const folder = mkdtempSync(join(tmpdir(), 'elementair-checkout-'));
  const left = new Set(names.map((name) => join(root, name)));
  cpSync(root, folder, { recursive: true, filter: (source) => !left.has(source) });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
