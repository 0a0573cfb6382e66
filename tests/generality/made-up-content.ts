import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { ContentFiles } from '../../src/corpus/index.ts';
import { readContentFolder } from '../../src/corpus/node/index.ts';
import { root } from '../root.ts';

/** Folder of the nutrient that does not exist. */
export const fixture: string = join(root, 'tests/fixtures/made-up-nutrient');

const real = readContentFolder(join(root, 'content'));

/** The real content with the made-up nutrient added, as an editor would add one. */
export function contentWithBoth(): ContentFiles {
  const files = new Map(real);
  for (const [path, text] of readContentFolder(join(fixture, 'content'))) files.set(path, text);
  files.set('nutrients/novium/formulas.yaml', formulas());
  addAtomicWeights(files);
  addLaboratoryTest(files);
  addFoodColumn(files);
  return files;
}

/** The same without any nutrient that exists: what is about one nutrient only is left out. */
export function contentWithNoviumAlone(): ContentFiles {
  const isAboutAnother = (path: string): boolean =>
    (path.startsWith('nutrients/') && !path.startsWith('nutrients/novium/')) || /^(models|exceptions)\//.test(path);
  return new Map([...contentWithBoth()].filter(([path]) => !isAboutAnother(path)));
}

/** How kidney function is computed is not about one nutrient. */
function formulas(): string {
  const own = mapping(read('formulas.yaml'));
  const { estimatedGfr, kidneyStages, albuminuriaStages } = mapping(textOf(real, 'nutrients/magnesium/formulas.yaml'));
  return stringify({ estimatedGfr, kidneyStages, albuminuriaStages, ...own });
}

function addAtomicWeights(files: Map<string, string>): void {
  const path = 'units/atomic-weights.yaml';
  const table = mapping(textOf(files, path));
  files.set(
    path,
    stringify({ ...table, weights: { ...Object(table['weights']), ...mapping(read('atomic-weights.yaml')) } }),
  );
}

function addLaboratoryTest(files: Map<string, string>): void {
  const path = 'conditions/laboratory-tests.yaml';
  const tests = [...Object(mapping(textOf(files, path))['tests']), mapping(read('laboratory-test.yaml'))];
  files.set(path, stringify({ tests }));
}

/** One more column at the end of both food tables; a food without a row in the fixture was not measured. */
function addFoodColumn(files: Map<string, string>): void {
  const measured = new Map(lines(read('food-column.csv')).map((line) => [line.split(',')[0], line.split(',')[1]]));
  for (const path of ['foods/foods.csv', 'foods/staples.csv']) {
    const rows = lines(textOf(files, path)).map((line) => `${line},${measured.get(line.split(',')[0]) ?? ''}`);
    files.set(path, `${rows.join('\n')}\n`);
  }
  const path = 'foods/columns.yaml';
  const layout = mapping(textOf(files, path));
  const columns = [...Object(layout['columns']), { column: 'nv', nutrient: 'novium', unit: 'mg' }];
  files.set(path, stringify({ ...layout, columns }));
}

function read(name: string): string {
  return readFileSync(join(fixture, name), 'utf8');
}

function textOf(files: ContentFiles, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`content/${path} is missing`);
  return text;
}

function lines(csv: string): readonly string[] {
  return csv.trimEnd().split('\n');
}

function mapping(yaml: string): Record<string, unknown> {
  // A mapping of a content or fixture file; the schemas judge what is in it when the content is read.
  return parse(yaml) as Record<string, unknown>;
}
