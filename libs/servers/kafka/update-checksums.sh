#!/bin/sh
# Fetches the jars that pom.xml names and writes their SHA-256 sums into checksums.txt.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/pom.xml" "$work"
mvn -B -q -f "$work/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$work/files"
cd "$work/files"
LC_ALL=C sha256sum ./* | sed 's|\./||' > "$here/checksums.txt"
