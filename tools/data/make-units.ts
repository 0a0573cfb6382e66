import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * Writes `src/quantity/unit-table.generated.ts` from `content/units/units.yaml`, with every factor computed by
 * `@lhncbc/ucum-lhc`. Run `node tools/data/make-units.ts` after a change of the YAML file; a test says when it is stale.
 */
const root = join(import.meta.dirname, '../..');

/** One or two forms; `[one, more]`. */
type Shown = string | readonly [string, string];

/** One dimension of `content/units/units.yaml`. */
export interface UnitGroup {
  readonly base: string;
  readonly units: readonly {
    readonly code: string;
    readonly shown?: { readonly nl: Shown; readonly en: Shown };
    readonly written?: { readonly [language in 'both' | 'nl' | 'en']?: readonly string[] };
  }[];
}

/** The calls of `@lhncbc/ucum-lhc` that are used; the library ships without types. */
export interface Ucum {
  convertUnitTo(
    from: string,
    value: number,
    to: string,
    substance?: { readonly molecularWeight: number; readonly charge?: number },
  ): { readonly status: string; readonly toVal: number | null; readonly msg: readonly string[] };
}

/** The UCUM library. */
export function loadUcum(): Ucum {
  // The library ships without types, so that its shape has to be stated here.
  const { UcumLhcUtils } = createRequire(import.meta.url)('@lhncbc/ucum-lhc') as {
    UcumLhcUtils: { getInstance(): Ucum };
  };
  return UcumLhcUtils.getInstance();
}

/** The dimensions of the YAML text, in its order. */
export function readUnitGroups(yaml: string): readonly (readonly [string, UnitGroup])[] {
  // The file is ours; a row of another shape shows as a type error in the generated table.
  return Object.entries(parse(yaml) as Record<string, UnitGroup>);
}

/** The table as TypeScript text; throws when a factor is no whole number or UCUM does not know a unit. */
export function unitTable(yaml: string, ucum: Ucum): string {
  const groups = readUnitGroups(yaml);
  const rows = groups.flatMap(([dimension, { base, units }]) =>
    units.map(({ code, shown, written }) => {
      const forms = shown === undefined ? undefined : { nl: bothForms(shown.nl), en: bothForms(shown.en) };
      const more = [written?.both, written?.nl, written?.en, forms?.nl, forms?.en].flatMap((list) => list ?? []);
      const spellings = [...new Set(more)].filter((spelling) => spelling !== code);
      const cells = [
        code,
        dimension,
        wholeFactor(ucum, code, base),
        spellings,
        ...(forms === undefined ? [] : [forms]),
      ];
      return `  ${JSON.stringify(cells)},`;
    }),
  );
  return [
    '// Made by tools/data/make-units.ts from content/units/units.yaml. Do not edit.',
    '',
    '/** What a unit measures; amounts of one dimension convert into each other. */',
    'export type Dimension =',
    `${groups.map(([name]) => `  | '${name}'`).join('\n')};`,
    '',
    '/** How a reader sees a unit: one of it, more of it. */',
    "export type ShownForms = Readonly<Record<'nl' | 'en', readonly [string, string]>>;",
    '',
    '/** Code, dimension, whole factor to the base of the dimension, further spellings, forms shown when not the code. */',
    'export const unitRows: readonly (readonly [string, Dimension, number, readonly string[], ShownForms?])[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}

function bothForms(shown: Shown): readonly [string, string] {
  return typeof shown === 'string' ? [shown, shown] : shown;
}

function wholeFactor(ucum: Ucum, from: string, to: string): number {
  const { status, toVal, msg } = ucum.convertUnitTo(from, 1, to);
  if (status !== 'succeeded' || toVal === null) throw new Error(`${from} to ${to}: ${msg.join(' ')}`);
  const whole = Math.round(toVal);
  const isWhole = Math.abs(toVal - whole) <= 1e-12 * whole;
  if (!isWhole || !Number.isSafeInteger(whole)) throw new Error(`${from} is ${toVal} ${to}; choose a smaller base`);
  return whole;
}

if (process.argv[1] === import.meta.filename) {
  const table = unitTable(readFileSync(join(root, 'content/units/units.yaml'), 'utf8'), loadUcum());
  writeFileSync(join(root, 'src/quantity/unit-table.generated.ts'), table);
}
