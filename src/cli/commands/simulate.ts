import { Command } from 'commander';
import { type CommandContext, withCommonOptions } from '../context.ts';
import type { SimulateOptions } from '../run-simulation.ts';

/** `simulate FILE`: a scenario to time courses. */
export function simulateCommand(context: CommandContext): Command {
  const command = new Command('simulate')
    .description('what happens in a body over hours to years: a scenario to curves; for teaching, never for dosing')
    .argument('<file>', 'scenario, YAML or JSON')
    .option('--ensemble <people>', 'also the band of so many simulated people like this one')
    .option('--seed <number>', 'where the chance of the ensemble starts', '1')
    .addHelpText('after', '\nExample:\n  ./elementair simulate examples/scenarios/nightly-citrate.yaml --format svg')
    .action(async (file: string, options: SimulateOptions) => {
      // Loaded when asked for: the other commands start without the equations.
      const { runSimulation } = await import('../run-simulation.ts');
      await runSimulation(file, options, context);
    });
  return withCommonOptions(command, ['text', 'json', 'csv', 'svg']);
}
