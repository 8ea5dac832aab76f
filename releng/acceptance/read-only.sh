# A user who may write nothing but the run folder runs an analysis, and nothing else is written or said.
. "$(dirname -- "$0")/../scripts/check.sh"
user=
if [ "$(id -u)" -eq 0 ]; then
    command -v setpriv >/dev/null || { echo "root can write everything, and there is no setpriv"; exit 77; }
    user="setpriv --reuid=65534 --regid=65534 --clear-groups"
fi
cp -R "$(dirname -- "$resistlab")" installation
make_study study
make_analysis a.yaml "../study"
mkdir home cwd runs
mv a.yaml runs
chmod 777 runs
chmod -R a+rX,a-w installation study home cwd
trap 'chmod -R u+w .' EXIT
$user test -r "$PWD/installation/resistlab" || { echo "other users cannot get at $PWD"; exit 77; }
! $user test -w "$PWD/home" || fail "the home can be written"
find installation study | sort >files

run() { # HOME OUT
    (cd cwd && $user env -i PATH="$PATH" ${JAVA_HOME:+JAVA_HOME="$JAVA_HOME"} HOME="$1" \
        RESISTLAB_JAVA_OPTS="$RESISTLAB_JAVA_OPTS" ../installation/resistlab run ../runs/a.yaml --out "../runs/$2" <&-)
}
run "$PWD/home" unwritable >out 2>err || fail "a home that cannot be written" err
run /nonexistent nonexistent >out 2>err || fail "a home that does not exist" err
same_run runs/unwritable runs/nonexistent

find installation study | sort | diff files -
[ -z "$(ls -A home)$(ls -A cwd)" ] || fail "home or current folder have been written"
ls runs | tr '\n' ' ' | grep -qx 'a.yaml nonexistent unwritable ' || fail "more than the run folders has been written"

# every line is ours: no library says anything
diff err - <<'END'
Checking the analysis
Reading the study
Run folder: ../runs/nonexistent
Fitting models
Fitting models: 11 of 11 units
Measuring
Writing the report
END

# nor can it write where it may not
code=0
run /nonexistent ../cwd/run 2>err >out || code=$?
[ "$code" -eq 4 ] || fail "an unwritable run folder gave $code, expected 4" err
grep -q 'error: Cannot write the run folder .*: there is no permission to write .*\. Name another place' err || fail "what to do" err
