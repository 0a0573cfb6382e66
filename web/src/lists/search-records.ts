import type { NutrientContent } from '../../../src/corpus/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { corpus, reading } from '../knowledge/packs.ts';

/** One thing that can be found, with the page it stands on. */
export interface SearchRecord {
  readonly id: string;
  /** Key of `site.kind.*`. */
  readonly kind: string;
  readonly title: string;
  /** What is shown under the title. */
  readonly text: string;
  /** Other words for it, in both languages: searched and not shown. */
  readonly words: string;
  readonly address: string;
}

/** Everything but foods, which the page of foods finds itself. */
export function searchRecords(language: Language): readonly SearchRecord[] {
  return corpus.nutrients.flatMap((content) =>
    [
      ...sections(content, language),
      ...rules(content, language),
      ...uses(content, language),
      ...claims(content, language),
    ].map((record) => ({ ...record, id: `${record.kind}:${record.id}` })),
  );
}

function sections({ nutrient: { id } }: NutrientContent, language: Language): readonly SearchRecord[] {
  return (reading.monographs[id]?.[language] ?? []).map(({ section, markdown }) => {
    const title = markdown.split('\n')[0]?.replace(/^# /, '') ?? section;
    const words = markdown
      .replaceAll(/\{C[^}]*\}|\[[@!][^\]]*\]|[#>|*-]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const text = words.slice(title.length, title.length + 160);
    return { kind: 'section', id: section, title, text, words, address: `/${language}/${id}/#${section}` };
  });
}

function claims({ nutrient: { id } }: NutrientContent, language: Language): readonly SearchRecord[] {
  return (reading.claims[id] ?? []).map((one) => ({
    kind: 'claim',
    id: one.id,
    title: one[language],
    text: one.correction?.[language] ?? '',
    words: `${one.id} ${one[otherOf(language)]}`,
    address: `/${language}/${id}/#${one.id}`,
  }));
}

function rules(content: NutrientContent, language: Language): readonly SearchRecord[] {
  const other = otherOf(language);
  const at = (id: string): string => `/${language}/interactions/#${id}`;
  const clashes = content.interactions.map((one) => ({
    kind: 'interaction',
    id: one.id,
    title: one.partner[language],
    text: one.rules[0]?.text[language] ?? '',
    words: [one.partner[other], ...one.members.flatMap(({ en, nl, atc, brands }) => [en, nl, atc, ...brands])].join(
      ' ',
    ),
    address: at(one.id),
  }));
  const negatives = content.ruledOut.map((one) => ({
    kind: 'ruled-out',
    id: one.id,
    title: one.partner[language],
    text: one.finding[language],
    words: one.partner[other],
    address: at(one.id),
  }));
  const conditions = content.conditionRules.map((one) => ({
    kind: 'condition',
    id: one.id,
    title: one.name[language],
    text: one.person[language],
    words: one.name[other],
    address: at(one.id),
  }));
  return [...clashes, ...negatives, ...conditions];
}

function uses(content: NutrientContent, language: Language): readonly SearchRecord[] {
  const indications = content.indications.map((one) => ({
    kind: 'indication',
    id: one.id,
    title: one.name[language],
    text: one.verdict[language],
    words: [one.name[otherOf(language)], ...one.synonyms.en, ...one.synonyms.nl].join(' '),
    address: `/${language}/evidence/#${one.id}`,
  }));
  const compounds = content.compounds.map((one) => ({
    kind: 'compound',
    id: one.id,
    title: one.names[language],
    text: one.absorption.text[language],
    words: [...Object.values(one.names), ...one.aliases, ...one.words].join(' '),
    address: `/${language}/compounds/#${one.id}`,
  }));
  return [...indications, ...compounds];
}

function otherOf(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}
