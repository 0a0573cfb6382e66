import type { Source } from '../../../src/corpus/schemas/source.ts';

/** A source for reference managers, as BibTeX. Fields that were not visible are left out. */
export function bibTex(source: Source): string {
  const kind = source.type === 'article-journal' ? 'article' : source.type === 'book' ? 'book' : 'misc';
  const fields = [
    ['title', source.title],
    ['author', authors(source).join(' and ')],
    [kind === 'article' ? 'journal' : 'howpublished', source['container-title'] ?? ''],
    ['year', year(source)],
    ['doi', source.DOI ?? ''],
    ['url', source.URL],
  ].filter(([, value]) => value !== '');
  return `@${kind}{${source.id},\n${fields.map(([name, value]) => `  ${name} = {${String(value).replaceAll(/[{}]/g, '')}}`).join(',\n')}\n}\n`;
}

/** A source for reference managers, as RIS. */
export function ris(source: Source): string {
  const kinds: Readonly<Record<string, string>> = {
    'article-journal': 'JOUR',
    book: 'BOOK',
    report: 'RPRT',
    legislation: 'STAT',
    dataset: 'DATA',
  };
  const lines = [
    ['TY', kinds[source.type] ?? 'ELEC'],
    ['ID', source.id],
    ...authors(source).map((name) => ['AU', name]),
    ['TI', source.title],
    ['T2', source['container-title'] ?? ''],
    ['PY', year(source)],
    ['DO', source.DOI ?? ''],
    ['UR', source.URL],
    ['ER', ' '],
  ].filter(([, value]) => value !== '');
  return `${lines
    .map(
      ([tag, value]) =>
        `${tag}  - ${String(value)
          .replaceAll(/[\r\n]/g, ' ')
          .trimEnd()}`,
    )
    .join('\r\n')}\r\n`;
}

function authors(source: Source): readonly string[] {
  return (source.author ?? []).map((one) =>
    'literal' in one ? one.literal : [one.family, one.given].filter(Boolean).join(', '),
  );
}

function year(source: Source): string {
  return String(source.issued?.['date-parts'][0]?.[0] ?? '');
}
