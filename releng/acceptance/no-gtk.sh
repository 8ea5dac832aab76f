# Without GTK the workbench says what to install, and the command line goes on.
. "$(dirname -- "$0")/../scripts/check.sh"
[ "$(uname -s)" = Linux ] || { echo "only Linux has GTK"; exit 77; }
export DISPLAY=:4711
# hides the library from what runs in a name space of its own, if it is there at all
export gtk="$(find /usr/lib /usr/lib64 /lib /usr/local/lib -name 'libgtk-3.so.0' 2>/dev/null)"
if [ -n "$gtk" ]; then
    unshare -m true 2>/dev/null || { echo "only root can hide GTK"; exit 77; }
    cat >without-gtk <<'INNER'
#!/bin/sh
exec unshare -m sh -c 'for file in $gtk; do mount --bind /dev/null "$file" || exit 77; done; exec "$@"' sh "$command" "$@"
INNER
    chmod +x without-gtk
    export command="$resistlab"
    resistlab=$PWD/without-gtk
fi
expect 3 none -data "$PWD/workspace"
says none 'needs GTK 3' 'libgtk-3-0' 'resistlab --help'
[ "$(grep -c "^error: " none.err)" -eq 1 ] || fail "more than an error" none.err
expect 0 version --version
