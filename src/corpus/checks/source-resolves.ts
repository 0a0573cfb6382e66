import type { CheckInput, CheckOutcome, ContentCheck } from './content-check.ts';
import { citationsIn, knownSources } from './known-sources.ts';

/** No citation dangles. */
export const sourceResolves: ContentCheck = {
  name: 'source-resolves',
  description: 'Every source that a fact or a sentence names stands in the bibliography.',
  run(input: CheckInput): CheckOutcome {
    const known = knownSources(input);
    const citations = citationsIn(input);
    const findings = citations
      .filter((citation) => !known.has(citation.source))
      .map(({ path, place, source }) => ({
        path,
        place,
        wrong: `no source has the id "${source}"`,
        remedy: 'add it to content/sources/ as it was read, or correct the id',
      }));
    return { checked: citations.length, findings };
  },
};
