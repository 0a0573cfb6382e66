import { Command } from 'commander';
import { assess } from '../../assess/index.ts';
import type { Corpus } from '../../corpus/index.ts';
import { colourStyle, plainStyle, renderHtml, renderText, sayIn } from '../../report/index.ts';
import { calendarOf } from '../calendar-of.ts';
import { checkDate } from '../check-date.ts';
import { asJson, type CommandContext, type CommonOptions, withCommonOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { findNutrient } from '../find-nutrient.ts';
import { readProfileFile } from '../read-profile-file.ts';
import { refusedAssessment } from '../refused-assessment.ts';

interface Options extends CommonOptions {
  readonly date?: string;
  readonly referenceSet?: string;
  readonly authority?: string;
}

/** `assess FILE`: the main job. */
export function assessCommand(context: CommandContext): Command {
  const command = new Command('assess')
    .description('what a person takes in, needs, absorbs and may not exceed, with the source of every number')
    .argument('<file>', 'profile, YAML or JSON')
    .option('--date <date>', 'date of the assessment (default: the profile’s, else today)')
    .option('--reference-set <id>', 'set of reference values (default: the profile’s, else by language)')
    .option(
      '--authority <id>',
      'whose hours between medicine and supplement: an authority or a country (default: the strictest)',
    )
    .addHelpText('after', '\nExample:\n  ./elementair assess examples/anna.yaml --lang nl')
    .action((file: string, options: Options) => run(file, options, context));
  return withCommonOptions(command, ['text', 'json', 'html', 'ics']);
}

function run(file: string, options: Options, context: CommandContext): void {
  const base = context.base();
  const food = base.food();
  const { prepare } = base;
  if (options.date !== undefined) checkDate(options.date, '--date');
  const profile = readProfileFile(file, {
    corpus: base.corpus,
    food,
    context,
    today: context.today,
    ...(options.date === undefined ? {} : { date: options.date }),
  });
  checkReferenceSet(options.referenceSet, base.corpus);
  const { nutrient } = findNutrient(base.corpus, options.nutrient ?? profile.nutrient);
  const language = options.lang ?? profile.language ?? context.language.environment;
  const date = options.date ?? profile.date ?? context.today;
  const reading = assess(profile, prepare(food), {
    language,
    date,
    nutrient: nutrient.id,
    ...(options.authority === undefined ? {} : { authority: options.authority }),
    ...(options.referenceSet === undefined ? {} : { referenceSet: options.referenceSet }),
  });
  if (!reading.ok) throw refusedAssessment(reading.problem);
  const input = { assessment: reading.value, profile, corpus: base.corpus, explain: options.explain === true };
  if (options.format === 'json') context.print(asJson(reading.value));
  else if (options.format === 'html') context.print(renderHtml(input));
  else if (options.format === 'ics') {
    context.print(
      calendarOf(reading.value.schedule, profile, { say: sayIn(base.corpus.messages, language), language, date }),
    );
  } else context.print(renderText(input, context.isTerminal ? colourStyle : plainStyle));
}

/** An option with an unknown set is wrong usage; a profile with one is refused input. */
function checkReferenceSet(id: string | undefined, corpus: Corpus): void {
  const candidates = [...new Set(corpus.nutrients.flatMap((one) => one.references.sets.map((set) => set.id)))];
  if (id !== undefined && !candidates.includes(id)) {
    throw new Failure(
      { code: 'unknown-reference-set', path: '--reference-set', received: id, candidates },
      exitCodes.wrongUsage,
    );
  }
}
