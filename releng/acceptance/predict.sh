# A packaged model predicts and explains patients wherever it is copied to, and warns of those unlike its training data.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
cat >a.yaml <<'END'
resistlab: 1
study: study
endpoint: [response, grade, dose]
assays: [clinical, expression]
preprocess:
  clinical: [one-hot, standardize]
  expression: [standardize]
models:
  - {id: svm, algorithm: weka.svm, params: {C: 0.1}}
  - {id: forest, algorithm: weka.random-forest, params: {n_estimators: 20}}
validate:
  outer: {scheme: k-fold, folds: 2}
END
expect 0 run run a.yaml --out run
mkdir elsewhere
mv run/models/*.resistlab elsewhere
rm -rf run study/cache

# column of a table by its name, one line a sample, sorted by sample
column() { # FILE NAME
    awk -F '\t' -v name="$2" '
        NR == 1 { for (i = 1; i <= NF; i++) if ($i == name) column = i; if (!column) exit 1; next }
        { print $1 "\t" $column }' "$1" | sort
}

# two classes: the patients it was trained on are nothing unusual
expect 0 new predict elsewhere/response-forest.resistlab study
says new 'Model forest (weka.random-forest) for endpoint response, fitted on 60 samples of study made; ROC AUC'
awk -F '\t' '
    function fail(what) { print NR ": " what ": " $0; failed = 1 }
    NR == 1 {
        if ($0 != "sample\tscore\tclass\twarning\texplanation\tprobability:sensitive\tprobability:resistant\tclasses_90") fail("header")
        next
    }
    NF != 8 { fail("cells") }
    $2 != $7 { fail("score") }
    $6 + $7 < 1 - 1e-9 || $6 + $7 > 1 + 1e-9 { fail("sum") }
    $3 != ($2 >= 0.5 ? "resistant" : "sensitive") { fail("class") }
    $4 != "" { fail("warning") }
    $8 !~ /^(none|sensitive|resistant|sensitive; resistant)$/ { fail("possible classes") }
    $5 !~ /^(clinical|expression):[^ ]+ [+-][0-9]/ { fail("explanation") }
    END { exit failed || NR != 61 }' new.out

# the same bytes again, into a file too
expect 0 again predict elsewhere/response-forest.resistlab study --out again.tsv
cmp new.out again.tsv
expect 4 unwritable predict elsewhere/response-forest.resistlab study --out again.tsv/table.tsv

# patients in another order, genes in another order and more of them, no endpoints
mkdir -p other/data
sed '/^endpoints:/,$d' study/study.yaml >other/study.yaml
cut -d , -f 1-3 study/data/patients.csv | sort -r >other/data/patients.csv
awk -F , '{
    line = $1
    for (i = NF; i > 1; i--) line = line "," $i
    print line
    if (NR > 1) { sub(/^G/, "X", line); print line }
}' study/data/expression.csv >other/data/expression.csv
expect 0 other predict elsewhere/response-forest.resistlab other
for name in score class explanation; do
    column new.out "$name" >new.column
    column other.out "$name" | diff new.column - || fail "$name depends on order"
done

# a patient whose values are a hundred times as large, and a study that lacks a gene
cp -R study odd
awk -F , -v OFS=, 'NR > 1 { $2 *= 100 } { print }' study/data/expression.csv >odd/data/expression.csv
expect 1 odd predict elsewhere/response-svm.resistlab odd
[ "$(column odd.out warning | grep -c 'outside the training data')" -eq 1 ]
column odd.out warning | grep -q "^P01$tab.*outside the training data"
says odd '1 of 60 samples are unlike the training data.'
cp -R study lacking
sed '/^G07/d' study/data/expression.csv >lacking/data/expression.csv
expect 1 lacking predict elsewhere/response-forest.resistlab lacking
says lacking '1 of 30 features are not there and count as missing: "G07".'
column lacking.out score | awk -F '\t' '$2 == "" { exit 1 }'
# a model that takes no missing values says so, and calls no class
expect 1 refused predict elsewhere/response-svm.resistlab lacking
[ "$(column refused.out warning | grep -c 'not predicted: the model takes no missing values')" -eq 60 ]
column refused.out class | awk -F '\t' '$2 != "" { exit 1 }'

# three classes
expect 0 grade predict elsewhere/grade-svm.resistlab study
awk -F '\t' '
    NR == 1 { for (i = 6; i <= 8; i++) class[i] = substr($i, 13); next }
    {
        sum = best = 0
        for (i = 6; i <= 8; i++) { sum += $i; if ($i > best) { best = $i; called = class[i] } }
        if (sum < 1 - 1e-9 || sum > 1 + 1e-9 || $2 != best || $3 != called || $5 == "") { print; exit 1 }
    }' grade.out

# a real value: near the truth, which is known for these patients
expect 0 dose predict elsewhere/dose-svm.resistlab study
sort study/data/patients.csv | awk -F '[,\t]' '
    FNR == NR { if (FNR > 1) score[$1] = $2; next }
    $1 in score { n++; x = score[$1]; y = $6; sx += x; sy += y; sxx += x * x; syy += y * y; sxy += x * y }
    END {
        r = (n * sxy - sx * sy) / sqrt((n * sxx - sx * sx) * (n * syy - sy * sy))
        print n " patients, correlation " r
        exit n != 60 || r < 0.8
    }' dose.out -

# a model that was copied in part
dd if=elsewhere/dose-svm.resistlab of=cut.resistlab bs=1000 count=2 2>/dev/null
expect 3 cut predict cut.resistlab study
says cut 'cut.resistlab is not a ResistLab model, or only a part of one.'
