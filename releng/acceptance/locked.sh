# A run folder in use is refused with 7, whatever the second run wants, and the first goes on undisturbed.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
make_analysis a.yaml study
"$resistlab" run a.yaml --out run --set validate.outer.repeats=1000 >first.out 2>first.err &
first=$!
trap 'kill -KILL $first 2>/dev/null || :' EXIT
await has_units run 1
for option in --keep-going --resume; do
    expect 7 second run a.yaml --out run "$option"
    says second 'Another run is using run. Wait for it, cancel it, or name another folder with --out.'
done
kill -0 $first || fail "the first run has ended" first.err
