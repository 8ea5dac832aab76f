# Import makes a study folder that runs, of a sample table and assay files, and leaves nothing of one that cannot be read.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study files
mv files/data/* .
rm -r files
gzip expression.csv
expect 0 import import --samples patients.csv --assay clinical:clinical=patients.csv \
    --assay rna:transcriptomics=expression.csv.gz --endpoint response=response --endpoint dose=dose --out "cohorts/Größe 1"
diff - import.out <<'END'
Study Gr-e-1: 60 samples
Assay clinical: 60 samples, 3 features
Assay rna: 60 samples, 30 features
Endpoint response: known for 60 samples
Endpoint dose: known for 60 samples
Study file: cohorts/Größe 1/study.yaml
END
[ ! -s import.err ]
cmp patients.csv "cohorts/Größe 1/data/patients.csv"
grep -q 'samples-in: columns' "cohorts/Größe 1/study.yaml"

# what is to be predicted is not among the features
cat >a.yaml <<'END'
resistlab: 1
study: cohorts/Größe 1
endpoint: response
assays: [clinical, rna]
preprocess: {clinical: [one-hot, standardize], rna: [standardize]}
models: [{id: bayes, algorithm: weka.naive-bayes}]
validate: {outer: {folds: 2}}
END
expect 0 run run a.yaml --out run
[ "$(ls -A cohorts)" = "Größe 1" ]

# nothing half-imported
mkdir bad
mv patients.csv expression.csv.gz bad
cd bad
dd if=expression.csv.gz of=cut.csv.gz bs=1000 count=3 2>/dev/null
not_imported() { # CODE ASSAY ENDPOINT
    refused "$1" import --samples patients.csv --out study --assay "$2" --endpoint "$3"
}
not_imported 3 rna:transcriptomics=absent.csv response=response
says ../said 'There is no file "absent.csv".'
not_imported 3 rna:transcriptomics=cut.csv.gz response=response
says ../said 'damaged or cut short'
not_imported 3 rna:transcriptomics=expression.csv.gz response=respnse
says ../said 'The sample table has no column "respnse"' 'Did you mean "response"?'
not_imported 2 rna=expression.csv.gz response=response
says ../said 'Assay "rna": expected ID:MODALITY'
not_imported 2 rna:transcriptomic=expression.csv.gz response=response
says ../said 'Did you mean "transcriptomics"?'
mkdir study
not_imported 2 rna:transcriptomics=expression.csv.gz response=response
says ../said 'study is already there. Name a new folder with --out.'
