/** Bibliography id of a release of `content/foods/releases.yaml`; undefined for `none`, a food that no table has. */
export function sourceOfRelease(release: string): string | undefined {
  if (release === '' || release === 'none') return undefined;
  return release.startsWith('ciqual') ? 'ciqual-2017' : `usda-${release}`;
}
