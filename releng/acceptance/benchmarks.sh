# The benchmarks run on a tiny cohort without any other library, and write a table of what they have measured.
command -v python3 >/dev/null || {
    echo "There is no python3."
    exit 77
}
export RESISTLAB_JAVA_OPTS=-XX:TieredStopAtLevel=1
"$(dirname -- "$0")/../benchmarks/run" --quick --samples 60 --genes 200 --tasks logistic --peers none \
    --resistlab "$resistlab" --work work --threads 2 >printed 2>said
grep -q '^| L2 logistic, 10 strengths, inner 5-fold | [0-9.]* | none | .* | AUC 0\.[0-9]* ' printed
cmp printed work/*.md
[ "$(cut -f 1,2 work/*.tsv | tail -n 1)" = "logistic	ResistLab" ]

# the cohort is the same everywhere
[ "$(cksum <work/cohort-60x200x3x10/data/expression.tsv | cut -d ' ' -f 1)" -eq 4261591909 ]
