import type * as z from 'zod';
import type { Messages } from '../../corpus/index.ts';
import { drugFormSchema, type drugRouteSchema } from '../../corpus/schemas/interaction-partner.ts';
import { KeyedCache } from '../keyed-cache.ts';
import { RecentCache } from '../recent-cache.ts';
import { foldWords, phrasePattern } from './fold-words.ts';

/** Form of a medicine that warnings speak of. */
export type DrugForm = z.infer<typeof drugFormSchema>;
/** Route by which a medicine is given; `any` is a word of the rules, never of a medicine. */
export type DrugRoute = Exclude<z.infer<typeof drugRouteSchema>, 'any'>;

/** How a medicine is given and in which form, as far as it is stated. */
export interface StatedForm {
  readonly route?: DrugRoute;
  readonly form?: DrugForm;
}

/** The order decides: an inhaler or drops first, then what is injected, then what is swallowed. */
const routes: readonly DrugRoute[] = ['local', 'inhaled', 'parenteral', 'oral'];

/** The special forms before the plain ones, so that a modified-release tablet is not just a tablet. */
const forms: readonly DrugForm[] = [
  'long-acting-injection',
  'injection',
  'gastro-resistant-tablet',
  'modified-release',
  'oral-suspension',
  'oral-solution',
  'capsule',
  'tablet',
];

/** Anatomical groups of the ATC whose medicines stay where they are put, or are inhaled. */
const routeOfGroup: readonly (readonly [prefix: string, route: DrugRoute])[] = [
  ['S', 'local'],
  ['D', 'local'],
  ['B05B', 'parenteral'],
  ['B05C', 'local'],
  ['B05X', 'parenteral'],
  ['C05A', 'local'],
  ['G01A', 'local'],
  ['M02A', 'local'],
  ['R01A', 'local'],
  ['R03A', 'inhaled'],
  ['R03B', 'inhaled'],
];

/** Codes within those groups whose medicines are swallowed all the same. */
const swallowed: readonly string[] = ['D01B', 'D05B', 'D10B', 'R01B', 'S01EC01', 'S01EC02'];

/**
 * Route and form from what the profile states, from the words of a name (`oogdruppels`, `retard`) and from a typed code
 * (`S01AE03`). What none of them says stays absent.
 */
export function readStatedForm(stated: StatedTexts, messages: Messages): StatedForm {
  const key = `${stated.route ?? ''}|${stated.form ?? ''}|${stated.name ?? ''}|${stated.atc ?? ''}`;
  return read.get(messages, key, () => readTexts(stated, messages));
}

/** What is stated of a medicine, as it was typed. */
interface StatedTexts {
  readonly route?: string;
  readonly form?: string;
  readonly name?: string;
  readonly atc?: string;
}

const read = new RecentCache<StatedForm>(4096);

function readTexts(stated: StatedTexts, messages: Messages): StatedForm {
  const form = formIn(stated.form ?? '', messages) ?? formIn(stated.name ?? '', messages);
  const route =
    routeIn(stated.route ?? '', messages) ??
    routeIn(stated.form ?? '', messages) ??
    routeIn(stated.name ?? '', messages) ??
    routeOfCode(stated.atc ?? '') ??
    (form === undefined ? undefined : routeOfForm(form));
  return { ...(route === undefined ? {} : { route }), ...(form === undefined ? {} : { form }) };
}

function routeIn(text: string, messages: Messages): DrugRoute | undefined {
  const words = foldWords(text);
  const patterns = patternsOf(messages);
  if (!patterns.any.test(words)) return undefined;
  return routes.find((route) => patterns.routes[route].test(words));
}

function formIn(text: string, messages: Messages): DrugForm | undefined {
  const words = foldWords(text);
  const exact = drugFormSchema.options.find((option) => option === text);
  const patterns = patternsOf(messages);
  if (exact !== undefined || !patterns.any.test(words)) return exact;
  return forms.find((form) => patterns.forms[form].test(words));
}

/** A name without the words that say how it is given: `ciprofloxacin eye drops` is about ciprofloxacin. */
export function withoutFormWords(name: string, messages: Messages): string {
  const { any } = patternsOf(messages);
  let rest = foldWords(name);
  while (any.test(rest)) rest = rest.replace(any, '').replaceAll(/ +/g, ' ');
  return rest.trim();
}

interface Patterns {
  readonly routes: Readonly<Record<DrugRoute, RegExp>>;
  readonly forms: Readonly<Record<DrugForm, RegExp>>;
  /** Any word of a route or form: most names have none. */
  readonly any: RegExp;
}

const cache = new KeyedCache<Patterns>();

function patternsOf(messages: Messages): Patterns {
  return cache.get(messages, '', () => {
    const route = (name: DrugRoute): readonly string[] => wordsOf(messages, `interactions.route-words.${name}`);
    const form = (name: DrugForm): readonly string[] => wordsOf(messages, `interactions.form-words.${name}`);
    const record = <Key extends string>(keys: readonly Key[], words: (key: Key) => readonly string[]) =>
      // Every key of the list has its pattern, which `fromEntries` cannot say.
      Object.fromEntries(keys.map((key) => [key, phrasePattern(words(key))])) as Record<Key, RegExp>;
    return {
      routes: record(routes, route),
      forms: record(forms, form),
      any: phrasePattern([...routes.flatMap(route), ...forms.flatMap(form)]),
    };
  });
}

function wordsOf(messages: Messages, key: string): readonly string[] {
  const text = messages[key];
  return text === undefined ? [] : [...text.en.split('|'), ...text.nl.split('|')];
}

/** Route that an ATC code tells by its group; undefined where the group is given in more than one way. */
export function routeOfCode(code: string): DrugRoute | undefined {
  if (swallowed.some((prefix) => code.startsWith(prefix))) return 'oral';
  return routeOfGroup.find(([prefix]) => code.startsWith(prefix))?.[1];
}

function routeOfForm(form: DrugForm): DrugRoute {
  return form === 'injection' || form === 'long-acting-injection' ? 'parenteral' : 'oral';
}

/**
 * Whether a stated form may be one of those a warning names. A plain word covers its special kinds: a "tablet" may be
 * gastro-resistant. An unknown form may be any.
 */
export function mayBeForm(form: DrugForm | undefined, named: readonly DrugForm[] | undefined): boolean {
  if (named === undefined || form === undefined || named.includes(form)) return true;
  if (form === 'tablet' || form === 'capsule') {
    return named.includes('modified-release') || (form === 'tablet' && named.includes('gastro-resistant-tablet'));
  }
  if (form === 'injection') return named.includes('long-acting-injection');
  return false;
}
