import type { Corpus, FoodCorpus } from '../corpus.ts';
import type { FoodTable } from '../foods/index.ts';
import type { Bilingual, Language } from '../schemas/bilingual.ts';

/** What the entries of a search belong to. */
export interface NamePlaces {
  readonly corpus: Corpus;
  readonly food: FoodCorpus | undefined;
}

/** What an entry of a search is called in a language; undefined where the content has no name for it in that language. */
export function nameIn(
  entry: { readonly kind: string; readonly id: string },
  language: Language,
  { corpus, food }: NamePlaces,
): string | undefined {
  const { id } = entry;
  switch (entry.kind) {
    case 'food':
      return foodName(id, language, food?.foods);
    case 'water':
      return foodName(id, language, food?.waters);
    case 'drug':
      return withId(corpus.drugs, id)?.name[language] ?? undefined;
    case 'combination':
      return withId(corpus.combinations, id)?.name[language];
    case 'product':
      return withId(corpus.products, id)?.name;
    case 'compound':
      return compoundName(id, language, corpus);
    case 'indication':
      return first(corpus, ({ indications }) => withId(indications, id)?.name)?.[language];
    case 'nutrient':
      return first(corpus, ({ nutrient }) => (nutrient.id === id ? nutrient.names : undefined))?.[language];
    default:
      return withId([...corpus.conditions, ...corpus.symptoms, ...corpus.laboratoryTests], id)?.names[language];
  }
}

function withId<T extends { readonly id: string }>(entries: readonly T[], id: string): T | undefined {
  return entries.find((entry) => entry.id === id);
}

function first<T>({ nutrients }: Corpus, look: (content: Corpus['nutrients'][number]) => T | undefined): T | undefined {
  return nutrients.map(look).find((found) => found !== undefined);
}

function compoundName(id: string, language: Language, corpus: Corpus): string | undefined {
  const names = first(
    corpus,
    ({ compounds }): Bilingual | undefined =>
      (withId(compounds, id) ?? compounds.flatMap((one) => one.forms).find((form) => form.id === id))?.names,
  );
  return names?.[language];
}

/** Foods without a Dutch name keep their English one. */
function foodName(id: string, language: Language, table: FoodTable | undefined): string | undefined {
  const index = table?.ids.indexOf(id) ?? -1;
  if (table === undefined || index < 0) return undefined;
  return (language === 'nl' ? table.namesNl[index] : undefined) ?? table.namesEn[index];
}
