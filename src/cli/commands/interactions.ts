import { Command, Option } from 'commander';
import { checkNames } from '../../assess/index.ts';
import { colourStyle, plainStyle, renderInteractions } from '../../report/index.ts';
import { checkDate } from '../check-date.ts';
import { asJson, type CommandContext, type CommonOptions, languageOf, withCommonOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { findNutrient } from '../find-nutrient.ts';

interface Options extends CommonOptions {
  readonly with: readonly string[];
  readonly compound?: string;
  readonly route: 'oral' | 'parenteral';
  readonly authority?: string;
  readonly asOf?: string;
}

/** `interactions --with NAME…`: the check alone. A medicine that is not recognised is an answer, not an error. */
export function interactionsCommand(context: CommandContext): Command {
  const command = new Command('interactions')
    .description('what clashes with the nutrient, what is ruled out, and what could not be checked')
    .requiredOption('--with <names...>', 'medicines: name, brand, ATC code or group, RxCUI; also other nutrients')
    .option('--compound <id>', 'family, form or group (default: every compound sold as a supplement)')
    .addOption(
      new Option('--route <route>', 'how the nutrient is given').choices(['oral', 'parenteral']).default('oral'),
    )
    .option('--authority <id>', 'whose hours: an authority or a country (default: the strictest)')
    .option('--as-of <date>', 'answer as then known')
    .addHelpText(
      'after',
      '\nExample:\n  ./elementair interactions --with ciprofloxacin levothyroxine --compound citrate',
    )
    .action((options: Options) => run(options, context));
  return withCommonOptions(command);
}

function run(options: Options, context: CommandContext): void {
  const { corpus, prepare } = context.base();
  const { compound, authority, asOf, route } = options;
  const language = languageOf(options, context);
  const content = findNutrient(corpus, options.nutrient);
  if (asOf !== undefined) checkDate(asOf, '--as-of');
  const names = options.with.map((name) => name.trim());
  if (names.some((name) => name === '')) {
    throw new Failure({ code: 'medicine-unnamed', path: '--with', received: '' }, exitCodes.wrongUsage);
  }
  const reading = checkNames(
    {
      with: names,
      route,
      language,
      date: context.today,
      ...(compound === undefined ? {} : { compound }),
      ...(authority === undefined ? {} : { authority }),
      ...(asOf === undefined ? {} : { asOf }),
    },
    prepare(),
    content,
  );
  if (!reading.ok) throw new Failure(reading.problem, exitCodes.wrongUsage);
  const answer = reading.value;
  if (options.format === 'json') {
    const { interactions, contraindications, coverage, disagreements, ruledOut, questions, unknown } = answer;
    context.print(asJson({ interactions, contraindications, coverage, disagreements, ruledOut, questions, unknown }));
    return;
  }
  const input = {
    answer,
    corpus,
    content,
    language,
    route,
    explain: options.explain === true,
    ...(compound === undefined ? {} : { compound }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  context.print(renderInteractions(input, context.isTerminal ? colourStyle : plainStyle));
}
