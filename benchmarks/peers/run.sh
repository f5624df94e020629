#!/bin/sh
# Repeats measures with peers in other languages on the same seeded households, where those are installed, compares every
# answer with ours and prints the ratios of time. Fails if an answer differs. Needs the benchmarks built:
#   mvn -Dquick -Pbenchmarks -pl benchmarks -am package -DskipTests
# Arguments: a directory for the data (70 MB for 10,000,000 households), the number of households.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${1:-$(mktemp -d)}
households=${2:-10000000}
built="$here/../target/quick"
classpath="$built/classes:$(cat "$built/classpath.txt")"
failed=0

# A line each: name of the peer | how to see that it is installed | how to run it on the directory. A peer prints its
# name and nanoseconds a household, and writes answers-NAME.tsv as PeerData writes answers-java.tsv.
peers="numpy|python3 -c 'import numpy'|python3 '$here/alkire_foster.py' '$data'
data.table|Rscript -e 'library(data.table)'|Rscript '$here/alkire_foster.R' '$data'"

ours=$(java -Xmx1500m -cp "$classpath" vn.giamngheo.benchmarks.measure.PeerData "$data" "$households")
echo "$ours (library, Alkire-Foster at one k by province)"

while IFS='|' read -r name installed command; do
    if ! sh -c "$installed" >/dev/null 2>&1; then
        echo "$name: not installed, left out"
        continue
    fi
    theirs=$(sh -c "$command")
    if cmp -s "$data/answers-java.tsv" "$data/answers-$name.tsv"; then
        echo "$theirs" | awk -v ours="$ours" '{ split(ours, one, " "); printf "%s: same answers, ratio to ours %.1f\n", $0, $2 / one[2] }'
    else
        echo "$name: ANSWERS DIFFER: $data/answers-$name.tsv" >&2
        failed=1
    fi
done <<PEERS
$peers
PEERS

# Classification of columns, beside numpy and C.
"$here/classify.sh" 1000000 5 || failed=1

# Errors of samples, beside the package survey of R.
resources="$here/../../core/src/test/resources/vn/giamngheo/measure"
if Rscript -e 'library(survey)' >/dev/null 2>&1; then
    Rscript "$here/survey.R" "$resources/hh2000.csv" > "$data/r-survey.csv"
    java -cp "$classpath" vn.giamngheo.benchmarks.measure.SurveyAgreement \
        "$resources/hh2000.csv" "$resources/schemes.csv" "$data/r-survey.csv" || failed=1
else
    echo "survey: not installed, left out"
fi

exit $failed
