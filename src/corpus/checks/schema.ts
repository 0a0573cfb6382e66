import { monographSections } from '../schemas/claim.ts';
import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { type ContentKind, contentKinds, type KindName } from './content-kinds.ts';
import { readExceptions } from './exceptions.ts';
import { isRecord, placeOf, type Step } from './place.ts';
import { tableFindings } from './tables.ts';

/** Files every content folder must have. */
const requiredOnce: readonly KindName[] = [
  'nutrient',
  'conditions',
  'symptoms',
  'laboratoryTests',
  'drugGroups',
  'givenAs',
  'foodColumns',
  'foodGroups',
  'measures',
  'releases',
  'labelMessages',
  'labelWords',
  'messages',
  'products',
  'limits',
  'sources',
  'atomicWeights',
  'units',
];

/** Files beside every `nutrient.yaml`. */
const requiredBeside = [
  'claims',
  'compounds',
  'conditions',
  'deficiency',
  'depletion',
  'food-steps',
  'formulas',
  'indications',
  'laboratory',
  'reference-values',
  'ruled-out',
  'scores',
];

/** Every file fits the schema of its kind, no file is of no kind, and none is missing. */
export const schemaCheck: ContentCheck = {
  name: 'schema',
  description: 'Every file parses and fits the schema of its kind; no file is missing and none is of no kind.',
  run(input: CheckInput): CheckOutcome {
    const findings = [
      ...input.unreadable,
      ...missingFiles(input),
      ...[...input.yaml].flatMap(([path, data]) => yamlFindings(path, data)),
      ...tableFindings(input),
      ...[...input.files.keys()].flatMap((path) => strayFinding(path)),
      ...exceptionFindings(input),
    ];
    return { checked: input.files.size, findings };
  },
};

function yamlFindings(path: string, data: unknown): Finding[] {
  const kinds: readonly ContentKind<unknown>[] = Object.values(contentKinds);
  const kind = kinds.find((candidate) => candidate.path.test(path));
  if (kind === undefined) {
    return [{ path, place: '', wrong: 'no kind of content stands here', remedy: 'move the file, or add its kind' }];
  }
  if (isRecord(data) && Object.keys(data).length === 0) {
    return [{ path, place: '', wrong: 'the file is empty', remedy: 'fill it or take it out' }];
  }
  const result = kind.schema.safeParse(data);
  return (result.error?.issues ?? []).map((issue) => ({
    path,
    place: placeOf(
      data,
      issue.path.filter((step): step is Step => typeof step !== 'symbol'),
    ),
    wrong: issue.message,
    remedy: 'write it as the schema says',
  }));
}

function missingFiles(input: CheckInput): Finding[] {
  const paths = [...input.files.keys()];
  const once = requiredOnce
    .filter((name) => !paths.some((path) => contentKinds[name].path.test(path)))
    .map((name) => missing(pathWords(contentKinds[name].path)));
  const folders = paths
    .filter((path) => contentKinds.nutrient.path.test(path))
    .map((path) => path.replace('/nutrient.yaml', ''));
  const beside = folders.flatMap((folder) => [
    ...requiredBeside.map((name) => `${folder}/${name}.yaml`),
    ...(['en', 'nl'] as const).flatMap((language) => monographPaths(folder, language)),
  ]);
  return [...once, ...beside.filter((path) => !input.files.has(path)).map(missing)];
}

/** A pattern of paths as a person writes it: `messages/*.yaml`. */
function pathWords(pattern: RegExp): string {
  return pattern.source.replaceAll(/\[\^\\?\/\]\+|\[a-z\]\{2\}/g, '*').replaceAll(/[\\^$]/g, '');
}

function monographPaths(folder: string, language: 'en' | 'nl'): readonly string[] {
  return monographSections.map(
    (section, index) => `${folder}/monograph/${language}/${String(index + 1).padStart(2, '0')}-${section}.md`,
  );
}

function missing(path: string): Finding {
  return { path, place: '', wrong: 'this file is missing', remedy: 'add it' };
}

/**
 * Prose outside the sections of a monograph would never be shown, and a text file of another kind never read. Only the
 * two pages for editors stand apart.
 */
function strayFinding(path: string): readonly Finding[] {
  if (path === 'README.md' || path === 'GUIDELINES.md') return [];
  if (/\.(yaml|csv)$/.test(path) || /^exceptions\/[a-z-]+\.txt$/.test(path)) return [];
  const section = /^nutrients\/[^/]+\/monograph\/(?:en|nl)\/\d\d-([a-z-]+)\.md$/.exec(path)?.[1];
  if (monographSections.some((known) => known === section)) return [];
  return [{ path, place: '', wrong: 'nothing reads a file of this name', remedy: 'move it or take it out' }];
}

function exceptionFindings(input: CheckInput): readonly Finding[] {
  return readExceptions(input.files).bad.map(({ path, line, text }) => ({
    path,
    place: `line_${line}`,
    wrong: `"${text.slice(0, 60)}" is no exception`,
    remedy: 'write `path#place  reason`, with two spaces before the reason',
  }));
}
