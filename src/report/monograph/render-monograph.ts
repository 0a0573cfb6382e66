import type { Corpus, MonographSection } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import { sourceLine } from '../cited-sources.ts';
import { type Say, sayIn } from '../say.ts';
import { listItem, type Style, wrap } from '../text/layout.ts';
import { numberCitations } from './number-citations.ts';

/** The monograph as text of at most 80 columns with numbered citations and the list of sources at its end. */
export function renderMonograph(
  sections: readonly MonographSection[],
  corpus: Corpus,
  language: Language,
  style: Style,
): string {
  const say = sayIn(corpus.messages, language);
  let order: readonly string[] = [];
  const lines: string[] = [];
  for (const { markdown } of sections) {
    const prose = numberCitations(markdown, order);
    order = prose.order;
    lines.push(
      ...prose.text
        .trim()
        .split('\n')
        .flatMap((line) => renderLine(line, say, style)),
      '',
    );
  }
  lines.push(style.heading(say('report.sources')));
  for (const [index, id] of order.entries()) {
    const source = corpus.sources.find((one) => one.id === id);
    lines.push(...listItem(`${index + 1}.`, source === undefined ? id : sourceLine(source), 2));
  }
  return `${lines.join('\n')}\n`;
}

function renderLine(line: string, say: Say, style: Style): string[] {
  const plain = line
    .replaceAll('[!unverified]', `[${say('report.unverified')}]`)
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, words: string) => style.strong(words));
  const heading = /^#+ (.*)$/.exec(plain);
  if (heading !== null) return [style.heading(heading[1] ?? '')];
  const callout = /^> \[!(contradicted|disputed|outdated)\] (.*)$/.exec(plain);
  if (callout !== null) return listItem('!', `${say(`monograph.${callout[1] ?? ''}`)} ${callout[2] ?? ''}`, 2);
  if (plain.startsWith('- ')) return listItem('-', plain.slice(2), 2);
  // Tables keep their columns; they are written to fit.
  if (plain.startsWith('|')) return [plain];
  return plain === '' ? [''] : wrap(plain);
}
