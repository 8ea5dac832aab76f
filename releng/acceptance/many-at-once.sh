# Ten runs started at once all say the same.
"$resistlab" --version >alone
for run in 1 2 3 4 5 6 7 8 9 10; do
    "$resistlab" --version >"together.$run" 2>&1 &
    runs="${runs:-} $!"
done
for run in $runs; do
    wait "$run"
done
for output in together.*; do
    diff alone "$output"
done
