# Without a display the workbench says in one line what is missing; with one that it cannot open likewise.
. "$(dirname -- "$0")/../scripts/check.sh"
expect 3 none
[ "$(wc -l <none.err)" -eq 1 ] || fail "more than a line" none.err
says none 'needs a display' 'resistlab --help'
[ ! -s none.out ]
[ "$(uname -s)" = Linux ] || exit 0
export DISPLAY=:4711
expect 3 wrong -data "$PWD/workspace"
says wrong 'The display :4711 cannot be opened' 'resistlab --help'
