import { Marked, type Tokens } from 'marked';
import { html, type Markup, type Say, statusMark } from '../../../src/report/index.ts';
import type { Citations } from './cite.ts';
import type { ClaimMarks } from './claim-marks.ts';

/** One section of the page: its title, the HTML of its text, and the claims it holds. */
export interface RenderedSection {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
  readonly claims: readonly string[];
}

interface Parts {
  readonly citations: Citations;
  readonly claims: ClaimMarks;
  readonly say: Say;
}

const claimMarker = /\{(C\d{3}(?: C\d{3})*)\}/;

/** Markdown of one section as HTML: numbered citations, marks of claims, callouts for what is wrong, tables for phones. */
export function renderSection(id: string, markdown: string, parts: Parts): RenderedSection {
  const [heading = '', ...lines] = markdown.trim().split('\n');
  const prepared = lines.map((line) => prepareLine(line, parts)).join('\n');
  const marked: Marked = new Marked({
    renderer: { table: (token) => table(token, parts.say, marked), heading: (token) => subheading(token, marked) },
  });
  return {
    id,
    title: heading.replace(/^#+ /, ''),
    body: { markup: marked.parse(prepared, { async: false }) },
    claims: [...markdown.matchAll(/C\d{3}/g)].map(([claim]) => claim),
  };
}

/** Citations and marks become HTML that Markdown passes through; the words before a mark are underlined by its status. */
function prepareLine(line: string, { citations, claims, say }: Parts): string {
  const callout = /^> \[!(contradicted|disputed|outdated)\] (.*)$/.exec(line);
  const text = callout?.[2] ?? line;
  const [, list = '', rest = ''] = /^((?:> )?(?:- )?)(.*)$/s.exec(text) ?? [];
  const marker = claimMarker.exec(rest);
  const ids = marker?.[1]?.split(' ') ?? [];
  const isTable = line.startsWith('|');
  const look = claims.lookOf(ids);
  const words = marker === null ? rest : rest.slice(0, marker.index).trimEnd();
  const after = marker === null ? '' : rest.slice(marker.index + marker[0].length);
  const cited = cite(
    words.replace(
      / ?\[!unverified\]/,
      marker === null ? `&nbsp;${statusMark('not_independently_verified', say).markup}` : '',
    ),
    citations,
  );
  const wrapped =
    look === undefined || isTable || look === 'partly' || callout !== null
      ? cited
      : `<span class="claim ${look}">${cited}</span>`;
  const whole = `${list}${wrapped}${claims.marks(ids).markup}${after.includes('{C') ? prepareLine(after, { citations, claims, say }) : cite(after, citations)}`;
  if (callout === null) return whole;
  const kind = callout[1] ?? '';
  const title = html`<h4>${say(`site.status.${kind}-title`)}</h4>`;
  return `\n<aside class="callout ${kind === 'contradicted' ? 'stop' : kind === 'disputed' ? 'dispute' : 'warn'}">${title.markup}<p>${inline(whole)}</p></aside>\n`;
}

function inline(text: string): string {
  return new Marked().parseInline(text, { async: false });
}

function cite(text: string, citations: Citations): string {
  return text.replaceAll(/ ?\[@([^\]]+)\]/g, (_, inside: string) => {
    const ids = inside.split(';').map((part) => part.trim().replace(/^@/, ''));
    return `&#8288;${citations.cite(ids).markup}`;
  });
}

function subheading(token: Tokens.Heading, marked: Marked): string {
  const text = marked.parseInline(token.text, { async: false });
  return `<h${token.depth + 1} id="${slug(token.text)}">${text}</h${token.depth + 1}>`;
}

/** An address made of the words of a heading. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A table whose rows become labelled records on a phone. */
function table(token: Tokens.Table, say: Say, marked: Marked): string {
  const cell = (text: string): Markup => ({ markup: marked.parseInline(text, { async: false }) });
  const heads = token.header.map((one) => html`<th scope="col">${cell(one.text)}</th>`);
  const rows = token.rows.map((row) => {
    const cells = row.map((one, index) =>
      index === 0
        ? html`<th scope="row">${cell(one.text)}</th>`
        : html`<td data-l="${token.header[index]?.text}"><span>${cell(one.text)}</span></td>`,
    );
    return html`<tr>${cells}</tr>`;
  });
  const label = token.header.map((one) => one.text).join(', ');
  return html`<div class="tbl" tabindex="0" role="region" aria-label="${label}"><table class="rec"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`.markup.replace(
    '{hint}',
    say('site.monograph.scroll'),
  );
}
