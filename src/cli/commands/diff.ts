import { Command } from 'commander';
import { type Assessment, assess, diffAssessments, type Knowledge, prepareKnowledge } from '../../assess/index.ts';
import { loadPackedCorpus, loadPackedFoods } from '../../corpus/node/index.ts';
import { sayIn, wrap } from '../../report/index.ts';
import { asJson, type CommandContext, type CommonOptions, withCommonOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { readProfileFile } from '../read-profile-file.ts';

interface Options extends CommonOptions {
  readonly corpus?: string;
}

/** `diff OLD NEW`: what changed between the assessments of two profiles, or of one profile under two corpora. */
export function diffCommand(context: CommandContext): Command {
  const command = new Command('diff')
    .description('what changed between two profiles’ assessments, or one profile’s under two corpora')
    .argument('<old>', 'profile before')
    .argument('<new>', 'profile after; the same file when only the corpus differs')
    .option('--corpus <folder>', 'packed corpus (dist/corpus of another version) for the old side')
    .addHelpText('after', '\nExample:\n  ./elementair diff examples/anna.yaml examples/too-much.yaml')
    .action((before: string, after: string, options: Options) => run(before, after, options, context));
  return withCommonOptions(command);
}

function run(before: string, after: string, options: Options, context: CommandContext): void {
  const base = context.base();
  const food = base.food();
  const now = base.prepare(food);
  const then =
    options.corpus === undefined
      ? now
      : prepareKnowledge(loadPackedCorpus(options.corpus), loadPackedFoods(options.corpus));
  const old = assessFile(before, then, options, context);
  const differences = diffAssessments(old, assessFile(after, now, options, context));
  if (options.format === 'json') {
    context.print(asJson({ differences }));
    return;
  }
  const say = sayIn(base.corpus.messages, options.lang ?? old.language);
  if (differences.length === 0) context.print(say('diff.same'));
  else {
    const lines = differences.map(({ path, before: was, after: is }) => {
      const key = was === undefined ? 'diff.added' : is === undefined ? 'diff.removed' : 'diff.changed';
      return say(key, { path, before: short(was), after: short(is) });
    });
    context.print(lines.flatMap((line) => wrap(line)).join('\n'));
  }
}

function short(text: string | undefined): string {
  return text === undefined ? '' : text.length > 200 ? `${text.slice(0, 197)}...` : text;
}

function assessFile(file: string, knowledge: Knowledge, options: Options, context: CommandContext): Assessment {
  const { food } = knowledge;
  if (food === undefined) throw new Error('foods are not loaded');
  const profile = readProfileFile(file, { corpus: knowledge.corpus, food, context, today: context.today });
  const reading = assess(profile, knowledge, {
    language: options.lang ?? profile.language ?? context.language.environment,
    date: profile.date ?? context.today,
    ...(options.nutrient === undefined ? {} : { nutrient: options.nutrient }),
  });
  if (!reading.ok) throw new Failure(reading.problem, exitCodes.refused);
  return reading.value;
}
