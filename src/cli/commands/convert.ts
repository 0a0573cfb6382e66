import { Command } from 'commander';
import { labelContext } from '../../assess/index.ts';
import { answerIn, readConversion } from '../../label/index.ts';
import { renderConversion } from '../../report/index.ts';
import { asJson, type CommandContext, type CommonOptions, languageOf, withCommonOptions } from '../context.ts';
import { exampleText } from '../example-text.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { findNutrient } from '../find-nutrient.ts';

interface Options extends CommonOptions {
  readonly to?: string;
}

/** `convert TEXT`: compound, water, element, moles and equivalents of one amount. */
export function convertCommand(context: CommandContext): Command {
  const command = new Command('convert')
    .description('what an amount of a compound is in element, mmol and mEq; an interval when the water is not stated')
    .argument('<text>', 'an amount of a compound or of the element')
    .option('--to <unit>', 'also give the element in this unit')
    .addHelpText('after', () =>
      exampleText(context, (nutrient) => `./elementair convert "500 mg ${nutrient} citrate" --to mmol`),
    )
    .action((text: string, options: Options) => run(text, options, context));
  return withCommonOptions(command);
}

function run(text: string, options: Options, context: CommandContext): void {
  const { corpus, prepare } = context.base();
  const language = languageOf(options, context);
  const content = findNutrient(corpus, options.nutrient);
  const reading = readConversion(text, labelContext(prepare(), content, language));
  if (!reading.ok) throw new Failure(reading.problem, exitCodes.refused);
  const conversion = reading.value;
  const { elementalMass } = conversion;
  if (options.to === undefined) {
    context.print(
      options.format === 'json' ? asJson(conversion) : renderConversion(conversion, corpus.messages, language),
    );
    return;
  }
  const converted = answerIn(elementalMass, options.to, content.nutrient);
  if (!converted.ok) throw new Failure({ ...converted.problem, path: '--to' }, exitCodes.wrongUsage);
  const to = converted.value;
  if (options.format === 'json') context.print(asJson({ ...conversion, to }));
  else context.print(renderConversion(conversion, corpus.messages, language, to));
}
