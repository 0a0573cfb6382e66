import { Command } from 'commander';
import { labelContext } from '../../assess/index.ts';
import { readLabel } from '../../label/index.ts';
import { renderLabel } from '../../report/index.ts';
import { asJson, type CommandContext, type CommonOptions, languageOf, withCommonOptions } from '../context.ts';
import { exampleText } from '../example-text.ts';
import { findNutrient } from '../find-nutrient.ts';

/** `label TEXT`: reads supplement label lines. Not understood is an answer. */
export function labelCommand(context: CommandContext): Command {
  const command = new Command('label')
    .description('reads the lines of a supplement label (Dutch, English, German or French)')
    .argument('<text>', 'the label, one or more lines')
    .addHelpText('after', () =>
      exampleText(context, (nutrient) => `./elementair label "200 mg ${nutrient} (as ${nutrient} citrate)"`),
    )
    .action((text: string, options: CommonOptions) => {
      const { corpus, prepare } = context.base();
      const language = languageOf(options, context);
      const content = findNutrient(corpus, options.nutrient);
      const reading = readLabel(text, labelContext(prepare(), content, language));
      context.print(options.format === 'json' ? asJson(reading) : renderLabel(reading, corpus.messages, language));
    });
  return withCommonOptions(command);
}
