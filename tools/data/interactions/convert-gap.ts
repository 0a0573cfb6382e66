/** Gaps of one row: what authorities say, what members override, and the editors' own choice. */
import {
  type GapText,
  type ItemText,
  type RawItem,
  type RawMember,
  type RawSpacing,
  type RuleText,
  type Text,
  type WordTables,
  word,
} from './raw-rows.ts';

/** A gap before the schema has seen it. */
export interface GapDraft {
  readonly authority: Text & { readonly id: string };
  readonly jurisdictions: readonly string[];
  readonly rule: string;
  readonly drugBefore: string | null;
  readonly drugAfter: string | null;
  readonly beforeReason?: Text;
  readonly afterReason?: Text;
  readonly source: string | null;
  readonly status: string;
  readonly note?: Text;
  readonly notUsed?: Text;
  readonly from?: string;
  readonly until?: string;
}

interface GapParts {
  readonly authority: string;
  readonly jurisdictions: readonly string[];
  readonly rule: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly source: string | null;
  readonly status: string;
  readonly note?: Text | undefined;
  readonly notUsed?: Text | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** `0.5` becomes `30 min`, `2` becomes `2 h`. */
function writeHours(hours: number | null): string | null {
  if (hours === null) return null;
  return hours < 1 ? `${hours * 60} min` : `${hours} h`;
}

function draftGap(parts: GapParts, words: WordTables): GapDraft {
  const names = words.authorities[parts.authority];
  if (names === undefined) throw new Error(`unknown authority ${parts.authority}`);
  const reason = parts.rule === 'separate' ? words.nullReasons.unstated : words.nullReasons.avoid;
  return {
    authority: { id: parts.authority, ...names },
    jurisdictions: parts.jurisdictions,
    rule: parts.rule,
    drugBefore: parts.before,
    drugAfter: parts.after,
    ...(parts.before === null ? { beforeReason: reason } : {}),
    ...(parts.after === null ? { afterReason: reason } : {}),
    source: parts.source,
    status: parts.status,
    ...(parts.note === undefined ? {} : { note: parts.note }),
    ...(parts.notUsed === undefined ? {} : { notUsed: parts.notUsed }),
    ...(parts.from === undefined ? {} : { from: parts.from }),
    ...(parts.until === undefined ? {} : { until: parts.until }),
  };
}

function convertSpacing(
  row: RawSpacing,
  item: RawItem,
  texts: ItemText,
  rule: RuleText | undefined,
  words: WordTables,
): GapDraft {
  const authority = words.authorityOfSource[row.source] ?? word(words.authorityOf, row.authority, item.id);
  return draftGap(
    {
      authority,
      jurisdictions: row.jurisdiction.split('/').filter((place) => /^[A-Z]{2}$/.test(place)),
      rule: row.rule.startsWith('avoid') ? 'avoid' : row.rule,
      before: writeHours(row.drug_before_mg_h),
      after: writeHours(row.drug_after_mg_h),
      source: row.source === 'none' ? null : row.source,
      status: row.seen,
      note: rule?.gapNotes?.[row.source] ?? texts.gapNotes?.[row.source],
      notUsed: texts.notUsed?.[row.source],
      from: rule?.gapFrom?.[row.source],
      until: rule?.gapUntil?.[row.source],
    },
    words,
  );
}

/** The editors' own pair, when no authority states it or when a source supports it better. */
function editorGaps(item: RawItem, texts: ItemText, words: WordTables): GapDraft[] {
  if (item.hours_before_mg === null && item.hours_after_mg === null) return [];
  const stated = item.spacing.some(
    (row) => row.drug_before_mg_h === item.hours_before_mg && row.drug_after_mg_h === item.hours_after_mg,
  );
  if (stated && texts.editorGap?.source === undefined) return [];
  const parts = {
    authority: 'editor',
    jurisdictions: [],
    rule: 'separate',
    before: writeHours(item.hours_before_mg),
    after: writeHours(item.hours_after_mg),
    source: texts.editorGap?.source ?? null,
    status: item.hours_status === 'seen' ? 'mixed' : item.hours_status,
    note: texts.editorGap?.sourceNote,
  };
  return [draftGap(parts, words)];
}

/** Gaps of one rule; rows that were moved to members are left out. */
export function convertRuleGaps(item: RawItem, texts: ItemText, rule: RuleText, words: WordTables): GapDraft[] {
  if (rule.noGaps === true) return [];
  const rows = item.spacing
    .filter((row) => texts.moveToMember?.[row.source] === undefined)
    .filter((row) => rule.gapSources === undefined || rule.gapSources.includes(row.source));
  return [...rows.map((row) => convertSpacing(row, item, texts, rule, words)), ...editorGaps(item, texts, words)];
}

/** Gaps that belong to one member: its override, further texts and rows moved from the whole row. */
export function convertMemberGaps(member: RawMember, item: RawItem, texts: ItemText, words: WordTables): GapDraft[] {
  const extra = texts.members?.[member.atc];
  const override = member.spacing_override;
  if (override !== undefined && extra?.gap === undefined)
    throw new Error(`${item.id} ${member.atc}: name the authority`);
  const own = extra?.gap === undefined || override === undefined ? [] : [overrideGap(extra.gap, override, words)];
  const more = (extra?.moreGaps ?? []).map((gap) => statedGap(gap, words));
  const moved = item.spacing
    .filter((row) => texts.moveToMember?.[row.source]?.includes(member.atc) === true)
    .map((row) => convertSpacing(row, item, texts, undefined, words));
  const gaps = [...own, ...more, ...moved];
  return gaps.filter((gap, index) => index === gaps.findIndex((other) => sameStatement(gap, other)));
}

function overrideGap(gap: GapText, override: NonNullable<RawMember['spacing_override']>, words: WordTables): GapDraft {
  return draftGap(
    {
      authority: gap.authority,
      jurisdictions: gap.jurisdictions,
      rule: 'separate',
      before: writeHours(override.hours_before_mg),
      after: writeHours(override.hours_after_mg),
      source: gap.source,
      status: override.status,
      note: gap.note,
    },
    words,
  );
}

function statedGap(gap: GapText, words: WordTables): GapDraft {
  const { authority, jurisdictions, source, before = null, after = null, status = 'memory', note } = gap;
  return draftGap({ authority, jurisdictions, rule: 'separate', before, after, source, status, note }, words);
}

function sameStatement(one: GapDraft, other: GapDraft): boolean {
  const keys = ['drugBefore', 'drugAfter', 'source', 'status'] as const;
  return one.authority.id === other.authority.id && keys.every((key) => one[key] === other[key]);
}
