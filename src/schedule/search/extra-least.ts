import type { Ledger } from './ledger.ts';
import type { Model } from './model.ts';
import { notChosen } from './narrow.ts';
import { overlap, type TimeSet } from './time-set.ts';

/** Extra moments that cannot be avoided: open variables whose candidates are all extra and share none with each other. */
export function extraLeast(
  { model, chosen, ledger }: { readonly model: Model; readonly chosen: Int32Array; readonly ledger: Ledger },
  domains: TimeSet,
): number {
  const { words } = model;
  const claimed = new Uint32Array(words);
  let extra = 0;
  for (let variable = 0; variable < chosen.length; variable += 1) {
    const start = variable * words;
    if (chosen[variable] !== notChosen || overlap(domains, start, ledger.free, 0, words)) continue;
    if (overlap(domains, start, claimed, 0, words)) continue;
    for (let word = 0; word < words; word += 1) {
      claimed[word] = (claimed[word] ?? 0) | (domains[start + word] ?? 0);
    }
    extra += 1;
  }
  return extra;
}
