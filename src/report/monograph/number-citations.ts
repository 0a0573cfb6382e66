/** Prose with numbered citations: `[@a; @b]` becomes `[1] [2]`, numbered by first mention. */
export interface NumberedProse {
  readonly text: string;
  /** Source ids in the order of their numbers. */
  readonly order: readonly string[];
}

const citation = /\[@[^\]]+\]/g;
const claimMarker = / ?\{C\d{3}(?: C\d{3})*\}/g;

/** Numbers the citations of a text; `order` carries on from earlier sections. Claim markers are for editors and go out. */
export function numberCitations(markdown: string, order: readonly string[] = []): NumberedProse {
  const ids = [...order];
  const text = markdown.replaceAll(claimMarker, '').replaceAll(citation, (whole) => {
    const numbers = whole
      .slice(1, -1)
      .split(';')
      .map((part) => part.trim().replace(/^@/, ''))
      .map((id) => {
        if (!ids.includes(id)) ids.push(id);
        return `[${ids.indexOf(id) + 1}]`;
      });
    return numbers.join(' ');
  });
  return { text, order: ids };
}
