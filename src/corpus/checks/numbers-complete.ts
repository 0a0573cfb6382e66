import { findUnit } from '../../quantity/index.ts';
import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { objectsIn, within } from './walk.ts';

type Node = Readonly<Record<string, unknown>>;

/** What must stand beside a number of one kind, wherever `hasNumber` says that there is one. */
interface Company {
  readonly path: RegExp;
  readonly inside: string;
  readonly hasNumber: (node: Node) => boolean;
  readonly fields: readonly string[];
}

const always = (): boolean => true;
const isStated = (field: string) => (node: Node) => node[field] !== null && node[field] !== undefined;

const companies: readonly Company[] = [
  {
    path: /\/reference-values\.yaml$/,
    inside: 'values',
    hasNumber: isStated('value'),
    fields: ['set', 'kind', 'basis', 'sex', 'printed', 'standing', 'sources'],
  },
  {
    path: /\/indications\.yaml$/,
    inside: 'doses',
    hasNumber: isStated('amount'),
    fields: ['basis', 'route', 'setting', 'standing', 'source'],
  },
  { path: /\/indications\.yaml$/, inside: 'indications', hasNumber: always, fields: ['population', 'sources'] },
  { path: /\/indications\.yaml$/, inside: 'outcomes', hasNumber: always, fields: ['effect', 'standing', 'source'] },
  {
    path: /\/(interactions\/[^/]+|depletion)\.yaml$/,
    inside: 'numbers',
    hasNumber: always,
    fields: ['what', 'source', 'status'],
  },
  { path: /\/interactions\/[^/]+\.yaml$/, inside: 'gaps', hasNumber: always, fields: ['authority', 'status'] },
  {
    path: /\/deficiency\.yaml$/,
    inside: 'thresholds',
    hasNumber: always,
    fields: ['authority', 'test', 'standing', 'sources'],
  },
  { path: /^products\//, inside: 'contains', hasNumber: isStated('amount'), fields: ['nutrient', 'basis'] },
  {
    path: /^foods\/measures\.yaml$/,
    inside: 'general',
    hasNumber: always,
    fields: ['unit', 'estimate', 'basis', 'standing'],
  },
  { path: /^profile-limits\.yaml$/, inside: '*', hasNumber: isStated('hard'), fields: ['unit', 'because'] },
  { path: /^models\//, inside: '*', hasNumber: isStated('meaning'), fields: ['value', 'unit', 'standing'] },
];

/** Codes of figures from studies, beside the units a person may type. */
const figureUnits: ReadonlySet<string> = new Set([
  '%',
  '1',
  'g/mol',
  'mg/kg',
  'umol.h/L',
  '{fold}',
  '{points}',
  '{tablets}/d',
  '{copies}/mL',
]);

/** A number never travels alone. */
export const numbersComplete: ContentCheck = {
  name: 'numbers-complete',
  description: 'Each number has a unit that is known and, where its kind needs them, basis, population and source.',
  run(input: CheckInput): CheckOutcome {
    const findings: Finding[] = [];
    let checked = 0;
    for (const [path, data] of input.yaml) {
      const here = companies.filter((company) => company.path.test(path));
      for (const { place, node, key } of objectsIn(data)) {
        const amounts = Object.entries(node).filter(([name]) => name !== 'en' && name !== 'nl');
        for (const [name, value] of amounts) {
          const unit = typeof value === 'string' ? /^-?\d+(?:\.\d+)? (\S+)$/.exec(value)?.[1] : undefined;
          if (unit === undefined) continue;
          checked += 1;
          if (findUnit(unit) === undefined && !figureUnits.has(unit))
            findings.push(unknownUnit(path, within(place, name), unit));
        }
        const wanted = here.filter(({ inside, hasNumber }) => (inside === '*' || inside === key) && hasNumber(node));
        checked += wanted.length;
        const missing = wanted.flatMap((company) => company.fields).filter((field) => isAbsent(node[field]));
        findings.push(...missing.map((field) => lonely(path, within(place, field), field)));
        findings.push(...withoutSource(path, place, node), ...withoutPeople(path, place, key, node));
        findings.push(...withoutMoments(path, place, key, node));
      }
    }
    return { checked, findings };
  },
};

function unknownUnit(path: string, place: string, unit: string): Finding {
  return { path, place, wrong: `"${unit}" is no unit that is known`, remedy: 'use a code of content/units/units.yaml' };
}

function lonely(path: string, place: string, field: string): Finding {
  return { path, place, wrong: `a number stands without its ${field}`, remedy: `write the ${field} beside it` };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whatever is called seen was seen somewhere. A node that speaks of no source at all has that of its parent. */
function withoutSource(path: string, place: string, node: Node): readonly Finding[] {
  const isSeen = node['standing'] === 'seen' || node['status'] === 'seen';
  const isParameter = path.startsWith('models/') && 'value' in node;
  const field = 'source' in node ? 'source' : 'sources';
  if (!isSeen || !(field in node || isParameter) || !isAbsent(node[field])) return [];
  return [
    {
      path,
      place: within(place, field),
      wrong: 'is called seen and names no source',
      remedy: 'name the source, or write how it is known (memory, inference, proposal)',
    },
  ];
}

function withoutPeople(path: string, place: string, key: string, node: Node): readonly Finding[] {
  if (!path.endsWith('/reference-values.yaml') || key !== 'values' || node['kind'] === 'label') return [];
  const isForSomebody = node['fromMonths'] !== null || node['toMonths'] !== null || node['lifeStage'] !== undefined;
  if (isForSomebody || node['value'] === null) return [];
  return [{ path, place, wrong: 'the value is for no population', remedy: 'write the ages or the life stage' }];
}

/** Outside hospital, an amount for one moment needs the number of moments: else nobody can say what it is in a day. */
function withoutMoments(path: string, place: string, key: string, node: Node): readonly Finding[] {
  const amount = node['amount'];
  if (!path.endsWith('/indications.yaml') || key !== 'doses' || typeof amount !== 'string') return [];
  if (amount.endsWith('/d') || node['perDay'] !== null || node['setting'] === 'hospital') return [];
  return [
    {
      path,
      place: within(place, 'perDay'),
      wrong: 'an amount for one moment without the moments a day',
      remedy: 'write perDay, or null as amount with a reason',
    },
  ];
}
