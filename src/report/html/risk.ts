import type { Risk } from '../../assess/index.ts';
import { isRaised } from '../text/risk-lines.ts';
import { html, type Markup } from './escape.ts';
import type { HtmlPage } from './sections.ts';

/** The risk of a deficiency as in the text report. */
export function riskSection(page: HtmlPage, risk: Risk): Markup {
  const { say } = page;
  return html`<p>${say(isRaised(risk) ? 'report.risk.raised' : 'report.risk.not-raised')}</p>${scorePart(page, risk)}${factorPart(page, risk)}${symptomPart(page, risk)}${questionPart(page, risk)}`;
}

function scorePart({ say }: HtmlPage, { score }: Risk): Markup | undefined {
  if (score === null) return undefined;
  if (score.value.state === 'not-applicable') return html`<p>${score.name}: ${score.value.reason}</p>`;
  const top = String(score.range.high);
  const points =
    score.low === score.high
      ? say('report.risk.points', { value: String(score.low), high: top })
      : say('report.risk.points-between', { low: String(score.low), high: String(score.high), top });
  const rows = score.components.map((one) => {
    const shown = one.holds === null ? say('report.risk.item-unknown') : one.holds ? `+ ${one.points}` : '0';
    return html`<tr><td>${one.text}</td><td class="n">${shown}</td></tr>`;
  });
  const tested = score.validation.map(
    (row) => html`<tr><td>${row.what}</td><td class="n">${row.value ?? say('report.risk.no-figure')}</td></tr>`,
  );
  const validation =
    tested.length === 0
      ? undefined
      : html`<details><summary>${say('report.risk.validation')}</summary><table><tbody>${tested}</tbody></table></details>`;
  const blocks = score.blocksAdvice;
  const blocked =
    blocks === null || blocks.holds === false
      ? undefined
      : blocks.holds === true
        ? html`<p class="mark">${say('report.risk.blocked', { because: blocks.because })}</p>`
        : html`<p class="mark">${say('report.risk.blocked-unknown')}</p>`;
  return html`<p><b>${score.name}</b> (${score.population}): <b>${points}</b></p><table><tbody>${rows}</tbody></table>${blocked}<ul class="plain">${score.limits.map((limit) => html`<li>${limit}</li>`)}</ul>${validation}`;
}

function factorPart({ say }: HtmlPage, { factors }: Risk): Markup | undefined {
  if (factors.length === 0) return undefined;
  const items = factors.map((factor) => {
    const words = `${say(`report.risk.${factor.direction}`)}, ${say(`report.risk.likelihood.${factor.likelihood}`)}`;
    const mark = factor.verified ? undefined : html` <span class="mark">[${say('report.unverified')}]</span>`;
    return html`<li>${factor.name} <code>${factor.input}</code>: ${words}${mark}</li>`;
  });
  return html`<h3>${say('report.risk.factors')}</h3><ul class="plain">${items}</ul>`;
}

function symptomPart({ say }: HtmlPage, { symptoms }: Risk): Markup | undefined {
  if (symptoms.length === 0) return undefined;
  const items = symptoms.map(
    (one) => html`<li class="${one.urgent ? 'mark' : ''}">${one.name} (${say(`report.risk.stage.${one.stage}`)})</li>`,
  );
  return html`<p>${say('report.risk.symptoms')}</p><ul class="plain">${items}</ul>`;
}

function questionPart({ say }: HtmlPage, { nextQuestions }: Risk): Markup | undefined {
  if (nextQuestions.length === 0) return undefined;
  const items = nextQuestions.map((one) => html`<li>${one.asks} ${one.because} <code>${one.input}</code></li>`);
  return html`<h3>${say('report.risk.next')}</h3><ol>${items}</ol>`;
}
