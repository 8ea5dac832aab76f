# A model that fails is named with the reason and what to do; with --keep-going the others are reported, and it is not best.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
make_analysis a.yaml study
# one missing value in the gene that is always selected; nothing imputes it, and support vector machines refuse it
sed '2s/,[^,]*$/,NA/' study/data/expression.csv >changed
mv changed study/data/expression.csv
reason='Model svm (weka.svm): weka.svm does not take missing values, as in expression:G01: add the step impute.'

expect 4 stopped run a.yaml --out stopped
says stopped "error: Unit cv/response/svm/repeat-0/fold-" "$reason" 'go on by --resume' --keep-going
[ ! -s stopped.out ]
[ ! -e stopped/metrics.tsv ]
json stopped/failures.json | grep -qF "/message$tab$reason"

expect 5 going run a.yaml --out going --keep-going
says going "$reason" 'warning: Model svm has no result in 2 of 3 folds' 'error: 3 units failed. See going/failures.json.'
[ "$(grep -cF "$reason" going.err)" -eq 1 ] || fail "the same reason is said more than once" going.err
grep -q '^response: .* The best model, bayes, ' going.out
json going/failures.json >failures
[ "$(grep -c "/unit$tab" failures)" -eq 3 ]
grep -q "/unit${tab}final/response/svm\$" failures
[ ! -e going/models/response-svm.resistlab ]
[ -s going/models/response-bayes.resistlab ]
# the fold that was fitted without the missing value cannot predict the patient who has it
[ "$(grep -c "^svm$tab" going/predictions.tsv)" -eq 19 ]
[ "$(grep -c "^bayes$tab" going/predictions.tsv)" -eq 60 ]
says going 'Model svm cannot predict 1 of 60 samples of made'

# every line of the log is JSON, errors too
expect 4 logged run a.yaml --out logged --json-log
expect 3 refused run a.yaml --out refused --json-log --set models.svm.params.C=0
json --lines logged.err refused.err >events
grep -q "^logged\.err/[0-9]*/event${tab}unit-failed\$" events
grep -q "^logged\.err/[0-9]*/code${tab}run.failed\$" events
grep -q "^refused\.err/[0-9]*/message${tab}weka.svm: C is 0: expected a number > 0\.\$" events

# mended and gone on with, everything is there
expect 0 mended run a.yaml --out stopped --resume --set 'preprocess.expression=[{impute: {strategy: median}}, standardize]'
[ ! -e stopped/failures.json ]
[ -s stopped/models/response-svm.resistlab ]
