import { Command } from 'commander';
import { stringify } from 'yaml';
import { colourStyle, plainStyle, renderMonograph } from '../../report/index.ts';
import { asJson, type CommandContext, type CommonOptions, languageOf, withCommonOptions } from '../context.ts';
import { findNutrient } from '../find-nutrient.ts';
import { lookUpFact } from '../look-up-fact.ts';

/** `show ID`: prints one record of the corpus as it is known; `show monograph` prints the monograph. */
export function showCommand(context: CommandContext): Command {
  const command = new Command('show')
    .description(
      'prints one record of the content (food, medicine, compound, claim, interaction, source) or the monograph',
    )
    .argument('<id>', 'its id or name, or `monograph`')
    .addHelpText('after', '\nExamples:\n  ./elementair show quinolones\n  ./elementair show monograph --lang nl')
    .action((id: string, options: CommonOptions) => {
      if (id === 'monograph') showMonograph(options, context);
      else showFact(id, options, context);
    });
  return withCommonOptions(command);
}

function showFact(id: string, options: CommonOptions, context: CommandContext): void {
  const fact = lookUpFact(id, context);
  const { kind, record, also } = fact;
  const others = also.length === 0 ? {} : { also };
  if (options.format === 'json') context.print(asJson({ kind, id: fact.id, record, ...others }));
  else {
    const lines = also.map((one) => `# = ${one}\n`).join('');
    context.print(`# ${kind} ${fact.id}\n${lines}${stringify(record, { lineWidth: 80 })}`);
  }
}

function showMonograph(options: CommonOptions, context: CommandContext): void {
  const { corpus, reading } = context.base();
  const language = languageOf(options, context);
  const { nutrient } = findNutrient(corpus, options.nutrient);
  const sections = reading().monographs[nutrient.id]?.[language] ?? [];
  if (options.format === 'json') context.print(asJson({ nutrient: nutrient.id, language, sections }));
  else context.print(renderMonograph(sections, corpus, language, context.isTerminal ? colourStyle : plainStyle));
}
