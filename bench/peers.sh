#!/bin/sh
# Puts what `npm run bench -- peers` measures ours beside onto this machine: Hugo, stock Eleventy, and GNU time, which
# tells processor time and memory of a whole tree of processes. None of them is a dependency of the project; Eleventy goes
# into a folder of its own below .cache/, and `npm ci` knows nothing of it.
#
#   sh bench/peers.sh
#
# Hugo is Debian's package where there is apt and root, else the release for Linux into .cache/bench-peers/bin (amd64 or
# arm64, `HUGO` names another release). What cannot be had is told, and left out of the table.
set -u
ELEVENTY=3.1.7
HUGO=${HUGO:-0.111.3}

cd "$(dirname "$0")/.." || exit 1
folder=$PWD/.cache/bench-peers
mkdir -p "$folder/bin" "$folder/eleventy"
missing=0

has() { command -v "$1" >/dev/null 2>&1; }
tell() { echo "peers: $*" >&2; }
can_apt() { has apt-get && [ "$(id -u)" = 0 ]; }

release() {
  case $(uname -sm) in
    'Linux x86_64') machine=amd64 ;;
    'Linux aarch64') machine=arm64 ;;
    *) tell "no release of Hugo for $(uname -sm) here: https://gohugo.io/installation/"; return 1 ;;
  esac
  curl -fsSL "https://github.com/gohugoio/hugo/releases/download/v$HUGO/hugo_${HUGO}_linux-$machine.tar.gz" |
    tar -xz -C "$folder/bin" hugo
}

if [ ! -x "$folder/bin/hugo" ] && ! has hugo; then
  { can_apt && apt-get install -y hugo >&2; } || release || { tell 'Hugo is not there'; missing=1; }
fi
if [ ! -x /usr/bin/time ]; then
  { can_apt && apt-get install -y time >&2; } || { tell 'GNU time is not there: install the package "time"'; missing=1; }
fi
printf '{ "private": true, "type": "module" }\n' >"$folder/eleventy/package.json"
npm install --prefix "$folder/eleventy" --no-audit --no-fund --ignore-scripts "@11ty/eleventy@$ELEVENTY" >&2 ||
  { tell "Eleventy $ELEVENTY is not there"; missing=1; }

PATH=$folder/bin:$PATH
if has hugo; then hugo version; fi
if [ -x "$folder/eleventy/node_modules/.bin/eleventy" ]; then
  echo "eleventy $("$folder/eleventy/node_modules/.bin/eleventy" --version)"
fi
exit $missing
