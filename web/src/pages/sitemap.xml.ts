import type { APIContext } from 'astro';
import { addressOf, foot, menu } from '../frame/routes.ts';
import { languages } from '../knowledge/languages.ts';
import { methods } from '../knowledge/methods.ts';
import { corpus, mainNutrient } from '../knowledge/packs.ts';

/** Pages for search engines, each with its counterpart in the other language; pages that show what is typed are left out. */
export function GET({ site }: APIContext): Response {
  const { id } = mainNutrient().nutrient;
  const routes = [...menu, ...foot].filter((route) => route !== 'search').map((route) => addressOf(route, 'LANG', id));
  const others = corpus.nutrients.slice(1).map(({ nutrient }) => `/LANG/${nutrient.id}/`);
  const paths = ['/LANG/', ...routes, ...others, ...methods('en').map((method) => `/LANG/methods/${method.id}/`)];
  const at = (path: string, lang: string): string => new URL(path.replace('LANG', lang), site).href;
  const entries = paths.flatMap((path) =>
    languages.map((lang) => {
      const alternates = languages.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${at(path, other)}"/>`,
      );
      return `<url><loc>${at(path, lang)}</loc>${alternates.join('')}</url>`;
    }),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('\n')}</urlset>\n`,
  );
}
