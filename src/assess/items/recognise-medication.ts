import { type Candidate, isCombinationInGroup, isInGroup } from '../../corpus/index.ts';
import type { Combination, Drug } from '../../corpus/schemas/drug.ts';
import type { Product } from '../../corpus/schemas/product.ts';
import type { Medication } from '../../profile/index.ts';
import { withoutFormWords } from '../interactions/drug-form.ts';
import { RecentCache } from '../recent-cache.ts';
import type { Session } from '../session.ts';
import { findName } from './find-name.ts';
import { groupsOnlyInjected } from './groups-only-injected.ts';

/** What a medicine is, in the vocabulary and in the rules of the nutrient. */
export interface RecognisedMedication extends Recognised {
  /** Ids of the drug groups it is in. */
  readonly groups: ReadonlySet<string>;
  /** Those of the groups that it is in only when it is injected, and it is also given in other ways. */
  readonly whenInjected: ReadonlySet<string>;
  /** Ids of interactions and depletions that name one of its substances. */
  readonly rules: readonly string[];
}

const recognised = new RecentCache<RecognisedMedication | undefined>(4096);

/** Recognises a medicine by RxCUI, ATC code or name; undefined when none of them is known. */
export function recogniseMedication(medication: Medication, session: Session): RecognisedMedication | undefined {
  const { atc, rxcui, name } = medication;
  const key = `${rxcui ?? ''}|${atc ?? ''}|${name ?? ''}`;
  return recognised.get(session.memory, key, () => {
    const found = recognise(medication, session);
    if (found === undefined) return undefined;
    const groups = groupsOf(found, session);
    const whenInjected = groupsOnlyInjected(found.drugs, groups, session);
    return { ...found, groups, whenInjected, rules: rulesNaming(found.drugs, session) };
  });
}

interface Recognised {
  /** What the name and the code mean, where they are two medicines; then both are in `drugs`. */
  readonly differ?: { readonly name: string; readonly other: string };
  readonly id: string;
  readonly name: string;
  readonly drugs: readonly Drug[];
  readonly combination?: Combination;
  readonly product?: Product;
}

/** The code and the name of an entry; where they are two medicines both are meant. */
function recognise(medication: Medication, session: Session): Recognised | undefined {
  const found = recogniseFirst(medication, session);
  const { name } = medication;
  if (found === undefined || name === undefined || (medication.atc ?? medication.rxcui) === undefined) return found;
  const named = recogniseFirst({ name }, session);
  if (named === undefined || isSameMedicine(found, named)) return found;
  const product = found.product ?? named.product;
  return {
    ...found,
    name: `${found.name} / ${named.name}`,
    drugs: [...found.drugs, ...named.drugs],
    differ: { name: named.name, other: found.name },
    ...(product === undefined ? {} : { product }),
  };
}

/** Salts and brands of one substance share a substance or a code. */
function isSameMedicine(one: Recognised, other: Recognised): boolean {
  const marks = ({ id, drugs }: Recognised): string[] => [
    id,
    ...drugs.flatMap((drug) => [drug.id, ...drug.atc, ...drug.atcFromMemory]),
  ];
  const own = new Set(marks(one));
  return one.drugs.length === 0 || other.drugs.length === 0 || marks(other).some((mark) => own.has(mark));
}

/** Codes go before names; an unknown code falls back on the name. */
function recogniseFirst(
  medication: Pick<Medication, 'atc' | 'rxcui' | 'name'>,
  session: Session,
): Recognised | undefined {
  const byCode = medication.atc === undefined ? undefined : byAtc(medication.atc, session);
  for (const text of [medication.rxcui, medication.atc, medication.name]) {
    if (text === undefined) continue;
    if (text === medication.atc && byCode !== undefined) return byCode;
    const found = findName(session.knowledge.medicineNames(), text);
    if (found.status === 'recognised') return describe(found.hit.id, found.hit.kind, session);
    const product = found.status === 'ambiguous' ? productAmong(found.candidates, session) : undefined;
    if (product !== undefined) return product;
  }
  return withoutForm(medication.name, session);
}

/** Looked up once more without the words for route and form: `ciprofloxacine oogdruppels`. */
function withoutForm(name: string | undefined, session: Session): Recognised | undefined {
  const bare = name === undefined ? '' : withoutFormWords(name, session.knowledge.corpus.messages);
  if (bare === '' || bare === name) return undefined;
  const found = findName(session.knowledge.medicineNames(), bare);
  if (found.status === 'recognised') return describe(found.hit.id, found.hit.kind, session);
  return found.status === 'ambiguous' ? productAmong(found.candidates, session) : undefined;
}

/** One ATC code can stand for several substances of the vocabulary: all of them are meant. */
function byAtc(code: string, session: Session): Recognised | undefined {
  const all = (session.knowledge.medicinesByAtc().get(code) ?? []).map(({ id, kind }) => describe(id, kind, session));
  const [first] = all;
  return first === undefined ? undefined : { ...first, drugs: [...new Set(all.flatMap((one) => one.drugs))] };
}

/** A brand that names a product and also what is in it means the product. */
function productAmong(candidates: readonly Candidate[], session: Session): Recognised | undefined {
  const products = candidates.filter((candidate) => candidate.kind === 'product');
  const [only] = products;
  if (only === undefined || products.length > 1) return undefined;
  const drug = session.knowledge.corpus.products.find((product) => product.id === only.id)?.drug;
  const others = candidates.filter((candidate) => candidate !== only);
  return others.every((candidate) => candidate.id === drug) ? describe(only.id, only.kind, session) : undefined;
}

function describe(id: string, kind: string, session: Session): Recognised {
  const { corpus } = session.knowledge;
  const byId = session.knowledge.drugById();
  const substances = (ids: readonly string[]): Drug[] => ids.flatMap((one) => byId.get(one) ?? []);
  if (kind === 'product') {
    const product = corpus.products.find((one) => one.id === id);
    const inner = product?.drug === null || product?.drug === undefined ? undefined : innerOf(product.drug, session);
    return {
      id,
      name: product?.name ?? id,
      drugs: inner?.drugs ?? [],
      ...(product === undefined ? {} : { product }),
      ...combinationPart(inner),
    };
  }
  return innerOf(id, session) ?? { id, name: id, drugs: substances([id]) };
}

function combinationPart(inner: Recognised | undefined): { combination?: Combination } {
  return inner?.combination === undefined ? {} : { combination: inner.combination };
}

function innerOf(id: string, session: Session): Recognised | undefined {
  const byId = session.knowledge.drugById();
  const drug = byId.get(id);
  if (drug !== undefined) {
    return { id, name: (session.language === 'nl' ? drug.name.nl : null) ?? drug.name.en, drugs: [drug] };
  }
  const combination = session.knowledge.corpus.combinations.find((one) => one.id === id);
  if (combination === undefined) return undefined;
  return {
    id,
    name: combination.name[session.language],
    drugs: combination.members.flatMap((member) => byId.get(member) ?? []),
    combination,
  };
}

function groupsOf(found: Recognised, session: Session): ReadonlySet<string> {
  const byId = session.knowledge.drugById();
  const groups = new Set<string>();
  for (const group of session.knowledge.corpus.drugGroups) {
    const inGroup =
      found.drugs.some((drug) => isInGroup(drug, group)) ||
      (found.combination !== undefined && isCombinationInGroup(found.combination, group, byId));
    if (inGroup) groups.add(group.id);
  }
  return groups;
}

/** Interactions and depletions that name one of the substances, by ATC code or as the substance of a combination. */
function rulesNaming(drugs: readonly Drug[], session: Session): readonly string[] {
  const codes = new Set(drugs.flatMap((drug) => [...drug.atc, ...drug.atcFromMemory]));
  const ids = new Set(drugs.map((drug) => drug.id));
  const { interactions, depletion } = session.content;
  return [
    ...interactions
      .filter((row) =>
        row.members.some(({ atc, substances }) => codes.has(atc) || substances?.some((id) => ids.has(id)) === true),
      )
      .map((row) => row.id),
    ...depletion
      .filter(
        (row) =>
          row.members.some((member) => codes.has(member.atc)) ||
          row.groups.some((group) => [...codes].some((code) => code.startsWith(group))),
      )
      .map((row) => row.id),
  ];
}
