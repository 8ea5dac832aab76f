# Each kind of bad input has its exit code and one clear message, and leaves nothing behind.
. "$(dirname -- "$0")/../scripts/check.sh"
here=$PWD
make_study good/study
make_analysis good/a.yaml study

new() { # NAME: a copy of the good study and analysis, to be spoilt
    cp -R "$here/good" "$here/$1"
    cd "$here/$1"
}

spoil() { # FILE SED-SCRIPT
    sed "$2" "$1" >"$1.new"
    ! cmp -s "$1" "$1.new" || fail "nothing to spoil in $1"
    mv "$1.new" "$1"
}

# What is missing or cannot be read

new no-analysis
refused 3 run b.yaml --out run
says ../said 'There is no file "b.yaml". Did you mean "a.yaml"?'

new no-study
spoil a.yaml 's/^study: study/study: studdy/'
refused 3 run a.yaml --out run
says ../said 'a.yaml:2: There is no study "studdy". Did you mean "study"?'

new no-assay
mv study/data/expression.csv study/data/expresion.csv
refused 3 run a.yaml --out run
says ../said 'study.yaml:7: There is no file "data/expression.csv". Did you mean "expresion.csv"?'

new cut-gzip
gzip study/data/expression.csv
spoil study/study.yaml 's/expression\.csv/expression.csv.gz/'
dd if=study/data/expression.csv.gz of=cut bs=1000 count=3 2>/dev/null
mv cut study/data/expression.csv.gz
refused 3 run a.yaml --out run
says ../said 'data/expression.csv.gz: The file is packed by gzip but damaged or cut short.'

# Tables

new ragged-row
spoil study/data/expression.csv '7s/,[^,]*$//'
refused 3 run a.yaml --out run
says ../said 'data/expression.csv:7: The row has 60 cells, the header 61'

new word-among-numbers
spoil study/data/expression.csv '7s/,[^,]*$/,high/'
refused 3 run a.yaml --out run
says ../said 'data/expression.csv:7, column "P60":' 'the cell is "high": expected a number.' '"missing"'

new one-class
spoil study/data/patients.csv 's/,PD,/,CR,/'
refused 3 run a.yaml --out run
says ../said 'Endpoint "response" has one class, "sensitive": expected two or more; its cells hold "CR" (60).'

new no-overlap
spoil study/data/expression.csv '1s/P/Q/g'
refused 3 run a.yaml --out run
says ../said 'Assay "expression" has no sample in common with the sample table: it has "Q01", "Q02", "Q03", …' '"P01"'

# Words of the analysis

new misspelt-key
spoil a.yaml 's/^seed:/sed:/'
refused 3 run a.yaml --out run
says ../said 'a.yaml:13: There is no key "sed" in an analysis file. Did you mean "seed"?'

new unknown-learner
spoil a.yaml 's/weka\.svm/weka.svn/'
refused 3 run a.yaml --out run
says ../said 'a.yaml:9: There is no learner "weka.svn" installed. Did you mean "weka.svm"?'

new out-of-range
spoil a.yaml 's/C: 0\.1/C: -1/'
refused 3 run a.yaml --out run
says ../said 'a.yaml:9: weka.svm: C is -1: expected a number > 0.'

new many-folds
spoil a.yaml 's/folds: 3/folds: 25/'
refused 3 run a.yaml --out run
says ../said 'class "resistant" has 24 samples for 25 folds' 'Set validate.outer.folds to 24 or less.'

# Models and runs

new models
printf 'not a model' >foreign.resistlab
refused 3 predict foreign.resistlab study
says ../said 'foreign.resistlab is not a ResistLab model, or only a part of one. Copy it again'
refused 3 predict absent.resistlab study
says ../said 'There is no model file absent.resistlab.'
refused 3 report study
says ../said 'study is not the folder of a finished run'

new occupied
mkdir papers
echo draft >papers/draft.txt
refused 2 run a.yaml --out papers
says ../said 'papers is not empty. Go on with it by --resume, or name another folder with --out.'
refused 2 run a.yaml --out a.yaml
says ../said 'a.yaml is a file. Name another folder with --out.'
refused 4 run a.yaml --out a.yaml/run
says ../said 'Cannot write the run folder a.yaml/run: ' 'Name another place, or mend this one.'

# The command line

refused 2 runn a.yaml
says ../said 'There is no verb "runn". Did you mean "run"?'
refused 2 run a.yaml --treads 2
says ../said 'There is no option "--treads" of resistlab run. Did you mean "--threads"?'
