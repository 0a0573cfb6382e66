#!/bin/sh
# `npm test`: sets up and builds what is missing, then runs every check and the whole suite.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$here"
sh tools/launcher/set-up.sh site
sh tools/launcher/find-browser.sh
PATH="$here/node_modules/node/bin:$here/node_modules/.bin:$PATH"
export PATH
if [ "$#" -eq 0 ]; then
  sh tools/launcher/check.sh
fi
exec vitest run "$@"
