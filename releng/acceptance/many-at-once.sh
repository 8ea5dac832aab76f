# Ten runs started at once all work.
for run in 1 2 3 4 5 6 7 8 9 10; do
    "$resistlab" --version >"out.$run" 2>&1 &
    runs="${runs:-} $!"
done
for run in $runs; do
    wait "$run"
done
cat out.* | sort -u | wc -l | grep -qx ' *1'
