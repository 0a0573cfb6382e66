import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseSubset } from '../../bench/interaction-peers/choose-subset.ts';
import { peerRules } from '../../bench/interaction-peers/peer-rules.ts';
import { writePeerFiles } from '../../bench/interaction-peers/publish/peer-files.ts';
import { loadPackedCorpus } from '../../src/corpus/node/index.ts';

/** Writes the rules that the bench `interaction-peers` gives its peers into `bench/peers/`: `node tools/peers/make-peer-rules.ts`, after a build. */
const root = join(import.meta.dirname, '../..');
const [content] = loadPackedCorpus(join(root, 'dist/corpus')).nutrients;
if (content === undefined) throw new Error('the build holds no nutrient');
const rules = peerRules(chooseSubset(content));
const files = writePeerFiles(rules);
for (const [name, text] of files) writeFileSync(join(root, 'bench/peers', name), text);
console.log(`bench/peers: ${rules.length} rules in ${files.size} files`);
