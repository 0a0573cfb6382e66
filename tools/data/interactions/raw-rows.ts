/** The evidence tables and the hand-written texts, as far as the conversion reads them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Text {
  readonly en: string;
  readonly nl: string;
}

export interface RawMember {
  readonly atc: string;
  readonly inn_en: string;
  readonly inn_nl: string | null;
  readonly brands: readonly string[];
  readonly spacing_override?: {
    readonly hours_before_mg: number | null;
    readonly hours_after_mg: number | null;
    readonly status: string;
  };
}

export interface RawSpacing {
  readonly authority: string;
  readonly jurisdiction: string;
  readonly rule: string;
  readonly drug_before_mg_h: number | null;
  readonly drug_after_mg_h: number | null;
  /** `none` when no source was seen. */
  readonly source: string;
  readonly seen: string;
}

export interface RawItem {
  readonly id: string;
  readonly partner: string;
  readonly partner_nl: string;
  readonly members: readonly RawMember[];
  readonly mg_scope: string;
  readonly evidence_level: string;
  readonly likelihood: string;
  readonly affects: string;
  readonly direction: string;
  readonly severity_proposal: string;
  readonly alert_proposal: string;
  readonly hours_before_mg: number | null;
  readonly hours_after_mg: number | null;
  readonly hours_status: string;
  readonly spacing: readonly RawSpacing[];
  readonly sources: readonly string[];
}

export interface RawNegative {
  readonly id: string;
  readonly partner: string;
  readonly partner_nl: string;
  readonly members: readonly RawMember[];
  readonly seen: string;
  readonly sources: readonly string[];
}

export interface RawDepletion {
  readonly id: string;
  /** Groups divided by `;`, empty when the partner is no medicine. */
  readonly atc: string;
  readonly atc_superseded: string | null;
  readonly members: readonly RawMember[];
  readonly seen: string;
  /** Ids divided by `;`. */
  readonly sources: string;
}

export interface NumberText extends Text {
  readonly value?: string;
  readonly low?: string;
  readonly high?: string;
  readonly relation?: string;
  readonly source: string;
}

export interface GapText {
  readonly authority: string;
  readonly jurisdictions: readonly string[];
  readonly source: string | null;
  readonly note?: Text;
  readonly before?: string;
  readonly after?: string;
  readonly status?: string;
}

export interface MemberText {
  readonly nl?: string;
  readonly forms?: readonly string[];
  readonly status?: string;
  readonly notASource?: true;
  readonly gap?: GapText;
  readonly moreGaps?: readonly GapText[];
  readonly text?: Text;
}

export interface RuleText {
  readonly suffix?: string;
  readonly nutrientRoute?: string;
  readonly compounds?: string;
  readonly drugRoutes?: readonly string[] | null;
  readonly onlyMembers?: readonly string[];
  readonly partnerDose?: { readonly atLeast: string };
  readonly kidney?: Readonly<Record<string, string | boolean>>;
  readonly affects?: string;
  readonly direction?: string;
  readonly severity?: string;
  readonly likelihood?: string;
  readonly evidence?: string;
  readonly mechanismId?: string;
  readonly action?: string;
  readonly alternatives?: readonly string[];
  readonly setting?: string | null;
  readonly status?: string;
  readonly sources?: readonly string[];
  /** `null` means that no date may be derived. */
  readonly validFrom?: string | null;
  readonly validUntil?: string;
  readonly supersedes?: string;
  readonly noGaps?: boolean;
  readonly gapSources?: readonly string[];
  readonly gapFrom?: Readonly<Record<string, string>>;
  readonly gapUntil?: Readonly<Record<string, string>>;
  readonly gapNotes?: Readonly<Record<string, Text>>;
  readonly manage: Text;
  readonly text: Text;
}

export interface ItemText {
  readonly kind?: string;
  readonly partner?: Text;
  readonly mechanism: string;
  readonly mechanismId?: string;
  readonly mechanismText?: Text;
  readonly studied: string | Text;
  readonly effect: Text;
  readonly numbers?: readonly NumberText[];
  readonly gapNotes?: Readonly<Record<string, Text>>;
  readonly notUsed?: Readonly<Record<string, Text>>;
  readonly editorGap?: { readonly source?: string; readonly sourceNote: Text };
  readonly moveToMember?: Readonly<Record<string, readonly string[]>>;
  readonly members?: Readonly<Record<string, MemberText>>;
  readonly note?: Text;
  readonly status?: string;
  readonly rules: readonly RuleText[];
}

type Words = Readonly<Record<string, string>>;

export interface WordTables {
  readonly authorities: Readonly<Record<string, Text>>;
  readonly nullReasons: { readonly avoid: Text; readonly unstated: Text };
  readonly mechanisms: Readonly<Record<string, Text>>;
  readonly studied: Readonly<Record<string, Text>>;
  readonly authorityOf: Words;
  readonly authorityOfSource: Words;
  readonly severityOf: Words;
  readonly likelihoodOf: Words;
  readonly affectsOf: Words;
  readonly directionOf: Words;
  readonly scopeOf: Readonly<Record<string, { readonly nutrientRoute: string; readonly compounds: string }>>;
  readonly evidenceOf: Readonly<Record<string, readonly string[]>>;
}

/** Reads JSON or YAML of a shape this tool relies on; what it makes of it is checked by the content schemas. */
export function readTable<T>(path: string): T {
  // The inputs are an editor's own tables; the output, not the input, is what the schemas guard.
  return parse(readFileSync(path, 'utf8')) as T;
}

/** Looks a word up and fails with the place when the table does not know it. */
export function word(table: Words, key: string, place: string): string {
  const found = table[key];
  if (found === undefined) throw new Error(`${place}: no fixed word for "${key}"`);
  return found;
}
