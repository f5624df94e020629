#!/bin/sh
# Classification of columns beside C and numpy: the same rows, every class checked, peers in turns.
# usage: classify.sh [rows [rounds]]    Build first: mvn -Dquick -Pbenchmarks -pl benchmarks -am package -DskipTests
set -eu
here=$(cd "$(dirname "$0")" && pwd)
rows=${1:-1000000}
rounds=${2:-5}
built=$here/../target/quick
classpath="$built/classes:$(cat "$built/classpath.txt")"
files=vn.giamngheo.benchmarks.measure.StatusFiles
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -cp "$classpath" $files write "$work" "$rows"
compiler=$(command -v gcc || true)
if [ -n "$compiler" ]; then
    "$compiler" -O3 -march=native -mprefer-vector-width=512 "$here/kernel.c" -o "$work/kernel"
fi
i=0
while [ "$i" -lt "$rounds" ]; do
    for name in rows sorted; do
        java -Xms1g -Xmx1g -cp "$classpath" $files time "$name" "$rows" 60
        if [ -n "$compiler" ]; then "$work/kernel" "$work" "$name" 60; fi
    done
    if python3 -c 'import numpy' 2>/dev/null; then python3 "$here/classify.py" "$work" rows 15; fi
    i=$((i + 1))
done | tee "$work/times"
# Of each peer the least and the median pass, medians over the rounds; every one must have found as many poor households.
sort "$work/times" | awk -F '\t' '
    NR == 1 { poor = $2 }
    $2 != poor { print "poor households differ: " $0; bad = 1 }
    { n[$1]++; least[$1, n[$1]] = $3; median[$1, n[$1]] = $4 }
    function middle(of, name, count,   i, j, t, v) {
        for (i = 1; i <= count; i++) v[i] = of[name, i]
        for (i = 1; i <= count; i++) for (j = i + 1; j <= count; j++) if (v[j] < v[i]) { t = v[i]; v[i] = v[j]; v[j] = t }
        return v[int((count + 1) / 2)]
    }
    END {
        ours = middle(least, "codes-rows", n["codes-rows"]); sorted = middle(least, "codes-sorted", n["codes-sorted"])
        print "peer | least ns a row | median ns | least / codes-rows | least / codes-sorted"
        for (name in n) {
            t = middle(least, name, n[name])
            printf "%s | %.2f | %.2f | %.2f | %.2f\n", name, t, middle(median, name, n[name]), t / ours, t / sorted
        }
        exit bad
    }'
