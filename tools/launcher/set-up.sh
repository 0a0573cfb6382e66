#!/bin/sh
# Brings a checkout into a state in which it can run: the pinned Node, the dependencies, and (with `build`) the built
# product. Safe to run again: each step is skipped when it is up to date. Progress goes to stderr.
#   set-up.sh [build|site [COMMAND ...]]    COMMAND takes this process over when all is ready; `site` also builds the pages.
# Exit codes: 0 ready, 4 something needed is missing (the message says what), 70 the build failed.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P) || exit 70
caller=$(pwd)
cd "$here" || exit 70
goal=${1:-}
[ "$#" -eq 0 ] || shift

say() { printf 'elementair: %s\n' "$*" >&2; }
missing() {
  say "$1"
  exit 4
}

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  missing 'node or npm is missing. Install Node.js 20 or newer (https://nodejs.org), which brings both, and run this again.'
fi
version=$(sed -n 's/^ *"node": "\([0-9.]*\)".*/\1/p' package.json | head -n 1)
mkdir -p .setup 2>/dev/null && [ -w .setup ] || missing "cannot write in $here. Set-up needs to; check who owns this folder."

# One set-up at a time. The lock is a folder that holds its owner's process id. A lock is taken over when that process
# is gone, or when no id was written within fifteen minutes.
lock="$here/.setup/lock"
child=
let_go() {
  if [ "$(cat "$lock/owner" 2>/dev/null)" = $$ ]; then rm -rf "$lock"; fi
}
stop() {
  trap '' INT TERM HUP
  if [ -n "$child" ]; then
    kill "$child" 2>/dev/null
    wait "$child" 2>/dev/null
  fi
  let_go
  exit "$1"
}
owner_lives() {
  owner=$(cat "$1/owner" 2>/dev/null) && [ -n "$owner" ] && kill -0 "$owner" 2>/dev/null
}
is_abandoned() {
  if [ -s "$lock/owner" ]; then
    ! owner_lives "$lock"
  else
    [ -n "$(find "$lock" -maxdepth 0 -mmin +15 2>/dev/null)" ]
  fi
}
trap let_go EXIT
trap 'stop 129' HUP
trap 'stop 130' INT
trap 'stop 143' TERM
waited=0
until mkdir "$lock" 2>/dev/null; do
  if is_abandoned; then
    # Several may wait: what was moved away is looked at again, in case another had just taken over.
    if mv "$lock" "$lock.$$" 2>/dev/null; then
      if owner_lives "$lock.$$"; then mv "$lock.$$" "$lock"; else rm -rf "$lock.$$"; fi
    fi
    continue
  fi
  [ "$waited" -ne 0 ] || say 'another set-up is under way; waiting for it.'
  waited=$((waited + 1))
  [ "$waited" -le 900 ] || missing "gave up waiting for another set-up. If none runs, remove $lock and try again."
  sleep 1
done
echo $$ >"$lock/owner"

# Runs in the background and waits, so that a signal ends it at once. Output goes to a log.
run_logged() {
  log="$here/.setup/$1.log"
  shift
  "$@" >"$log" 2>&1 </dev/null &
  child=$!
  wait "$child"
  code=$?
  child=
  return "$code"
}

# Without network npm would try for minutes; these hold for the npm that install scripts start as well.
export npm_config_fetch_retry_mintimeout=1000 npm_config_fetch_retry_maxtimeout=4000
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
network_hint='Is this machine on line, and may npm reach its registry? (npm ping tells.)'
scripts_hint='Were install scripts switched off? (npm config get ignore-scripts)'

is_installed() {
  [ -x node_modules/node/bin/node ] && [ -f .setup/installed ] && [ ! package-lock.json -nt .setup/installed ]
}
is_recent_node() {
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 22 || (major === 22 && minor >= 19) ? 0 : 1)' 2>/dev/null
}

if ! is_installed; then
  bin=
  if ! is_recent_node; then
    bin="$here/.setup/node/node_modules/node/bin"
    if [ "$("$bin/node" --version 2>/dev/null)" != "v$version" ]; then
      say "fetching Node $version (1 of 3) ..."
      run_logged node npm install --prefix "$here/.setup/node" --no-save "node@$version" ||
        missing "could not fetch Node $version from the npm registry. $network_hint Details: .setup/node.log"
      [ -x "$bin/node" ] || missing "the package node@$version did not place its program. $scripts_hint Details: .setup/node.log"
    fi
  fi
  say 'installing the dependencies (2 of 3) ...'
  rm -f .setup/installed
  run_logged install env PATH="${bin:+$bin:}$PATH" npm ci --include=dev ||
    missing "could not install the dependencies. $network_hint Details: .setup/install.log"
  [ -x node_modules/node/bin/node ] || missing "the package node@$version did not place its program. $scripts_hint Details: .setup/install.log"
  touch .setup/installed
fi

if [ "$goal" = build ] || [ "$goal" = site ]; then
  if [ ! -f dist/.built ] ||
    [ -n "$(find package.json package-lock.json src content tools/build -newer dist/.built -print -quit)" ]; then
    say 'building (3 of 3) ...'
    run_logged build env PATH="$here/node_modules/node/bin:$here/node_modules/.bin:$PATH" node tools/build/build.ts || {
      tail -n 20 .setup/build.log >&2
      say 'the build failed; the lines above say why. The whole log: .setup/build.log'
      exit 70
    }
  fi
fi

if [ "$goal" = site ]; then
  if [ ! -f dist/web/.built ] ||
    [ -n "$(find web/src web/public web/*.ts web/*.json docs/methods examples/scenarios tools/site dist/.built -newer dist/web/.built -print -quit)" ]; then
    say 'building the site ...'
    run_logged site env PATH="$here/node_modules/node/bin:$here/node_modules/.bin:$PATH" node tools/site/build-site.ts || {
      tail -n 20 .setup/site.log >&2
      say 'the build of the site failed; the lines above say why. The whole log: .setup/site.log'
      exit 70
    }
  fi
fi

[ "$#" -gt 0 ] || exit 0
let_go
cd "$caller" || exit 70
exec "$@"
