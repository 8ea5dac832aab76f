# The start script for Windows goes to no label that is not there, and says and does what the other one does.
. "$(dirname -- "$0")/../scripts/check.sh"
posix=$(dirname -- "$resistlab")
windows=$posix/resistlab.bat

# cmd.exe loses labels in files whose lines end otherwise, and reads letters by the code page of the country
[ "$(grep -c '' "$windows")" -eq "$(grep -c "$(printf '\r')\$" "$windows")" ] || fail "a line without CR and LF"
! LC_ALL=C grep -n '[^[:print:][:space:]]' "$windows" || fail "letters beyond ASCII"

tr -d '\r' <"$windows" >script
sed -nE 's/.*(goto|call) :?([a-z]+).*/\2/p' script | sort -u >wanted
sed -n 's/^:\([a-z]*\)$/\1/p' script | sort >labels
diff wanted labels || fail "labels that are not there, or are there in vain"

# what cmd.exe needs escaped has been
sentence=$(sed -n 's/.*echo "\(ResistLab needs Java .*\)" >&2/\1/p' "$posix/find-java.sh")
[ -n "$sentence" ]
sed -n 's/^ *echo \(ResistLab needs .*\) 1>&2$/\1/p' script | tr -d '^' | grep -qxF "$sentence" || fail "another sentence about Java"
for text in -Dresistlab.restarted=true '-data @noDefault' -XX:TieredStopAtLevel=1 org.resistlab.cli.application \
    org.resistlab.ui.product RESISTLAB_BLAS OPENBLAS_NUM_THREADS=1; do
    for file in script "$resistlab"; do
        grep -qF -- "$text" "$file" || fail "$text is not in $file"
    done
done
grep -q 'if not errorlevel 23 .* else if errorlevel 24 .* else goto restart$' script || fail "it starts again for another code"
grep -qF '"$code" -eq 23 ] || exit' "$resistlab" || fail "it starts again for another code"
