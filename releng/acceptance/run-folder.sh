# The files of a run folder hold what is documented: figures agree with predictions, and provenance with every file.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
cat >a.yaml <<'END'
resistlab: 1
study: study
endpoint: [response, dose]
assays: [clinical, expression]
preprocess:
  clinical: [one-hot, standardize]
  expression: [{select-k-best: {k: 10}}, standardize]
models:
  - {id: svm, algorithm: weka.svm, params: {C: 0.1}}
  - {id: forest, algorithm: weka.random-forest, params: {n_estimators: 20}}
validate:
  outer: {scheme: k-fold, folds: 3, repeats: 2}
  permutations: 20
interpret: [shap]
END
expect 0 run run a.yaml --out run
grep -q '^response: .* signal\. ' run.out
grep -q '^dose: .* signal\. ' run.out
tail -n 1 run.out | grep -qx 'Report: run/report.html'
grep -vE '^(Checking the analysis|Reading the study|Run folder: run|Fitting models(: [0-9]+ of [0-9]+ units.*)?|Measuring|Writing the report)$' \
    run.err && fail "more is said than expected" run.err
cd run

# metrics: all numbers, intervals in order, a p-value in one row a model
awk -F '\t' '
    function fail(what) { print NR ": " what ": " $0; failed = 1 }
    function number(cell) { return cell ~ /^-?[0-9]+(\.[0-9]+)?(E-?[0-9]+)?$/ }
    NR == 1 {
        if ($0 !~ /^model\tendpoint\tcohort\tmetric\testimate\tci_low\tci_high\tp_value/) fail("header")
        next
    }
    { rows[$2]++ }
    $3 != "made" { fail("cohort") }
    $1 != "baseline" && !(number($5) && number($6) && number($7) && $6 <= $5 && $5 <= $7) { fail("interval") }
    $8 != "" && !(($4 == "roc-auc" || $4 == "pearson") && number($8) && $8 > 0 && $8 <= 1) { fail("p-value") }
    $8 != "" { tested++ }
    END { exit failed || rows["response"] != 36 || rows["dose"] != 15 || tested != 4 }' metrics.tsv

# predictions: each sample once in each repeat, and the metrics follow from them
awk -F '\t' '
    function fail(what) { print what; failed = 1 }
    function compare(model, endpoint, metric, value, difference) {
        difference = value - estimate[model, endpoint, metric]
        if (difference > 1e-9 || difference < -1e-9) fail(model " " endpoint " " metric " is " value)
        compared++
    }
    FNR == NR { estimate[$1, $2, $4] = $5; next }
    FNR == 1 {
        if ($0 !~ /^model\tendpoint\tcohort\trepeat\tfold\tsample\ttruth\tscore\tpredicted\tprobabilities\ttime\tevent$/) fail("header")
        next
    }
    {
        key = $1 SUBSEP $2
        keys[key]
        repeats[key] = $4 > repeats[key] ? $4 : repeats[key]
        if (++seen[key, $4, $6] > 1) fail("twice: " $0)
        n[key, $4]++
    }
    $2 == "response" {
        right[key, $4] += $7 == $9
        if ($9 != ($8 >= 0.5 ? "resistant" : "sensitive")) fail("called: " $0)
        model = key SUBSEP $4 SUBSEP $5
        models[model] = key
        label = $7 == "resistant"
        score[model, label, ++count[model, label]] = $8
    }
    $2 == "dose" { squares[key, $4] += ($8 - $7) ^ 2 }
    END {
        for (model in models)
            for (i = 1; i <= count[model, 1]; i++)
                for (j = 1; j <= count[model, 0]; j++) {
                    pairs[models[model]]++
                    p = score[model, 1, i] - score[model, 0, j]
                    ordered[models[model]] += p > 0 ? 1 : p == 0 ? 0.5 : 0
                }
        for (key in keys) {
            split(key, part, SUBSEP)
            if (repeats[key] != 2) fail("repeats")
            accuracy = rmse = 0
            for (repeat = 1; repeat <= 2; repeat++) {
                if (n[key, repeat] != 60) fail("samples")
                accuracy += right[key, repeat] / 60 / 2
                rmse += sqrt(squares[key, repeat] / 60) / 2
            }
            if (part[2] == "response") {
                compare(part[1], part[2], "accuracy", accuracy)
                compare(part[1], part[2], "roc-auc", ordered[key] / pairs[key])
            } else {
                compare(part[1], part[2], "rmse", rmse)
            }
        }
        exit failed || compared != 9
    }' metrics.tsv predictions.tsv

awk -F '\t' '
    NR == 1 { if ($0 !~ /^model\tassay\tfeature\timportance\tselection_frequency\t/) exit 1; next }
    $2 !~ /^(clinical|expression)$/ || $4 !~ /^[0-9.E-]+$/ || $5 <= 0 || $5 > 1 { print; exit 1 }
    $3 == "G06" && $6 == "dose" && $5 == 1 { found++ }
    END { exit found != 2 }' features.tsv

# each figure in each form
ls figures/*.svg >/dev/null
for figure in figures/*.svg; do
    grep -q '^<?xml\|^<svg' "$figure"
    head -c 8 "${figure%.svg}.png" | od -An -tx1 | tr -d ' \n' | grep -qx 89504e470d0a1a0a
    head -c 5 "${figure%.svg}.pdf" | grep -q '^%PDF-'
    awk -F '\t' 'NR == 1 { columns = NF } NF != columns { exit 1 } END { exit NR < 2 }' "${figure%.svg}.tsv" || fail "$figure"
done
[ "$(ls figures/*.svg | wc -l)" -eq "$(ls figures/*.tsv | wc -l)" ]

# one page that fetches nothing
! grep -oE '(src|href|action)="(https?:)?//[^"]*"|<(script|link|iframe)[^>]*|@import[^;]*' report.html | grep -vE '^href="https://doi\.org/' ||
    fail "the report fetches something"
[ ! -e failures.json ]
json --lines run.jsonl | grep -q '^run.jsonl/0/event	started$'

# provenance: each file with its hash, each plug-in with its version and hash, Weka by its Maven coordinates
json ro-crate-metadata.json >../crate
sha256() {
    if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}
awk -F '\t' '
    { entity = $1; sub(/^ro-crate-metadata.json\/@graph\//, "", entity); key = entity; sub(/\/.*/, "", entity); sub(/^[0-9]*\//, "", key) }
    key == "@id" { id[entity] = $2 }
    key == "sha256" { hash[entity] = $2 }
    key == "softwareVersion" { version[entity] = $2 }
    key ~ /^identifier\// { maven[entity] = maven[entity] " " $2 }
    END {
        for (entity in id) {
            if (id[entity] ~ /^#plugin\//) print "plugin", id[entity], version[entity], hash[entity] maven[entity]
            else if (hash[entity] != "") print id[entity] ~ /^#input\// ? "input" : "file", id[entity], hash[entity]
        }
    }' ../crate | sort >../entities
find . -type f ! -name '.*' ! -path './.*/*' ! -name ro-crate-metadata.json | sed 's:^\./::' | sort >../files
sed -n 's/^file \(.*\) [0-9a-f]*$/\1/p' ../entities | diff ../files - || fail "files of the crate"
sed -n 's/^file \(.*\) \([0-9a-f]*\)$/\2  \1/p' ../entities >../sums
sha256 -c ../sums >/dev/null || fail "hashes of the crate"
for input in study.yaml data/patients.csv data/expression.csv; do
    grep -q "^input #input/made/$input $(sha256 "../study/$input" | cut -d ' ' -f 1)$" ../entities || fail "$input" ../entities
done
grep '^plugin ' ../entities >../plugins
grep -vE '^plugin #plugin/[^ ]+ [0-9]+(\.[0-9]+)+[^ ]* [0-9a-f]{64}( |$)' ../plugins && fail "plug-ins without version or hash"
grep -q '^plugin #plugin/org\.resistlab\.algorithm\.weka\.svm ' ../plugins
grep -qE ' maven:nz\.ac\.waikato\.cms\.weka:weka-stable:3\.8\.[0-9]+( |$)' ../plugins

# the report is written again with the same bytes
cd ..
cp -R run again
rm -r again/figures again/report.html
expect 0 report report again
same_run run again
