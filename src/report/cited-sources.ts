import type { Assessment } from '../assess/index.ts';
import type { Corpus } from '../corpus/index.ts';
import type { Source } from '../corpus/schemas/source.ts';

/** Sources of everything the report shows, in the order of first mention; ids without an entry are left out. */
export function citedSources(assessment: Assessment, corpus: Corpus): readonly Source[] {
  const ids = new Set<string>();
  const add = (sources: readonly string[]): void => {
    for (const id of sources) ids.add(id);
  };
  for (const contraindication of assessment.contraindications) add(contraindication.sources);
  for (const interaction of assessment.interactions) add(interaction.sources);
  for (const factor of assessment.risk.factors) add(factor.sources);
  add(assessment.risk.score?.sources ?? []);
  for (const lab of assessment.labs) {
    for (const row of [...lab.reference, ...lab.cutOffs, ...lab.caveats]) add(row.sources);
  }
  if (assessment.reference !== null) add(assessment.reference.sources);
  add(assessment.upperLevel.sources);
  for (const node of Object.values(assessment.derivations)) add(node.sources);
  const byId = new Map(corpus.sources.map((source) => [source.id, source]));
  return [...ids].flatMap((id) => {
    const source = byId.get(id);
    return source === undefined ? [] : [source];
  });
}

/** One line: authors or body, title, where, year, address. */
export function sourceLine(source: Source): string {
  const authors = (source.author ?? []).map((author) => ('literal' in author ? author.literal : author.family));
  const who = authors.length > 3 ? `${authors[0]} et al.` : authors.join(', ');
  const year = source.issued?.['date-parts'][0]?.[0];
  const where = source['container-title'];
  const address = source.DOI === undefined ? source.URL : `https://doi.org/${source.DOI}`;
  return [who, source.title, where, year === undefined ? '' : String(year), address]
    .filter((part) => part !== undefined && part !== '')
    .join('. ');
}
