import type { CheckInput, CheckOutcome, ContentCheck } from './content-check.ts';
import { citationsIn, knownSources } from './known-sources.ts';

/** Says which sources nothing cites; never fails, since a source may wait for its fact. */
export const unusedSource: ContentCheck = {
  name: 'unused-source',
  description: 'Names the sources that nothing cites; a notice only.',
  run(input: CheckInput): CheckOutcome {
    const known = knownSources(input);
    const cited = new Set(citationsIn(input).map((citation) => citation.source));
    const findings = [...known]
      .filter(([id]) => !cited.has(id))
      .map(([id, path]) => ({
        path,
        place: `sources[${id}]`,
        wrong: 'nothing cites this source',
        remedy: 'cite it where it carries a fact, or take it out',
        notice: true as const,
      }));
    return { checked: known.size, findings };
  },
};
