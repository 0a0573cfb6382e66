import { posix } from 'node:path';
import type { Finding, HouseRule, Tree, TreeFile } from '../house-rule.ts';

/** Folders of one machine; not preceded by a word, so that an address on the web does not count. */
const machineFolder = /(?<![\w.])\/(work|tmp|home\/\w+|Users\/\w+)\//;

/** A folder beside the checkout; the same words inside it name a folder of ours. */
const besideCheckout = /(?<!\w)(\.\.\/)+shared\b/g;

/** What is committed must hold on every machine. */
export const noPrivatePaths: HouseRule = {
  name: 'no-private-paths',
  check: (tree) =>
    tree.files.flatMap((file) =>
      machineFolder.test(file.text) || file.text.includes('/shared') ? pathsIn(file, tree) : [],
    ),
};

function pathsIn(file: TreeFile, tree: Tree): readonly Finding[] {
  return file.text.split('\n').flatMap((text, index) => {
    const beside = (text.match(besideCheckout) ?? []).find((path) => !isOurs(path, file, tree));
    const found = machineFolder.exec(text)?.[0] ?? beside;
    const message = `"${found}" exists on one machine; take the path as an argument`;
    return found === undefined ? [] : [{ path: file.path, line: index + 1, message }];
  });
}

function isOurs(path: string, file: TreeFile, { files }: Tree): boolean {
  const folder = posix.join(posix.dirname(file.path), path);
  return files.some((one) => one.path.startsWith(`${folder}/`));
}
