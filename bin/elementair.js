#!/usr/bin/env node
// Checks the Node version before anything that an older one cannot parse is loaded.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `elementair needs Node.js 22.19 or newer; this is ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org or with your version manager, then run this again.\n',
  );
  process.exit(4);
}
await import('../dist/cli/main.js');
