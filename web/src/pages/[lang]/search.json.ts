import { languageOf, languagePaths } from '../../knowledge/languages.ts';
import { searchRecords } from '../../lists/search-records.ts';

export const getStaticPaths = languagePaths;

/** What the search page looks through, loaded when it is opened. */
export function GET({ params }: { params: { lang?: string } }): Response {
  return Response.json(searchRecords(languageOf(params.lang)));
}
