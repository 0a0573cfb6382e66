import { Command } from 'commander';
import { buildLookup, type Candidate, namedEverything, nameIn, search } from '../../corpus/index.ts';
import { sayIn, tableLines } from '../../report/index.ts';
import { asJson, type CommandContext, type CommonOptions, languageOf, withCommonOptions } from '../context.ts';

const languages = ['en', 'nl'] as const;

interface Options extends CommonOptions {
  readonly limit: string;
}

/** `search WORDS`: finds nutrients, foods, waters, medicines, compounds, conditions and uses, best first. */
export function searchCommand(context: CommandContext): Command {
  const command = new Command('search')
    .description('finds nutrients, foods, medicines, compounds, conditions and uses by name, code or brand')
    .argument('<words...>', 'what to look for')
    .option('--limit <number>', 'most hits to show', '10')
    .addHelpText('after', '\nExample:\n  ./elementair search volkoren brood')
    .action((words: readonly string[], options: Options) => run(words, options, context));
  return withCommonOptions(command);
}

function run(words: readonly string[], options: Options, context: CommandContext): void {
  const base = context.base();
  const language = languageOf(options, context);
  const say = sayIn(base.corpus.messages, language);
  const places = { corpus: base.corpus, food: base.food() };
  const lookup = buildLookup(namedEverything(places.corpus, places.food));
  const limit = Math.max(1, Math.min(100, Number.parseInt(options.limit, 10) || 10));
  const hits = search(lookup, words.join(' '), { limit }).map((hit): Hit => {
    const names = languages.flatMap((one) => nameIn(hit, one, places) ?? []);
    return {
      ...hit,
      label: nameIn(hit, language, places) ?? hit.name,
      isOwnName: names.some((name) => name.toLowerCase() === hit.name.toLowerCase()),
    };
  });
  if (options.format === 'json') context.print(asJson({ hits: hits.map(asRecord) }));
  else {
    const rows = hits.map((hit) => [hit.score.toFixed(2), say(`search.kind.${hit.kind}`), hit.id, shownName(hit)]);
    context.print(hits.length === 0 ? say('search.none') : tableLines(rows).join('\n'));
  }
}

interface Hit extends Candidate {
  /** What it is called in the reader's language. */
  readonly label: string;
  /** Whether what matched is its own name in a language, and no brand or other word for it. */
  readonly isOwnName: boolean;
}

/** `label` only where it says more than the name that matched. */
function asRecord({ kind, id, name, score, label }: Hit): object {
  return { kind, id, name, score, ...(label === name ? {} : { label }) };
}

/** Its name, and the brand or other word that was typed. */
function shownName({ label, name, isOwnName }: Hit): string {
  return isOwnName ? label : `${label} (${name})`;
}
