import type { Contained } from '../../profile/index.ts';
import { type Answer, parseSingleAmount } from '../../quantity/index.ts';
import { knownInterval } from '../answers.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import { KeyedCache } from '../keyed-cache.ts';
import { ask, type Session } from '../session.ts';
import { checkDose } from './check-dose.ts';
import { type ElementAmount, elementIn, nameCompound } from './element-of-compound.ts';
import type { ResolvedMedication } from './resolve-medications.ts';

/**
 * Medicines that bring the nutrient, as ledger lines. What the profile says a unit contains goes first, then known
 * products, then salts of the element by ATC code, whose amount is then unknown. A medicine that is not recognised could
 * contain it and makes the sum unknown; any other medicine brings none and has no line.
 */
export function medicineItems(medications: readonly ResolvedMedication[], session: Session): LedgerItem[] {
  return medications.filter((one) => one.current).flatMap((one) => itemOf(one, session) ?? []);
}

interface Part {
  readonly compound?: string;
  readonly element: ElementAmount | undefined;
  readonly facts: readonly string[];
  readonly sources: readonly string[];
}

function itemOf(resolved: ResolvedMedication, session: Session): LedgerItem | undefined {
  const parts = partsOf(resolved, session);
  if (parts === undefined) return undefined;
  const { medication, name } = resolved;
  const unknown = parts.length === 0 || parts.some((part) => part.element === undefined);
  if (unknown && resolved.recognised) {
    ask(session, 'medicine-content', medication.path, {
      name,
      nutrient: session.content.nutrient.names[session.language],
    });
  }
  const [first] = parts;
  return {
    input: medication.path,
    name,
    kind: 'medicine',
    amount: unknown ? { state: 'unknown', missing: [medication.path] } : amountOf(resolved, parts, session),
    atMinutes: medication.atMinutes,
    momentsPerDay: medication.momentsPerDay,
    ...(medication.shareOfDays < 1 ? { shareOfDays: medication.shareOfDays } : {}),
    ...(parts.length === 1 && first?.compound !== undefined ? { compound: first.compound } : {}),
  };
}

/** Undefined: it brings none. Empty: it may, and how much is not known. */
function partsOf(resolved: ResolvedMedication, session: Session): readonly Part[] | undefined {
  const { medication } = resolved;
  // An empty list states nothing.
  if (medication.contains !== undefined && medication.contains.length > 0) {
    return medication.contains.map((contained) => declaredPart(contained, medication.units, session));
  }
  if (!resolved.recognised) return [];
  if (resolved.product?.notASource !== undefined) return undefined;
  const known = productParts(resolved, session);
  if (known.length > 0) return known;
  return mayContain(resolved, session) ? [] : undefined;
}

function declaredPart(contained: Contained, units: number, session: Session): Part {
  const compound = nameCompound(contained.compound, session);
  const element = elementIn(contained.amount, contained.basis ?? 'compound', compound, session);
  if (element !== undefined) checkDose(element.high * units, `${contained.path}.amount`, undefined, session);
  return {
    ...(compound === undefined ? {} : { compound: compound.compound.id }),
    element,
    facts: element?.forms ?? [],
    sources: [],
  };
}

function productParts({ product }: ResolvedMedication, session: Session): readonly Part[] {
  const rows = product?.contains.filter((row) => row.nutrient === session.content.nutrient.id) ?? [];
  return rows.map((row): Part => {
    const compound = row.compound === null ? undefined : nameCompound(row.compound, session);
    const written = row.declaredElement ?? row.amount;
    const parsed = written === null ? undefined : parseSingleAmount(written, { language: 'en' });
    const basis = row.declaredElement !== undefined || row.basis === 'elemental' ? 'element' : 'compound';
    const element =
      parsed?.ok === true
        ? elementIn(
            { low: parsed.value.value, high: parsed.value.value, unit: parsed.value.unit },
            basis,
            compound,
            session,
          )
        : undefined;
    return {
      ...(compound === undefined ? {} : { compound: compound.compound.id }),
      element,
      facts: [product?.id ?? '', ...(element?.forms ?? [])],
      sources: product?.sources ?? [],
    };
  });
}

const codeCache = new KeyedCache<ReadonlySet<string>>();

/** A salt of the element by ATC code, or a member of a group that is named after it. */
function mayContain(resolved: ResolvedMedication, session: Session): boolean {
  const codes = codeCache.get(
    session.content,
    'atc',
    () => new Set(session.content.compounds.flatMap((one) => one.atc)),
  );
  if (resolved.drugs.some((drug) => drug.atc.some((code) => codes.has(code)))) return true;
  return [...resolved.groups].some((group) => group.startsWith(`${session.content.nutrient.id}-`));
}

function amountOf(resolved: ResolvedMedication, parts: readonly Part[], session: Session): Answer {
  const { medication } = resolved;
  const factor = medication.units * medication.momentsPerDay * medication.shareOfDays;
  const sum = (end: 'low' | 'value' | 'high'): number =>
    parts.reduce((total, part) => total + (part.element?.[end] ?? 0), 0) * factor;
  const derivation = session.book.note({
    rule: 'medicine-amount',
    inputs: {
      input: medication.path,
      elementPerUnit: sum('value') / factor,
      units: medication.units,
      momentsPerDay: medication.momentsPerDay,
      shareOfDays: medication.shareOfDays,
      asNeeded: medication.asNeeded,
    },
    facts: [...new Set(parts.flatMap((part) => part.facts))],
    sources: [...new Set(parts.flatMap((part) => part.sources))],
  });
  const low = medication.asNeeded ? 0 : sum('low');
  return knownInterval(
    { low, value: sum('value'), high: sum('high') },
    session.content.nutrient.intakeUnit,
    derivation,
  );
}
