# One thread or two, killed or not: a run gives the same bytes. An interrupted one ends with 6 and says how to go on.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
cat >a.yaml <<'END'
resistlab: 1
study: study
endpoint: response
assays: [clinical, expression]
preprocess:
  clinical: [one-hot, standardize]
  expression: [{select-k-best: {k: 10}}, standardize]
models:
  - {id: svm, algorithm: weka.svm, tune: {C: [0.01, 0.1]}}
  - {id: forest, algorithm: weka.random-forest, params: {n_estimators: 20}}
  - {id: stack, algorithm: ensemble.stacking, of: [svm, forest]}
validate:
  outer: {scheme: stratified-k-fold, folds: 3, repeats: 2}
  inner: {scheme: stratified-k-fold, folds: 2}
  permutations: 15
interpret: [shap, permutation-importance]
seed: 7
END

# Starts or goes on with a run and sends it a signal as soon as a condition holds. In the foreground: a shell lets what
# it starts in the background ignore SIGINT.
interrupted() { # SIGNAL FOLDER CONDITION…
    signal=$1 folder=$2
    shift 2
    rm -f pid
    (await test -s pid && await "$@" && kill "-$signal" "$(cat pid)" && date +%s >sent) &
    code=0
    sh -c 'echo $$ >pid && exec "$0" run a.yaml --threads 2 --out "$1" --resume' "$resistlab" "$folder" \
        >"$folder.out" 2>"$folder.err" || code=$?
    wait $! || fail "the run ended before it could be sent SIG$signal: $code" "$folder.err"
}

killed() { # CONDITION…
    interrupted KILL killed "$@"
    [ "$code" -eq 137 ] || fail "SIGKILL gave $code" killed.err
}

cancelled() { # SIGNAL CONDITION…
    signal=$1
    shift
    interrupted "$signal" cancelled "$@"
    ended=$(date +%s)
    [ "$code" -eq 6 ] || fail "SIG$signal gave $code, expected 6" cancelled.err
    # both times are cut to whole seconds: three apart may be two and a bit
    [ $((ended - $(cat sent))) -le 3 ] || fail "SIG$signal took more than two seconds"
    says cancelled "Cancelled. Go on with: resistlab run a.yaml --out cancelled --resume"
}

# fifteen permutations are a warning; they leave time to interrupt
expect 1 two run a.yaml --threads 2 --out two
expect 1 one run a.yaml --threads 1 --out one
same_run two one

# while models are fitted, and while the report is written
killed has_units killed 5
[ ! -e killed/metrics.tsv ] || fail 'SIGKILL came after the fits'
expect 2 occupied run a.yaml --out killed
killed test -e killed/figures
expect 1 resume run a.yaml --out killed --resume
says resume "42 of 42 units were done before."
same_run two killed

cancelled INT has_units cancelled 5
[ ! -e cancelled/metrics.tsv ] || fail 'SIGINT came after the fits'
[ ! -s cancelled.out ] || fail 'a cancelled run has a result' cancelled.out
expect 3 unfinished report cancelled
says unfinished "Finish the run by --resume"
cancelled TERM has_units cancelled 12
cancelled INT test -e cancelled/figures
expect 1 resume run a.yaml --out cancelled --resume
same_run two cancelled
