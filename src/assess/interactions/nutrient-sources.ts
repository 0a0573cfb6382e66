import type { NutrientContent } from '../../corpus/index.ts';
import { boundsOf } from '../answers.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';
import { KeyedCache } from '../keyed-cache.ts';
import type { CheckedPartner, NutrientSource } from './check-input.ts';
import { unionOfCompounds } from './compound-scope.ts';
import { beginsWithRow, mentionsNutrient } from './partner-words.ts';

/** What the sources of the nutrient are worked out from. */
export interface SourceParts {
  readonly content: NutrientContent;
  readonly items: readonly LedgerItem[];
  readonly medications: readonly ResolvedMedication[];
  /** Medicines as partners, for their route. */
  readonly partners: readonly CheckedPartner[];
  /** Whether the non-food part is above the upper level; null when that is not known. */
  readonly aboveUpperLevel: boolean | null;
}

/**
 * Supplements and medicines of the ledger that bring the nutrient beyond food. A supplement that cannot be read may bring it
 * and counts, unsure, unless its name begins with another nutrient. A medicine that was not recognised and does not mention
 * the nutrient is no source: it stands in the coverage as not recognised. What is put on the skin is none either.
 */
export function nutrientSources(parts: SourceParts): readonly NutrientSource[] {
  return parts.items.flatMap((item): NutrientSource[] => {
    if (item.kind === 'supplement') {
      const brings = bringsNutrient(item, parts.content);
      return brings === false ? [] : [ofSupplement(item, brings === null, parts)];
    }
    if (item.kind !== 'medicine') return [];
    const medication = parts.medications.find((one) => one.medication.path === item.input);
    const isNamed = medication?.medication.contains !== undefined || mentionsNutrient(item.name, parts.content);
    if (medication === undefined || !(medication.recognised || isNamed)) return [];
    return ofMedicine(item, medication, parts);
  });
}

/** Null where it is not known. */
function bringsNutrient(item: LedgerItem, content: NutrientContent): Truth {
  const bounds = boundsOf(item.amount);
  if (bounds !== undefined && item.amount.state === 'known') return bounds.high > 0;
  if (item.compound !== undefined || mentionsNutrient(item.name, content)) return true;
  return beginsWithRow(item.name, content) ? false : null;
}

function ofSupplement(item: LedgerItem, isUnsure: boolean, { content, aboveUpperLevel }: SourceParts): NutrientSource {
  return {
    ...(isUnsure ? { unsure: item.name } : {}),
    input: item.input,
    kind: 'supplement',
    compounds: item.compound === undefined ? unionOfCompounds(content, 'oral') : [item.compound],
    route: 'oral',
    withAluminium: false,
    highDose: aboveUpperLevel,
  };
}

function ofMedicine(
  item: LedgerItem,
  resolved: ResolvedMedication,
  { content, partners, aboveUpperLevel }: SourceParts,
): NutrientSource[] {
  const partner = partners.find((one) => one.input === item.input);
  if (partner?.route === 'local' || partner?.route === 'inhaled') return [];
  const route = partner?.route === 'parenteral' ? 'parenteral' : 'oral';
  const codes = resolved.drugs.flatMap((drug) => drug.atc);
  const families = item.compound === undefined ? familiesOf(codes, content) : [item.compound];
  const isRegularDose = codes.some((code) => code.startsWith('A02A') || code.startsWith('A06A'));
  return [
    {
      input: item.input,
      kind: 'medicine',
      compounds: families.length > 0 ? families : unionOfCompounds(content, route),
      route,
      withAluminium: aluminiumIn(resolved),
      highDose: isRegularDose ? true : aboveUpperLevel,
    },
  ];
}

const codeCache = new KeyedCache<ReadonlyMap<string, string>>();

function familiesOf(codes: readonly string[], content: NutrientContent): readonly string[] {
  const byCode = codeCache.get(
    content,
    'families',
    () => new Map(content.compounds.flatMap((one) => one.atc.map((code) => [code, one.id] as const))),
  );
  return [...new Set(codes.flatMap((code) => byCode.get(code) ?? []))];
}

/** Aluminium compounds have ATC codes of their own; what an open combination or an unknown product holds is not known. */
function aluminiumIn({ drugs, combination }: ResolvedMedication): boolean | null {
  if (drugs.some((drug) => [...drug.atc, ...drug.atcFromMemory].some((code) => code.startsWith('A02AB')))) return true;
  return drugs.length === 0 || combination?.open === true ? null : false;
}
