# A workspace that another workbench has, or that cannot be written, is refused with a sentence.
. "$(dirname -- "$0")/../scripts/check.sh"
command -v Xvfb >/dev/null || { echo "there is no Xvfb"; exit 77; }
export HOME="$PWD"
Xvfb -displayfd 3 -screen 0 800x600x24 -nolisten tcp 3>display >/dev/null 2>&1 &
screen=$!
first=
trap 'kill $screen $first 2>/dev/null || :; umount unwritable full 2>/dev/null || :' EXIT
await test -s display
DISPLAY=:$(cat display)
export DISPLAY

"$resistlab" -data "$PWD/workspace" >first.out 2>first.err &
first=$!
await test -s workspace/.metadata/resistlab-version
expect 7 locked -data "$PWD/workspace"
says locked "Another ResistLab has the workspace $PWD/workspace open: close it, or choose another folder."
[ "$(grep -c "^error: " locked.err)" -eq 1 ]
kill -0 $first || fail "the first workbench has ended" first.err

mkdir unwritable
if [ "$(id -u)" -eq 0 ]; then
    mount -t tmpfs -o ro none unwritable 2>/dev/null || exit 0
else
    chmod a-w unwritable
fi
expect 4 unwritable -data "$PWD/unwritable"
says unwritable "error: Cannot write the workspace $PWD/unwritable: " "Name another place, or mend this one."
[ "$(grep -c "^error: " unwritable.err)" -eq 1 ] || fail "more than a line" unwritable.err

[ "$(id -u)" -eq 0 ] && mkdir full && mount -t tmpfs -o size=100k none full 2>/dev/null || exit 0
expect 4 full -data "$PWD/full"
says full "error: Cannot write the workspace $PWD/full: the disk is full. Free some space."
