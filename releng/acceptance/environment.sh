# A run gives the same bytes whatever the language, the time zone, the folder it is started from, and the letters of paths.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
make_analysis a.yaml study
expect 0 plain run a.yaml --out plain
options=$RESISTLAB_JAVA_OPTS

# a language with other small letters (Turkish) and one with other digits and decimal points (Arabic of Egypt)
export RESISTLAB_JAVA_OPTS="$options -Duser.language=tr -Duser.language.format=ar -Duser.country.format=EG -Duser.timezone=Asia/Kathmandu"
expect 0 foreign run a.yaml --out foreign
same_run plain foreign
sed 's/foreign/plain/' foreign.err | diff plain.err -
sed 's/foreign/plain/' foreign.out | diff plain.out -
export RESISTLAB_JAVA_OPTS="$options"

# by a link, from another folder, without any language or input, and with a cache that cannot be
mkdir -p "Küche Nº 5/bin" empty
cp -R study a.yaml "Küche Nº 5"
ln -s "$resistlab" "Küche Nº 5/bin/program"
ln -s program "Küche Nº 5/bin/resistlab"
(cd empty && env -i PATH="$PATH" ${JAVA_HOME:+JAVA_HOME="$JAVA_HOME"} RESISTLAB_JAVA_OPTS="$options" HOME="$PWD" \
    XDG_CACHE_HOME="$PWD/../a.yaml" "../Küche Nº 5/bin/resistlab" run "../Küche Nº 5/a.yaml" --out "../Küche Nº 5/run" <&-) >elsewhere.out 2>elsewhere.err ||
    fail "started elsewhere" elsewhere.err
tail -n 1 elsewhere.out | grep -qx 'Report: ../Küche Nº 5/run/report.html'
same_run plain "Küche Nº 5/run"
[ -z "$(ls -A empty)" ] || fail "the current folder or the home has been written"
expect 0 predict predict "Küche Nº 5/run/models/response-svm.resistlab" "Küche Nº 5/study"
