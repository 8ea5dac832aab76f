# Eight runs of one analysis started at once all work, each in a folder of its own, with the same bytes.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
make_analysis a.yaml study
sed '/id: svm/d' a.yaml >b.yaml
runs=
for run in 1 2 3 4 5 6 7 8; do
    "$resistlab" run b.yaml --threads 1 >"$run.out" 2>"$run.err" &
    runs="$runs $!"
done
for run in $runs; do
    wait "$run" || fail "a run failed with $?"
done
for folder in runs/b-2 runs/b-3 runs/b-4 runs/b-5 runs/b-6 runs/b-7 runs/b-8; do
    same_run runs/b "$folder"
done
