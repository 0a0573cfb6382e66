import { html, type Markup, type Say, sourceLine } from '../../../src/report/index.ts';
import { sourceById } from '../knowledge/packs.ts';

/** Numbers sources by first mention, over the whole page. */
export class Citations {
  readonly #numbers = new Map<string, number>();
  readonly #say: Say;

  constructor(say: Say) {
    this.#say = say;
  }

  /** Buttons with the numbers of these sources; each opens the popover of its source. */
  cite(ids: readonly string[]): Markup {
    const buttons = ids.map((id) => {
      const number = this.numberOf(id);
      return html`<button type="button" class="cite" popovertarget="s${number}" aria-label="${this.#say('site.cite', { number: String(number) })}">${number}</button>`;
    });
    return html`${buttons}`;
  }

  /** The number of a source, given at first mention. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** Source ids in the order of their numbers. */
  get order(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** One popover for each source: what it is, and how it was seen. */
  popovers(language: string): Markup {
    const parts = this.order.map((id, index) => {
      const source = sourceById.get(id);
      const copy =
        source === undefined
          ? undefined
          : html`<p class="small muted">${this.#say(`site.copy.${source.copy}`)} <a href="/${language}/sources/#${id}">${this.#say('site.to-sources')}</a></p>`;
      return html`<div popover class="pop" id="s${index + 1}"><p><b>${index + 1}.</b> ${source === undefined ? id : sourceLine(source)}</p>${copy}</div>`;
    });
    return html`${parts}`;
  }

  /** The numbered list at the end of the page. */
  list(): Markup {
    const items = this.order.map((id, index) => html`<li id="r${index + 1}">${sourceWithLink(id)}</li>`);
    return html`<ol class="refs">${items}</ol>`;
  }
}

/** A source as one line whose address can be followed, unless it is a stray copy. */
export function sourceWithLink(id: string): Markup {
  const source = sourceById.get(id);
  if (source === undefined) return html`${id}`;
  const line = sourceLine(source);
  const address = source.DOI === undefined ? source.URL : `https://doi.org/${source.DOI}`;
  if (source.weakCopy === true || !line.endsWith(address)) return html`${line}`;
  return html`${line.slice(0, -address.length)}<a href="${address}" rel="noopener">${address}</a>`;
}
