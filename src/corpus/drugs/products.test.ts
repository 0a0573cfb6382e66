import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { productsSchema } from '../schemas/product.ts';
import { bibliographySchema } from '../schemas/source.ts';
import { readCombinations, readDrugs } from './index.ts';

const content = new URL('../../../content/', import.meta.url);

function read(path: string): string {
  return readFileSync(new URL(path, content), 'utf8');
}

const { products } = productsSchema.parse(parse(read('products/products.yaml')));
const labels = bibliographySchema.parse(parse(read('sources/products.yaml'))).sources;
const drugIds = new Set([
  ...readDrugs(read('drugs/drugs.csv')).map((drug) => drug.id),
  ...readCombinations(read('drugs/combinations.csv')).map((combination) => combination.id),
]);

interface CompoundFile {
  readonly compounds: readonly { readonly id: string; readonly forms: readonly { readonly id: string }[] }[];
}

function magnitude(written: string): number {
  return Number(written.split(' ')[0]);
}

describe('medicines that contain the nutrient', () => {
  it('have an id and names of their own', () => {
    const ids = products.map((product) => product.id);
    const names = products
      .flatMap((product) => [...new Set([product.name, ...product.aliases])])
      .map((name) => name.toLowerCase());
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('name a known substance or combination, or none', () => {
    expect(products.filter((product) => product.drug !== null && !drugIds.has(product.drug))).toEqual([]);
  });

  it('name compounds that exist', () => {
    // The file has its own schema and check; only the ids are needed here.
    const { compounds } = parse(read('nutrients/magnesium/compounds.yaml')) as CompoundFile;
    const known = new Set(compounds.flatMap(({ id, forms }) => [id, ...forms.map((form) => form.id)]));
    const named = products.flatMap((product) => product.contains).filter((one) => one.nutrient === 'magnesium');
    expect(named.filter((one) => one.compound !== null && !known.has(one.compound))).toEqual([]);
  });

  it('never hold more element than the richest compound can', () => {
    const declared = products
      .flatMap((product) => product.contains)
      .filter((one) => one.nutrient === 'magnesium' && one.declaredElement !== undefined && one.amount !== null);
    expect(declared.length).toBeGreaterThan(5);
    for (const one of declared) {
      expect(magnitude(one.declaredElement ?? '') / magnitude(one.amount ?? '')).toBeLessThan(0.604);
    }
  });

  it('have a source for every amount', () => {
    const unsourced = products.filter(
      (product) => product.sources.length === 0 && product.contains.some((one) => one.amount !== null),
    );
    expect(unsourced).toEqual([]);
  });

  it('cite labels that are listed with an address', () => {
    const ids = labels.map((label) => label.id);
    expect(new Set(ids).size).toBe(ids.length);
    const forCodes = ['mayo-tml-magu', 'arup-magnesium-urine', 'cpic-drug-table'];
    const cited = new Set([...products.flatMap((product) => product.sources), ...forCodes]);
    const unused = ids.filter((id) => !cited.has(id));
    expect(unused).toEqual([]);
  });

  it('do not count a brand whose composition nobody read as zero', () => {
    const gaviscon = products.find((product) => product.id === 'gaviscon-unspecified');
    expect(gaviscon?.contains.map((one) => one.amount)).toEqual([null]);
  });
});

describe('a medicine that is only a salt of the element', () => {
  it.each(['esomeprazole-magnesium', 'omeprazole-magnesium', 'pantoprazole-magnesium'])('%s is no source', (id) => {
    const product = products.find((one) => one.id === id);
    expect(product?.contains).toEqual([]);
    expect(product?.notASource?.nutrient).toBe('magnesium');
  });

  it('must say why it is no source', () => {
    const product = products.find((one) => one.id === 'esomeprazole-magnesium');
    const { notASource, ...silent } = product ?? {};
    expect(notASource).toBeDefined();
    expect(productsSchema.safeParse({ products: [silent] }).success).toBe(false);
  });

  it('an amount without a source is refused', () => {
    const rennie = products.find((one) => one.id === 'rennie');
    expect(productsSchema.safeParse({ products: [{ ...rennie, sources: [] }] }).success).toBe(false);
    expect(productsSchema.safeParse({ products: [{}] }).success).toBe(false);
  });
});
