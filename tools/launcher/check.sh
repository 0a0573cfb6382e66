#!/bin/sh
# `npm run check`: types, lint and formatting, arrows between folders, dead code, house rules, content.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$here"
sh tools/launcher/set-up.sh build
PATH="$here/node_modules/node/bin:$here/node_modules/.bin:$PATH"
export PATH
step() {
  printf '%s ... ' "$1" >&2
  shift
  if out=$("$@" 2>&1); then
    echo ok >&2
  else
    code=$?
    printf 'failed\n%s\n' "$out" >&2
    exit "$code"
  fi
}
step types tsc --noEmit -p .
step 'types of the site' tsc --noEmit -p web
step 'lint and formatting' biome check --error-on-warnings .
step arrows depcruise --config .dependency-cruiser.json src
step 'dead code' knip
step 'house rules' node tools/house-rules/run.ts
step content node dist/cli/main.js content check
