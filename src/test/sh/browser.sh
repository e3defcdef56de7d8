#!/bin/sh
# Prepares what the browser tests need besides Maven: Playwright's driver, from npm, in
# target/playwright (a folder with `node` and `package`, as -Dplaywright.cli.dir takes it).
# The browser itself is Debian's chromium, or any Chromium that CHROMIUM names.
# Without node, npm or the registry the tests skip and say why; this script never fails a build.
set -u
version=1.58.0
cd "$(dirname "$0")/../../.." || exit 0
dir=target/playwright

say() { printf 'browser tests: %s\n' "$1" >&2; }

found=
for browser in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  if [ -n "$browser" ] && [ -x "$browser" ]; then found=$browser; break; fi
done
[ -n "$found" ] || say "no Chromium found; apt-get install chromium, or set CHROMIUM to its path"

if [ -f "$dir/package/cli.js" ] && grep -q "\"version\": \"$version\"" "$dir/package/package.json"; then exit 0; fi
node=$(command -v node) || { say "no node found; apt-get install nodejs npm"; exit 0; }
command -v npm >/dev/null || { say "no npm found; apt-get install npm"; exit 0; }
mkdir -p "$dir/npm"
if ! npm install --prefix "$dir/npm" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error \
    "playwright-core@$version" >"$dir/npm.log" 2>&1; then
  say "npm could not bring playwright-core@$version, see $dir/npm.log"
  exit 0
fi
ln -sfn npm/node_modules/playwright-core "$dir/package"
ln -sfn "$node" "$dir/node"
