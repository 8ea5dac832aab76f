# Matrix products go through the library that comes for this platform, or through what the user asks for instead.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
make_analysis a.yaml study
sed -i.bak 's/weka.naive-bayes/svm/' a.yaml

mkdir temporary
export RESISTLAB_JAVA_OPTS="$RESISTLAB_JAVA_OPTS -Djava.io.tmpdir=$PWD/temporary"

# By what the products of a run were computed.
kernels() { # OUT
    json "$1/result.json" | sed -n "s:^.*/kernels$tab::p"
}

installation=$(dirname -- "$resistlab")
expect 0 usual run a.yaml --out usual
if ls -d "$installation"/plugins/org.resistlab.thirdparty.openblas.* >/dev/null 2>&1; then
    kernels usual | grep -qE '^"?OpenBLAS [0-9.]+ \(.+\)"?$' || fail "expected OpenBLAS, found $(kernels usual)"
else
    kernels usual | grep -q 'plain Java' || fail "expected plain Java, found $(kernels usual)"
fi
! grep -qi 'warning' usual.err || fail "warnings" usual.err

RESISTLAB_BLAS=plain expect 0 plain run a.yaml --out plain
kernels plain | grep -q 'plain Java' || fail "expected plain Java, found $(kernels plain)"
RESISTLAB_BLAS=vector expect 0 vector run a.yaml --out vector
kernels vector | grep -q 'Java Vector API' || fail "expected the Vector API, found $(kernels vector)"
# iterative fits end at their tolerance, not at the same bits
paste usual/metrics.tsv plain/metrics.tsv | awk -F "$tab" '$1 $2 $4 != $10 $11 $13 || ($5 - $14) ^ 2 > 1e-6' >differ
[ ! -s differ ] || fail "metrics differ" differ

RESISTLAB_BLAS=fast expect 3 unknown run a.yaml --out unknown
says unknown 'RESISTLAB_BLAS' 'must be openblas, vector or plain'
[ -z "$(ls -A temporary)" ] || fail "native libraries were copied"
