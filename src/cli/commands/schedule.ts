import { Command } from 'commander';
import { assessDay } from '../../assess/index.ts';
import { colourStyle, exporterWords, plainStyle, renderSchedule, sayIn } from '../../report/index.ts';
import { toMedicationCard } from '../../schedule/index.ts';
import { calendarOf } from '../calendar-of.ts';
import { checkDate } from '../check-date.ts';
import { asJson, type CommandContext, type CommonOptions, withCommonOptions } from '../context.ts';
import { findNutrient } from '../find-nutrient.ts';
import { readNow } from '../read-now.ts';
import { readProfileFile } from '../read-profile-file.ts';
import { refusedAssessment } from '../refused-assessment.ts';

interface Options extends CommonOptions {
  readonly date?: string;
  readonly authority?: string;
  readonly now?: string;
}

/** `schedule FILE`: the day alone. */
export function scheduleCommand(context: CommandContext): Command {
  const command = new Command('schedule')
    .description('when in the day each thing can be taken, or what stands in the way')
    .argument('<file>', 'profile, YAML or JSON')
    .option('--now <time>', 'plan the rest of today from what was taken: HH:MM, or YYYY-MM-DDTHH:MM')
    .option('--date <date>', 'date of the day (default: that of --now, else the profile’s, else today)')
    .option('--authority <id>', 'whose hours: an authority or a country (default: the strictest)')
    .addHelpText('after', '\nExample:\n  ./elementair schedule examples/anna.yaml --now 12:00')
    .action((file: string, options: Options) => run(file, options, context));
  return withCommonOptions(command, ['text', 'json', 'card', 'ics']);
}

function run(file: string, options: Options, context: CommandContext): void {
  const base = context.base();
  const food = base.food();
  if (options.date !== undefined) checkDate(options.date, '--date');
  const now = options.now === undefined ? undefined : readNow(options.now);
  const date = options.date ?? now?.date;
  const profile = readProfileFile(file, {
    corpus: base.corpus,
    food,
    context,
    today: context.today,
    ...(date === undefined ? {} : { date }),
  });
  const { nutrient } = findNutrient(base.corpus, options.nutrient ?? profile.nutrient);
  const language = options.lang ?? profile.language ?? context.language.environment;
  const dayDate = date ?? profile.date ?? context.today;
  const reading = assessDay(profile, base.prepare(food), {
    language,
    date: dayDate,
    nutrient: nutrient.id,
    ...(options.authority === undefined ? {} : { authority: options.authority }),
    ...(now === undefined ? {} : { now: now.minute }),
  });
  if (!reading.ok) throw refusedAssessment(reading.problem);
  const say = sayIn(base.corpus.messages, language);
  const answer = reading.value;
  if (options.format === 'json') context.print(asJson(answer));
  else if (options.format === 'card')
    context.print(toMedicationCard(answer.schedule, exporterWords(answer.schedule, { say, language })));
  else if (options.format === 'ics')
    context.print(calendarOf(answer.schedule, profile, { say, language, date: dayDate }));
  else {
    const style = context.isTerminal ? colourStyle : plainStyle;
    context.print(renderSchedule(answer, { say, language, style, ...(now === undefined ? {} : { now: now.clock }) }));
  }
}
