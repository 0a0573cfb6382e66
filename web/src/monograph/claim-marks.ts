import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { Claim } from '../../../src/corpus/schemas/claim.ts';
import { html, type Markup, type Say, statusLook, statusMark } from '../../../src/report/index.ts';
import type { Citations } from './cite.ts';

/** Marks of claims in running text, and the popovers that say what was found. */
export class ClaimMarks {
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #used = new Set<string>();
  readonly #say: Say;
  readonly #language: Language;

  constructor(claims: readonly Claim[], say: Say, language: Language) {
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    this.#say = say;
    this.#language = language;
  }

  /** The class of the most serious status among these claims; undefined when all are confirmed. */
  lookOf(ids: readonly string[]): string | undefined {
    const looks = new Set(ids.flatMap((id) => this.#claim(id)).map((claim) => statusLook(claim.status)));
    return ['contradicted', 'disputed', 'outdated', 'unverified', 'partly'].find((look) => looks.has(look));
  }

  /** An anchor for each claim, and a mark for each one that is not simply confirmed. */
  marks(ids: readonly string[]): Markup {
    const parts = ids.flatMap((id) =>
      this.#claim(id).map((claim) => {
        const anchor = html`<span class="anchor" id="${id}"></span>`;
        if (statusLook(claim.status) === 'confirmed') return anchor;
        this.#used.add(id);
        return html`${anchor} ${statusMark(claim.status, this.#say, `claim-${id}`)}`;
      }),
    );
    return html`${parts}`;
  }

  /** How many claims of each status a text holds, in fixed order; empty statuses are left out. */
  count(ids: readonly string[]): readonly { readonly claim: Claim; readonly count: number }[] {
    const byLook = new Map<string, { claim: Claim; count: number }>();
    for (const claim of ids.flatMap((id) => this.#claim(id))) {
      const look = statusLook(claim.status);
      const known = byLook.get(look);
      if (known === undefined) byLook.set(look, { claim, count: 1 });
      else known.count += 1;
    }
    const order = ['confirmed', 'partly', 'unverified', 'outdated', 'disputed', 'contradicted'];
    return order.flatMap((look) => byLook.get(look) ?? []);
  }

  /** One popover for each mark: the statement, what is right, what was noted, and its sources. */
  popovers(citations: Citations): Markup {
    const parts = [...this.#used].flatMap((id) => this.#claim(id)).map((claim) => this.#popover(claim, citations));
    return html`${parts}`;
  }

  #popover(claim: Claim, citations: Citations): Markup {
    const say = this.#say;
    const language = this.#language;
    const right = claim.correction;
    const sources = [...new Set([...claim.sources, ...(right?.sources ?? [])])];
    const correction =
      right === undefined ? undefined : html`<p><b>${say('site.status.correction')}.</b> ${right[language]}</p>`;
    const note = claim.note === undefined ? undefined : html`<p>${claim.note[language]}</p>`;
    const found =
      sources.length === 0
        ? html`<p class="small muted">${say('site.status.no-source')}</p>`
        : html`<p class="small muted">${say('site.status.sources')}: ${sources.map((id, index) => html`${index === 0 ? '' : ', '}<a href="#r${citations.numberOf(id)}">${citations.numberOf(id)}</a>`)}</p>`;
    return html`<div popover class="pop reason" id="claim-${claim.id}"><p class="row">${statusMark(claim.status, say)}<span class="small muted">${say('site.status.claim', { id: claim.id })}</span></p><p>${claim[language]}</p>${correction}${note}${found}</div>`;
  }

  #claim(id: string): readonly Claim[] {
    const claim = this.#claims.get(id);
    return claim === undefined ? [] : [claim];
  }
}
