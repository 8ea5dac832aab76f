# Eight runs of one analysis started at once all work, each in a folder of its own, with the same bytes.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
make_analysis a.yaml study
runs=
for run in 1 2 3 4 5 6 7 8; do
    "$resistlab" run a.yaml --threads 1 >"$run.out" 2>"$run.err" &
    runs="$runs $!"
done
for run in $runs; do
    wait "$run" || fail "a run failed with $?"
done
for folder in runs/a-2 runs/a-3 runs/a-4 runs/a-5 runs/a-6 runs/a-7 runs/a-8; do
    same_run runs/a "$folder"
done
