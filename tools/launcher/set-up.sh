#!/bin/sh
# Brings a checkout into a state in which it can run: the pinned Node, the dependencies, and (with `build`) the built
# product. Safe to run again: each step is skipped when it is up to date. Progress goes to stderr.
# Exit codes: 0 ready, 4 something needed is missing (the message says what).
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P) || exit 70
cd "$here" || exit 70

say() { printf 'elementair: %s\n' "$*" >&2; }
missing() {
  say "$1"
  exit 4
}

command -v npm >/dev/null 2>&1 || missing 'npm is missing. Install Node.js 20 or newer (https://nodejs.org), which brings npm, and run this again.'
version=$(sed -n 's/^ *"node": "\([0-9.]*\)".*/\1/p' package.json | head -n 1)

# One set-up at a time: a second one waits for the first, and takes over a lock that is older than fifteen minutes.
lock="$here/.setup/lock"
mkdir -p "$here/.setup"
waited=0
until mkdir "$lock" 2>/dev/null; do
  if [ -n "$(find "$lock" -maxdepth 0 -mmin +15 2>/dev/null)" ]; then
    rmdir "$lock" 2>/dev/null
    continue
  fi
  [ "$waited" -eq 0 ] && say 'another set-up is under way; waiting for it.'
  waited=$((waited + 1))
  [ "$waited" -gt 900 ] && missing "gave up waiting for another set-up. If none runs, remove $lock and try again."
  sleep 1
done
trap 'rmdir "$lock" 2>/dev/null' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

run_logged() {
  log="$here/.setup/$1.log"
  shift
  "$@" >"$log" 2>&1 </dev/null
}

network_hint='Is this machine on line, and may npm reach its registry? (npm ping tells.)'

node_modules_ready() {
  [ -x node_modules/node/bin/node ] && [ -f .setup/installed ] && [ ! package-lock.json -nt .setup/installed ]
}

if ! node_modules_ready; then
  case $(node --version 2>/dev/null) in
  v24.*) bin= ;;
  *)
    if [ ! -x .setup/node/node_modules/node/bin/node ]; then
      say "fetching Node $version (1 of 3) ..."
      run_logged node npm install --prefix "$here/.setup/node" --no-save --no-audit --no-fund "node@$version" ||
        missing "could not fetch Node $version from the npm registry. $network_hint Details: .setup/node.log"
    fi
    bin="$here/.setup/node/node_modules/node/bin"
    ;;
  esac
  say 'installing the dependencies (2 of 3) ...'
  run_logged install env PATH="${bin:+$bin:}$PATH" npm ci --no-audit --no-fund ||
    missing "could not install the dependencies. $network_hint Details: .setup/install.log"
  [ -x node_modules/node/bin/node ] || missing "the package node@$version did not place its program. Were install scripts switched off (npm config get ignore-scripts)?"
  touch .setup/installed
fi

[ "${1:-}" = build ] || exit 0
if [ ! -f dist/.built ] || [ -n "$(find src content tools/build package-lock.json -newer dist/.built -print -quit)" ]; then
  say 'building (3 of 3) ...'
  run_logged build env PATH="$here/node_modules/node/bin:$here/node_modules/.bin:$PATH" node tools/build/build.ts || {
    tail -n 20 .setup/build.log >&2
    say 'the build failed; the lines above say why. The whole log: .setup/build.log'
    exit 70
  }
fi
