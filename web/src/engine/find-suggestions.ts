import { type Candidate, contentPer100Grams, search } from '../../../src/corpus/index.ts';
import { sayIn, showNumber } from '../../../src/report/index.ts';
import type { Field, Suggestion } from './engine-messages.ts';
import type { KnowledgeStore } from './knowledge-store.ts';

/** Suggestions that a list shows. */
const most = 8;

/** What may be meant by the letters typed so far, best first. */
export async function findSuggestions(
  field: Field,
  text: string,
  store: KnowledgeStore,
): Promise<readonly Suggestion[]> {
  if (field === 'food') return foods(text, store);
  if (field === 'medicine')
    return search(store.bare.medicineNames(), text, { limit: most }).map((hit) => ({ ...named(hit, store), note: '' }));
  if (field === 'goal')
    return search(store.goals, text, { limit: most }).map((hit) => ({ ...named(hit, store), note: '' }));
  return search(store.bare.findingNames(), text, { limit: most, kinds: [field] }).map((hit) => ({
    ...named(hit, store),
    note: '',
  }));
}

async function foods(text: string, store: KnowledgeStore): Promise<readonly Suggestion[]> {
  const { lookup, food } = await store.foods();
  const say = sayIn(store.corpus.messages, store.language);
  const nutrient = store.corpus.nutrients[0]?.nutrient.id ?? '';
  const knowledge = await store.whole();
  return search(lookup, text, { limit: most }).map((hit) => {
    const index = knowledge.foodIndex().get(hit.id) ?? -1;
    const content = contentPer100Grams(food.foods, index, nutrient);
    const dutch = food.foods.namesNl[index];
    const name = store.language === 'nl' && typeof dutch === 'string' ? dutch : (food.foods.namesEn[index] ?? hit.name);
    const note =
      content === undefined
        ? say('site.assess.no-value')
        : `${showNumber(content.value, store.language)} ${content.unit} / 100 g`;
    return { id: hit.id, name, note };
  });
}

/** The name in the reader's language where the content has one, else the name that matched. */
function named(hit: Candidate, { corpus, language }: KnowledgeStore): { readonly id: string; readonly name: string } {
  const drug = corpus.drugs.find(({ id }) => id === hit.id);
  if (drug !== undefined) {
    const own = drug.name[language] ?? drug.name.en;
    const same = own.toLowerCase() === hit.name.toLowerCase();
    return { id: hit.name, name: same ? own : `${hit.name} (${own})` };
  }
  const finding = [...corpus.conditions, ...corpus.symptoms, ...corpus.laboratoryTests].find(({ id }) => id === hit.id);
  if (finding !== undefined) return { id: hit.id, name: finding.names[language] };
  const use = corpus.nutrients.flatMap(({ indications }) => indications).find(({ id }) => id === hit.id);
  return use === undefined ? { id: hit.name, name: hit.name } : { id: hit.id, name: use.name[language] };
}
