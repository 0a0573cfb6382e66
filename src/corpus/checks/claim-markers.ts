import type { Language } from '../schemas/bilingual.ts';
import type { CheckInput } from './content-check.ts';

/** A place in the monograph that carries a claim. */
export interface ClaimMarker {
  readonly claim: string;
  readonly folder: string;
  readonly language: Language;
  readonly section: string;
  readonly path: string;
  /** The line with the marker. */
  readonly line: string;
  /** Word of the block it stands in (`> [!contradicted] …`); undefined outside a block. */
  readonly block: string | undefined;
  /** Text of the whole block, or the line itself outside a block. */
  readonly text: string;
}

const file = /^(nutrients\/[^/]+)\/monograph\/(en|nl)\/\d\d-([a-z-]+)\.md$/;

/** Every `{C001}` or `{C001 C002}` of the monographs, in file order. */
export function claimMarkers(input: CheckInput): readonly ClaimMarker[] {
  return [...input.files].flatMap(([path, text]) => {
    const [, folder, language, section] = file.exec(path) ?? [];
    if (folder === undefined || section === undefined || (language !== 'en' && language !== 'nl')) return [];
    const lines = text.split(/\r?\n/);
    return lines.flatMap((line, index) => {
      const around = blockAround(lines, index);
      return claimsOn(line).map((claim) => ({ claim, folder, language, section, path, line, ...around }));
    });
  });
}

function claimsOn(line: string): readonly string[] {
  return [...line.matchAll(/\{(C\d{3}(?: C\d{3})*)\}/g)].flatMap(([, list = '']) => list.split(' '));
}

/** A block is a run of `>` lines; each `> [!word]` starts a new one. */
function blockAround(
  lines: readonly string[],
  index: number,
): { readonly block: string | undefined; readonly text: string } {
  const line = lines[index] ?? '';
  if (!line.startsWith('>')) return { block: undefined, text: line };
  let start = index;
  while (start > 0 && !starts(lines[start]) && (lines[start - 1] ?? '').startsWith('>')) start -= 1;
  let end = index + 1;
  while ((lines[end] ?? '').startsWith('>') && !starts(lines[end])) end += 1;
  const block = /^> *\[!([a-z]+)\]/.exec(lines[start] ?? '')?.[1];
  return { block, text: lines.slice(start, end).join('\n') };
}

function starts(line: string | undefined): boolean {
  return /^> *\[![a-z]+\]/.test(line ?? '');
}
