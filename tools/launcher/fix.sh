#!/bin/sh
# `npm run fix`: repairs formatting, imports and what else can be repaired without thought.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$here"
sh tools/launcher/set-up.sh
PATH="$here/node_modules/node/bin:$here/node_modules/.bin:$PATH"
export PATH
exec biome check --write .
