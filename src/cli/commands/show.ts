import { Command } from 'commander';
import { stringify } from 'yaml';
import { asJson, type CommandContext, type CommonOptions, withCommonOptions } from '../context.ts';
import { lookUpFact } from '../look-up-fact.ts';

/** `show ID`: prints one record of the corpus as it is known. */
export function showCommand(context: CommandContext): Command {
  const command = new Command('show')
    .description('prints one record of the content: a food, medicine, compound, claim, interaction or source')
    .argument('<id>', 'its id, or a name')
    .addHelpText('after', '\nExample:\n  ./elementair show quinolones')
    .action((id: string, options: CommonOptions) => {
      const fact = lookUpFact(id, context);
      const { kind, record } = fact;
      if (options.format === 'json') context.print(asJson({ kind, id: fact.id, record }));
      else context.print(`# ${kind} ${fact.id}\n${stringify(record, { lineWidth: 80 })}`);
    });
  return withCommonOptions(command);
}
