import { Command } from 'commander';
import { buildLookup, namedEverything, search } from '../../corpus/index.ts';
import { sayIn } from '../../report/index.ts';
import { asJson, type CommandContext, type CommonOptions, languageOf, withCommonOptions } from '../context.ts';

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
  const say = sayIn(base.corpus.messages, languageOf(options, context));
  const lookup = buildLookup(namedEverything(base.corpus, base.food()));
  const limit = Math.max(1, Math.min(100, Number.parseInt(options.limit, 10) || 10));
  const hits = search(lookup, words.join(' '), { limit });
  if (options.format === 'json') {
    context.print(asJson({ hits: hits.map(({ kind, id, name, score }) => ({ kind, id, name, score })) }));
    return;
  }
  const rows = hits.map(({ score, kind, id, name }) => ({ score, kind: say(`search.kind.${kind}`), id, name }));
  const kindWidth = Math.max(0, ...rows.map((row) => row.kind.length));
  const idWidth = Math.max(0, ...rows.map((row) => row.id.length));
  const lines = rows.map(
    (row) => `${row.score.toFixed(2)}  ${row.kind.padEnd(kindWidth)}  ${row.id.padEnd(idWidth)}  ${row.name}`,
  );
  context.print(lines.length === 0 ? say('search.none') : lines.join('\n'));
}
