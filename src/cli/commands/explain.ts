import { Command } from 'commander';
import { listItem, sayIn, sourceLine, wrap } from '../../report/index.ts';
import { asJson, type CommandContext, type CommonOptions, languageOf, withCommonOptions } from '../context.ts';
import { lookUpFact } from '../look-up-fact.ts';

/** `explain ID`: where a record comes from: its sources, how they were seen, and what cites them. */
export function explainCommand(context: CommandContext): Command {
  const command = new Command('explain')
    .description('says where a record of the content comes from')
    .argument('<id>', 'its id, or a name')
    .addHelpText('after', '\nExample:\n  ./elementair explain efsa/ai/216m-up-female')
    .action((id: string, options: CommonOptions) => run(id, options, context));
  return withCommonOptions(command);
}

function run(id: string, options: CommonOptions, context: CommandContext): void {
  const { corpus } = context.base();
  const say = sayIn(corpus.messages, languageOf(options, context));
  const fact = lookUpFact(id, context);
  const sources = fact.sources.flatMap((source) => corpus.sources.find((one) => one.id === source) ?? []);
  const standing = standingOf(fact.record);
  if (options.format === 'json') {
    context.print(asJson({ kind: fact.kind, id: fact.id, standing, sources }));
    return;
  }
  const lines = [`# ${fact.kind} ${fact.id}`];
  if (standing !== undefined) lines.push(say('explain.standing', { standing }));
  if (sources.length === 0) lines.push(...wrap(say('explain.no-sources')));
  else lines.push(`${say('explain.sources')}:`);
  for (const source of sources) {
    lines.push(...listItem('-', sourceLine(source)), ...wrap(`(${source.copy}) ${source.note}`, 4));
  }
  context.print(lines.join('\n'));
}

function standingOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const value = 'standing' in record ? record.standing : 'status' in record ? record.status : undefined;
  return typeof value === 'string' ? value : undefined;
}
