/** The two lists beside the interactions: what is ruled out, and what depletes. */
import { type Depletion, depletionSchema } from '../../../src/corpus/schemas/depletion.ts';
import { type RuledOut, ruledOutSchema } from '../../../src/corpus/schemas/ruled-out.ts';
import { convertMember, convertNumbers, editorReview } from './convert-interaction.ts';
import type { MemberText, NumberText, RawDepletion, RawNegative, Text } from './raw-rows.ts';

export interface RuledOutText {
  readonly evidence: string;
  readonly partner?: Text;
  readonly status?: string;
  readonly compounds?: string;
  readonly drugRoutes?: readonly string[];
  readonly mechanisms?: readonly string[];
  readonly kidney?: Readonly<Record<string, string>>;
  readonly nutrientDose?: string;
  readonly withAluminium?: boolean;
  readonly members?: Readonly<Record<string, MemberText>>;
  readonly finding: Text;
  readonly note?: Text;
  /** Words, or the key of a shared text. */
  readonly text: string | Text;
}

export interface DepletionText {
  readonly kind?: string;
  readonly partner: Text;
  readonly mechanism: Text;
  readonly onlyWhen?: Text;
  readonly numbers?: readonly NumberText[];
  readonly members?: Readonly<Record<string, MemberText>>;
  readonly note?: Text;
  readonly status?: string;
  readonly interactions?: readonly string[];
}

/** Converts one negative; throws with its id when the result does not fit the schema. */
export function convertRuledOut(
  raw: RawNegative,
  texts: RuledOutText,
  shared: Readonly<Record<string, Text>>,
): RuledOut {
  const row = ruledOutSchema.safeParse({
    id: raw.id,
    partner: { kind: 'drug', ...(texts.partner ?? { en: raw.partner, nl: raw.partner_nl }) },
    members: raw.members.map((member) => convertMember(member, texts.members?.[member.atc])),
    scope: {
      nutrientRoute: 'oral',
      compounds: texts.compounds ?? 'any-oral',
      drugRoutes: texts.drugRoutes ?? ['oral'],
      ...(texts.mechanisms === undefined ? {} : { mechanisms: texts.mechanisms }),
      ...(texts.kidney === undefined ? {} : { kidney: texts.kidney }),
      ...(texts.nutrientDose === undefined ? {} : { nutrientDose: texts.nutrientDose }),
      withAluminium: texts.withAluminium ?? true,
    },
    finding: texts.finding,
    evidence: texts.evidence,
    ...(texts.note === undefined ? {} : { note: texts.note }),
    text: typeof texts.text === 'string' ? shared[texts.text] : texts.text,
    status: texts.status ?? raw.seen,
    sources: raw.sources,
    review: editorReview,
  });
  if (!row.success) throw new Error(`${raw.id}: ${row.error.message}`);
  return row.data;
}

function split(list: string | null): string[] {
  return (list ?? '').split(';').filter((part) => part !== '');
}

/** Converts one depletion row; throws with its id when the result does not fit the schema. */
export function convertDepletion(raw: RawDepletion, texts: DepletionText): Depletion {
  const row = depletionSchema.safeParse({
    id: raw.id,
    partner: { kind: texts.kind ?? 'drug', ...texts.partner },
    members: raw.members.map((member) => convertMember(member, texts.members?.[member.atc])),
    groups: split(raw.atc),
    supersededGroups: split(raw.atc_superseded),
    direction: 'lowers',
    mechanism: texts.mechanism,
    ...(texts.onlyWhen === undefined ? {} : { onlyWhen: texts.onlyWhen }),
    numbers: convertNumbers(texts.numbers),
    ...(texts.note === undefined ? {} : { note: texts.note }),
    interactions: texts.interactions ?? [],
    status: texts.status ?? raw.seen,
    sources: split(raw.sources),
    review: editorReview,
  });
  if (!row.success) throw new Error(`${raw.id}: ${row.error.message}`);
  return row.data;
}
