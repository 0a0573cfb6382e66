/** Pages of the menu and the foot, by the key of their words; the monograph's address is that of its nutrient. */
export const menu = ['knowledge', 'assess', 'simulate', 'interactions', 'evidence', 'foods', 'sources'] as const;
export const foot = ['compounds', 'disagreements', 'search', 'about', 'methods', 'privacy', 'api'] as const;
type Route = (typeof menu)[number] | (typeof foot)[number];

/** Address of a page in a language. */
export function addressOf(route: Route, language: string, nutrient: string): string {
  return route === 'knowledge' ? `/${language}/${nutrient}/` : `/${language}/${route}/`;
}
