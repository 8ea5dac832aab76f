# Sourced by the checks in releng/acceptance: a small made-up study, and words for what a command must do and say.

# Compiling little code well costs more than it saves in runs of a few seconds.
export RESISTLAB_JAVA_OPTS="${RESISTLAB_JAVA_OPTS--XX:TieredStopAtLevel=1}"
export RESISTLAB_CACHE="$PWD/cache"
tab=$(printf '\t')

# Makes study folder $1: 60 patients, 30 genes, two classes, three classes and a real value to predict. The same bytes
# on every machine.
make_study() {
    mkdir -p "$1/data"
    cat >"$1/study.yaml" <<'END'
resistlab: 1
id: made
title: A made-up study
samples: {file: data/patients.csv, id: patient}
assays:
  - {id: clinical, modality: clinical, file: data/patients.csv, columns: [age, sex]}
  - {id: expression, modality: transcriptomics, file: data/expression.csv, samples-in: columns}
endpoints:
  - {id: response, type: class, column: response, classes: {sensitive: [CR], resistant: [PD]}, positive: resistant}
  - {id: grade, type: class, column: grade}
  - {id: dose, type: real, column: dose}
END
    awk -v folder="$1/data" '
        function uniform() {
            state = (state * 16807) % 2147483647
            return state / 2147483647
        }
        function normal(sum, i) {
            sum = -6
            for (i = 0; i < 12; i++) {
                sum += uniform()
            }
            return sum
        }
        BEGIN {
            state = 20240229
            patients = folder "/patients.csv"
            expression = folder "/expression.csv"
            print "patient,age,sex,response,grade,dose" >patients
            for (gene = 1; gene <= 30; gene++) {
                line[gene] = sprintf("G%02d", gene)
            }
            header = "gene"
            for (patient = 1; patient <= 60; patient++) {
                id = sprintf("P%02d", patient)
                resistant = patient % 5 < 2
                grade = patient % 3
                header = header "," id
                for (gene = 1; gene <= 30; gene++) {
                    value[gene] = 8 + normal() + (gene <= 3 && resistant) + (gene == 4 || gene == 5) * grade
                    line[gene] = line[gene] sprintf(",%.4f", value[gene])
                }
                printf "%s,%d,%s,%s,%s,%.3f\n", id, 40 + int(uniform() * 40), uniform() < 0.5 ? "F" : "M", \
                    resistant ? "PD" : "CR", substr("lowmidtop", 1 + 3 * grade, 3), \
                    2 * value[6] - value[7] + normal() / 2 >patients
            }
            print header >expression
            for (gene = 1; gene <= 30; gene++) {
                print line[gene] >expression
            }
        }'
}

# Makes analysis file $1 of study folder $2, which counts from the file's folder: two models that take a second.
make_analysis() {
    cat >"$1" <<END
resistlab: 1
study: $2
endpoint: response
assays: [clinical, expression]
preprocess:
  clinical: [{impute: {strategy: median}}, one-hot, standardize]
  expression: [{select-k-best: {k: 10}}, standardize]
models:
  - {id: svm, algorithm: weka.svm, params: {C: 0.1}}
  - {id: bayes, algorithm: weka.naive-bayes}
validate:
  outer: {scheme: stratified-k-fold, folds: 3}
seed: 7
END
}

fail() { # MESSAGE [FILE TO SHOW]
    echo "$1" >&2
    [ ! -f "${2:-}" ] || sed 's/^/    /' "$2" >&2
    exit 1
}

# Ends with this exit code and shows no stack trace. What it says is left in NAME.out and NAME.err.
expect() { # CODE NAME ARGUMENT…
    expected=$1 name=$2
    shift 2
    code=0
    "$resistlab" "$@" >"$name.out" 2>"$name.err" || code=$?
    [ "$code" -eq "$expected" ] || fail "resistlab $* ended with $code, expected $expected; it said" "$name.err"
    ! grep -qE '^[[:space:]]+at |Exception' "$name.out" "$name.err" || fail "$name: a stack trace" "$name.err"
}

# Each text is in NAME.err.
says() { # NAME TEXT…
    name=$1
    shift
    for text in "$@"; do
        grep -qF -- "$text" "$name.err" || fail "$name: expected \"$text\" in" "$name.err"
    done
}

# Ends with this exit code and one line that says what is wrong, says nothing on standard output, and leaves nothing in
# the current folder. What it says is left in ../said.err.
refused() { # CODE ARGUMENT…
    code_wanted=$1
    shift
    find . | sort >../before
    expect "$code_wanted" ../said "$@"
    find . | sort >../after
    cmp ../before ../after || fail "resistlab $* has left something behind"
    [ ! -s ../said.out ] || fail "resistlab $* has results" ../said.out
    [ "$(grep -c '^error: ' ../said.err)" -eq 1 ] || fail "resistlab $*: expected one error in" ../said.err
}

# Two run folders are the same to the byte, but for the two files that hold times.
same_run() { # FOLDER FOLDER
    diff -r -x run.jsonl -x ro-crate-metadata.json -x .units "$1" "$2" || fail "$1 and $2 differ"
}

# Succeeds as soon as a command does, fails after a minute.
await() { # COMMAND…
    patience=1200
    until "$@" 2>/dev/null; do
        patience=$((patience - 1))
        [ "$patience" -gt 0 ] || fail "waited in vain for: $*"
        sleep 0.05
    done
}

# Whether a run folder holds so many results of units.
has_units() { # FOLDER NUMBER
    [ "$(find "$1/.units" -name '*.zip' | wc -l)" -ge "$2" ]
}

# Prints the values of JSON files as FILE/PATH, a tab and the value; fails if one is not JSON.
json() { # [--lines] FILE…
    . "$(dirname -- "$resistlab")/find-java.sh"
    find_java
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$(dirname -- "$resistlab")/plugins/*" \
        "$(dirname -- "$0")/../scripts/Json.java" "$@"
}
