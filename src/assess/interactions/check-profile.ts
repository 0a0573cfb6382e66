import type { Ledger } from '../intake/build-ledger.ts';
import { findName } from '../items/find-name.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';
import type { UpperLevelComparison } from '../schemas/assessment.ts';
import type { Session } from '../session.ts';
import type { CheckedPartner, InteractionInput } from './check-input.ts';
import { type DepletionFactor, findDepletion } from './depletion.ts';
import { findInteractions, type InteractionFindings } from './find-interactions.ts';
import { medicinePartner } from './medicine-partner.ts';
import { nutrientSources } from './nutrient-sources.ts';
import { foodPartner, supplementPartner } from './supplement-partner.ts';

/** What earlier steps of an assessment found out. */
export interface ProfileParts {
  /** Undefined when medicines were not stated. */
  readonly medications: readonly ResolvedMedication[] | undefined;
  readonly ledger: Ledger;
  readonly upperLevel: Pick<UpperLevelComparison, 'exceeded'>;
  /** Condition ids with the wider ones; undefined when they were not stated. */
  readonly conditions?: ReadonlySet<string> | undefined;
  /** mL/min/1.73 m², as the rules may use it; undefined: not known, whatever the profile states. Absent: the profile's. */
  readonly egfr?: number | undefined;
  /** Authority id or country whose hours are wanted. */
  readonly authority?: string | undefined;
}

/** What the check of a profile found, and what it was made from. */
export interface CheckedProfile extends InteractionFindings {
  readonly depletion: readonly DepletionFactor[];
  /** For a further check of the same person, as if something more were taken. */
  readonly asked: InteractionInput;
}

/** The interaction check of a profile, with the medicines that change the nutrient in the body over time. */
export function checkProfile(session: Session, parts: ProfileParts): CheckedProfile {
  const input = inputOfProfile(session, parts);
  return {
    asked: input,
    ...findInteractions(input),
    depletion: findDepletion(
      input.partners.filter((one) => one.kind === 'medicine'),
      session.content,
      session.language,
    ),
  };
}

/** The profile as input of the check. Medicines that are not in use on the day are left out; the coverage asks about them. */
function inputOfProfile(session: Session, parts: ProfileParts): InteractionInput {
  const { profile, content, knowledge, language, date } = session;
  const current = (parts.medications ?? []).filter((one) => one.current);
  const context = {
    content,
    corpus: knowledge.corpus,
    memory: session.memory,
    date,
    hasRhythm: true,
    candidatesOf: (input: string, name: string) =>
      session.coverage.find((one) => one.input === input && one.name === name)?.candidates ?? [],
  };
  const medicines = current.map((one) => medicinePartner(one, context));
  const items = parts.ledger.items;
  const inUse = new Set(items.map((item) => item.input));
  const supplements = (profile.supplements ?? [])
    .filter((one) => inUse.has(one.path))
    .flatMap((one) => supplementPartner(one, content) ?? []);
  const food = foodPartner(items, content);
  const partners: readonly CheckedPartner[] = [...medicines, ...supplements, ...(food === undefined ? [] : [food])];
  const { authority } = parts;
  return {
    content,
    messages: knowledge.corpus.messages,
    language,
    partners,
    sources: nutrientSources({
      content,
      items,
      medications: current,
      partners: medicines,
      aboveUpperLevel: parts.upperLevel.exceeded,
    }),
    kidney: kidneyOf(session, parts),
    laboratory: laboratoryOf(session),
    date,
    ...(authority === undefined ? {} : { authority }),
    home: true,
  };
}

function kidneyOf({ profile }: Session, parts: ProfileParts): InteractionInput['kidney'] {
  const egfr = 'egfr' in parts ? parts.egfr : profile.person.egfr;
  const dialysis = parts.conditions?.has('dialysis') === true ? true : profile.person.dialysis;
  return { ...(egfr === undefined ? {} : { egfr }), ...(dialysis === undefined ? {} : { dialysis }) };
}

function laboratoryOf({ profile, knowledge }: Session): InteractionInput['laboratory'] {
  return (profile.labs ?? []).flatMap(({ path, test }) => {
    const found = findName(knowledge.findingNames(), test, 'laboratory');
    return found.status === 'recognised' ? [{ input: path, test: found.hit.id }] : [];
  });
}
