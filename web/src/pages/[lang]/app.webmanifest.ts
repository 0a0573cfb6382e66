import { languageOf, languagePaths, wordsIn } from '../../knowledge/languages.ts';
import { mainNutrient } from '../../knowledge/packs.ts';

export const getStaticPaths = languagePaths;

/** What a device shows when the site is kept as an app. */
export function GET({ params }: { params: { lang?: string } }): Response {
  const language = languageOf(params.lang);
  const say = wordsIn(language);
  return Response.json({
    name: say('site.name'),
    short_name: say('site.name'),
    description: say('site.home.description', { nutrient: mainNutrient().nutrient.names[language] }),
    lang: language,
    start_url: `/${language}/`,
    scope: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
}
