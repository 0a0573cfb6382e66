import { citedSources, sourceLine } from '../cited-sources.ts';
import { personLine } from '../person-line.ts';
import type { ReportInput } from '../report-input.ts';
import { sayIn } from '../say.ts';
import { html, type Markup } from './escape.ts';
import { evidenceSection } from './evidence.ts';
import { intakeChart } from './intake-chart.ts';
import { interactionSection } from './interaction-section.ts';
import { labSection } from './labs.ts';
import { planSection } from './plan.ts';
import { riskSection } from './risk.ts';
import { scheduleSection } from './schedule.ts';
import {
  absorptionSection,
  contraindicationSection,
  coverageSection,
  derivationSection,
  disagreementSection,
  entriesSection,
  foodFirstSection,
  needsSection,
  questionSection,
  upperLevelSection,
} from './sections.ts';
import { style } from './style.ts';

/** The report as one page without scripts or outside files, for reading and for paper. */
export function renderHtml(input: ReportInput): string {
  const { assessment, corpus, profile } = input;
  const { language, verdict } = assessment;
  const say = sayIn(corpus.messages, language);
  const content = corpus.nutrients.find((one) => one.nutrient.id === assessment.nutrient);
  const nutrient = content?.nutrient.names[language] ?? assessment.nutrient;
  const title = say('report.title', { nutrient: nutrient.charAt(0).toUpperCase() + nutrient.slice(1) });
  const part = { ...input, say };
  const section = (key: string, body: Markup | undefined, kind = ''): Markup | undefined =>
    body === undefined ? undefined : html`<section class="${kind}"><h2>${say(key)}</h2>${body}</section>`;
  const sources = citedSources(assessment, corpus);
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${{ markup: style }}</style></head>
<body><header><h1>${title}</h1><p class="who">${personLine(profile, say)} · ${assessment.date}</p></header><main>
<div class="verdict ${verdict.level}"><strong>${say(`report.level.${verdict.level}`)}</strong><p>${verdict.text}</p>${verdict.because.map((sentence) => html`<p>${sentence}</p>`)}</div>
${section('report.plan', planSection(part, assessment.plan))}
${section('report.contraindications', contraindicationSection(part))}
${section('report.interactions', interactionSection(assessment.interactions, { say, language: assessment.language, nutrient, explain: input.explain }))}
${section('report.schedule', scheduleSection(assessment.schedule, { say, language }))}
${section('report.intake', html`${intakeChart(assessment, say)}${entriesSection(part)}`)}
${section('report.needs', needsSection(part))}
${section('report.upper', upperLevelSection(part))}
${section('report.food-first', foodFirstSection(part))}
${section('report.absorption', absorptionSection(part))}
${section('report.evidence', evidenceSection(part, assessment.evidence))}
${section('report.risk', riskSection(part, assessment.risk))}
${section('report.labs', labSection(part, assessment.labs, assessment.measures))}
${section('report.disagreements', disagreementSection(part))}
${section('report.questions', questionSection(part))}
${section('report.coverage', coverageSection(part), 'coverage')}
${section('report.not-checked', assessment.notChecked.length === 0 ? undefined : html`<ul class="plain">${assessment.notChecked.map((one) => html`<li>${say(`not-checked.${one}`)}</li>`)}</ul>`)}
${section('report.derivation', derivationSection(part))}
${section('report.sources', html`<ol class="sources">${sources.map((source) => html`<li><code>${source.id}</code> ${sourceLine(source)}</li>`)}</ol>`)}
</main><footer><p>${say('report.disclaimer')}</p><p>${assessment.reviewed.text}</p><p class="who">${say(
    'report.knowledge',
    {
      version: assessment.corpus.version,
      hash: assessment.corpus.hash.slice(0, 12),
      nutrient: assessment.nutrient,
      date: assessment.date,
    },
  )}</p></footer></body></html>
`;
  return page.markup;
}
