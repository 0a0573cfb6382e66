import type { Reading } from '../quantity/index.ts';
import type { ProfileVocabulary } from './context.ts';
import { interpret, type ReadProfileOptions, refusable } from './interpret-profile.ts';
import type { Profile } from './profile.ts';
import { readYaml } from './read-yaml.ts';

/**
 * YAML or JSON to a profile, or the problem that stopped it, with its path and the received value.
 * Refused and answered cases: docs/contract/profile.md.
 */
export function readProfile(
  input: Uint8Array | string,
  vocabulary: ProfileVocabulary,
  options: ReadProfileOptions,
): Reading<Profile> {
  return refusable(() => interpret(readYaml(input), vocabulary, options));
}
