# Where a coin has drawn the labels nothing can be learned: with 50 of 12,625 genes selected the ROC AUC is near 0.5.
. "$(dirname -- "$0")/../scripts/check.sh"
leukaemia=$(dirname -- "$resistlab")/examples/leukaemia/data
mkdir study
cp "$leukaemia/expression.csv.gz" study
tr -d '"' <"$leukaemia/phenotype.csv" | awk -F , '
    NR == 1 { print "patient,coin"; state = 20240229; next }
    { state = (state * 16807) % 2147483647; print $1 "," (state % 1000 < 500 ? "heads" : "tails") }' >study/patients.csv
cat >study/study.yaml <<'END'
resistlab: 1
samples: {file: patients.csv}
assays:
  - {id: expression, modality: transcriptomics, file: expression.csv.gz, samples-in: columns}
endpoints:
  - {id: coin, type: class, column: coin}
END
cat >a.yaml <<'END'
resistlab: 1
study: study
endpoint: coin
assays: [expression]
preprocess:
  expression: [{select-k-best: {k: 50}}, standardize]
models:
  - {id: svm, algorithm: weka.svm, params: {C: 0.01}}
  - {id: bayes, algorithm: weka.naive-bayes}
validate:
  outer: {scheme: stratified-k-fold, folds: 5, repeats: 5}
END
expect 0 run run a.yaml --out run
awk -F '\t' '
    $4 == "roc-auc" && $1 != "baseline" {
        print $1 " " $5
        models++
        near += $5 >= 0.4 && $5 <= 0.6
    }
    END { exit models != 2 || near != 2 }' run/metrics.tsv
grep -q '^coin: no signal\. ' run.out || fail "the verdict" run.out
