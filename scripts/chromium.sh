#!/usr/bin/env bash
# Prints the path of a Chromium for the browser tests: the one that
# DOCKET_TEST_CHROMIUM names, an installed one, or, on Debian as root, one that is
# installed now. Fails with the command to run when there is none to be had.
set -euo pipefail

find_chromium() {
  local name
  for name in "${DOCKET_TEST_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && command -v "$name" 2>/dev/null; then return 0; fi
  done
  return 1
}

find_chromium && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >&2
  find_chromium && exit 0
fi
echo 'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium) or name one in DOCKET_TEST_CHROMIUM.' >&2
exit 1
