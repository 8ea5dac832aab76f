# list, describe, check and --help say what is there, for people and as JSON, and write nothing.
. "$(dirname -- "$0")/../scripts/check.sh"
mkdir said empty
cd empty
here=../said

expect 0 $here/version --version
head -n 1 $here/version.out | grep -qE '^ResistLab [0-9]+\.[0-9]+\.[0-9]+'

# each kind has something: nothing without a name, a description and a licence
kinds="modalities readers steps learners explainers figures stages"
for kind in $kinds; do
    expect 0 "$here/$kind" list "$kind" --json
    [ ! -s "$here/$kind.err" ] || fail "list $kind says more than it lists" "$here/$kind.err"
done
(cd $here && json modalities.out readers.out steps.out learners.out explainers.out figures.out stages.out) >$here/values
for kind in $kinds; do
    sed -n "s:^$kind.out/[0-9]*/id$tab::p" $here/values >"$here/$kind.ids"
    [ -s "$here/$kind.ids" ] || fail "there are no $kind"
    for key in name description licence plugin; do
        [ "$(grep -cE "^$kind.out/[0-9]+/$key$tab.+" $here/values)" -eq "$(wc -l <"$here/$kind.ids")" ] ||
            fail "$kind: $key"
    done
done
! grep -E "/parameters/[0-9]+/(description|expected)$tab\$" $here/values || fail "parameters"
# for people the same
expect 0 $here/text list learners
cut -d ' ' -f 1 $here/text.out | diff $here/learners.ids -
for id in svm random-forest logistic naive-bayes knn j48 adaboost; do
    grep -qx "weka\.$id" $here/learners.ids || fail "weka.$id is not there"
done
for id in baseline ensemble.voting ensemble.stacking ensemble.bagging; do
    grep -qx "$id" $here/learners.ids || fail "$id is not there"
done
for id in impute one-hot ordinal log quantile-normalize standardize variance-filter correlation-filter \
    missingness-filter select-k-best pca; do
    grep -qx "$id" $here/steps.ids || fail "$id is not there"
done
printf '%s\n' delimited gct arff excel | sort | diff - $here/readers.ids
grep -qx shap $here/explainers.ids
grep -qx permutation-importance $here/explainers.ids

expect 0 $here/describe describe weka.svm
grep -q '^weka\.svm: ' $here/describe.out
grep -q '^    C: a number > 0, default 1\.0$' $here/describe.out
expect 0 $here/described describe impute --json
json $here/described.out | grep -q "/kind${tab}step\$"
expect 2 $here/unknown describe weka.smv
says $here/unknown 'Did you mean "weka.svm"?'
expect 2 $here/kind list learnes
says $here/kind 'Did you mean "learners"?'

# check says what will be done, or what is wrong, and does nothing
cd ..
make_study study
make_analysis a.yaml study
chmod -R a-w study
find . -path ./cache -prune -o -path ./said -prune -o -print | sort >said/before
expect 0 said/check check a.yaml
diff - said/check.out <<'END'
Study made: 60 samples
Assay clinical: 60 samples, 2 features
Assay expression: 60 samples, 30 features
Endpoint response: 60 samples, 3 outer folds, 11 units of work; models svm, bayes, baseline
The analysis can run.
END
expect 3 said/wrong check a.yaml --set models.svm.params.C=0
says said/wrong 'weka.svm: C is 0: expected a number > 0.'
[ ! -s said/wrong.out ]
expect 1 said/warned check a.yaml --set validate.permutations=5
says said/warned 'warning: 5 permutations'
find . -path ./cache -prune -o -path ./said -prune -o -print | sort | diff said/before -
chmod -R u+w study
[ -z "$(ls -A empty)" ] || fail "list or describe have written"
