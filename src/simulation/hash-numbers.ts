import type { Numbers } from '../physiology/index.ts';

const prime = 0x100000001b3n;
const offset = 0xcbf29ce484222325n;

/** A short name for a set of numbers, 16 hexadecimal digits (FNV-1a over names and values in order of name). */
export function hashNumbers(numbers: Numbers): string {
  let hash = offset;
  for (const name of Object.keys(numbers).sort()) {
    for (const character of `${name}=${numbers[name]};`) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * prime);
    }
  }
  return hash.toString(16).padStart(16, '0');
}
