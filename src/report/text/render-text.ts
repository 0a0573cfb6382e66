import { citedSources, sourceLine } from '../cited-sources.ts';
import { personLine } from '../person-line.ts';
import type { ReportInput } from '../report-input.ts';
import { sayIn } from '../say.ts';
import { evidenceLines } from './evidence-lines.ts';
import { contraindicationLines, coverageLines, derivationLines, questionLines } from './finding-lines.ts';
import { entryLines, intakeLines } from './intake-lines.ts';
import { interactionLines } from './interaction-lines.ts';
import { labLines } from './lab-lines.ts';
import { reportWidth, type Style, wrap } from './layout.ts';
import { absorptionLines, disagreementLines, foodFirstLines, needLines, upperLevelLines } from './need-lines.ts';
import type { Page } from './page.ts';
import { planLines } from './plan-lines.ts';
import { riskLines } from './risk-lines.ts';
import { scheduleLines } from './schedule-lines.ts';

/** The report as text of at most 80 columns: verdict first, sources last. */
export function renderText(input: ReportInput, style: Style): string {
  const { assessment, corpus, profile } = input;
  const page: Page = { ...input, style, say: sayIn(corpus.messages, assessment.language) };
  const { say } = page;
  const lines: string[] = [];
  const title = say('report.title', { nutrient: nutrientName(page) });
  lines.push(style.heading(title), `${personLine(profile, say)} · ${assessment.date}`, '');
  lines.push(...verdictLines(page), '');
  const section = (key: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push(style.heading(say(key)), ...body, '');
  };
  section('report.plan', planLines(page, assessment.plan));
  section('report.contraindications', contraindicationLines(page));
  section(
    'report.interactions',
    interactionLines(assessment.interactions, { ...page, language: assessment.language, nutrient: nutrientName(page) }),
  );
  section('report.schedule', scheduleLines(assessment.schedule, { say, language: assessment.language }));
  section('report.intake', intakeLines(page));
  section('report.entries', entryLines(page));
  section('report.needs', needLines(page));
  section('report.upper', upperLevelLines(page));
  section('report.food-first', foodFirstLines(page));
  section('report.absorption', absorptionLines(page));
  section('report.evidence', evidenceLines(page, assessment.evidence));
  section('report.risk', riskLines(page, assessment.risk));
  section('report.labs', labLines(page, assessment.labs, assessment.measures));
  section('report.disagreements', disagreementLines(page));
  section('report.questions', questionLines(page));
  section('report.coverage', coverageLines(page));
  section(
    'report.not-checked',
    assessment.notChecked.map((part) => `  - ${say(`not-checked.${part}`)}`),
  );
  if (input.explain) section('report.derivation', derivationLines(page));
  section(
    'report.sources',
    citedSources(assessment, corpus).flatMap((source, index) =>
      numbered(index + 1, `${source.id}: ${sourceLine(source)}`),
    ),
  );
  lines.push(...wrap(say('report.disclaimer')), ...wrap(assessment.reviewed.text));
  lines.push(...wrap(knowledgeLine(page)).map(style.faint));
  return `${lines.join('\n')}\n`;
}

function nutrientName(page: Page): string {
  const content = page.corpus.nutrients.find((one) => one.nutrient.id === page.assessment.nutrient);
  const name = content?.nutrient.names[page.assessment.language] ?? page.assessment.nutrient;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function verdictLines({ assessment, say, style }: Page): string[] {
  const { verdict } = assessment;
  const label = say(`report.level.${verdict.level}`);
  const paint = verdict.level === 'urgent' || verdict.level === 'action' ? style.alarm : style.strong;
  const rule = '─'.repeat(reportWidth);
  return [rule, paint(label), ...wrap(verdict.text), ...verdict.because.flatMap((sentence) => wrap(sentence)), rule];
}

/** A numbered entry whose following lines stand under its text. */
function numbered(number: number, text: string): string[] {
  const mark = `${String(number).padStart(3)}. `;
  return wrap(text, mark.length).map((line, index) => (index === 0 ? mark + line.slice(mark.length) : line));
}

function knowledgeLine({ assessment, say }: Page): string {
  return say('report.knowledge', {
    version: assessment.corpus.version,
    hash: assessment.corpus.hash.slice(0, 12),
    nutrient: assessment.nutrient,
    date: assessment.date,
  });
}
