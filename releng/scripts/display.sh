# Sourced by ./verify: a screen without a monitor for the tests of the workbench.

screen_is_there() {
    command -v Xvfb >/dev/null && command -v openbox >/dev/null && find /usr/lib /usr/lib64 /lib /usr/local/lib -name 'libgtk-3.so.0' 2>/dev/null | grep -q .
}

# Installs what is missing where that is allowed; else says what to install.
provide_screen() {
    screen_is_there && return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        echo "Installing xvfb, openbox and GTK 3 for the tests of the workbench." >&2
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
            xvfb openbox libgtk-3-0 libgtk-3-common fonts-dejavu-core; } >"$root/target/apt.log" 2>&1
        screen_is_there && return 0
    fi
    echo "The tests of the workbench need Xvfb, openbox and GTK 3: install xvfb, openbox and libgtk-3-0 (Debian," \
        "Ubuntu) or xorg-x11-server-Xvfb, openbox and gtk3 (Fedora)." >&2
    return 1
}

# Starts a screen of this size, 1600x1000 if none is given, on a free display and sets DISPLAY. macOS has its own.
open_screen() { # [SIZE]
    [ "$(uname -s)" = Linux ] || return 0
    provide_screen || return 1
    rm -f "$root/target/display"
    Xvfb -displayfd 3 -screen 0 "${1:-1600x1000}x24" -nolisten tcp 3>"$root/target/display" >/dev/null 2>&1 &
    screen_process=$!
    patience=100
    until [ -s "$root/target/display" ]; do
        patience=$((patience - 1))
        [ "$patience" -gt 0 ] && kill -0 "$screen_process" 2>/dev/null || {
            echo "Xvfb has not started." >&2
            return 1
        }
        sleep 0.1
    done
    DISPLAY=:$(cat "$root/target/display")
    export DISPLAY GDK_BACKEND=x11
    unset WAYLAND_DISPLAY
    # without a window manager, keys go to no window once a dialog has been closed
    openbox >/dev/null 2>&1 &
    manager_process=$!
}

close_screen() {
    [ -z "${manager_process:-}" ] || kill "$manager_process" 2>/dev/null
    [ -z "${screen_process:-}" ] || kill "$screen_process" 2>/dev/null
    manager_process=
    screen_process=
}
