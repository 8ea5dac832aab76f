# Sourced with root set to the project's folder: where the product for this machine is built, and whether it must be.

. "$root/features/org.resistlab.feature.core/rootfiles/find-java.sh"

case $(uname -s) in
    Darwin) product_system=macosx/cocoa ;;
    *) product_system=linux/gtk ;;
esac
case $(uname -m) in
    arm64 | aarch64) product_machine=aarch64 ;;
    *) product_machine=x86_64 ;;
esac
product=$root/releng/org.resistlab.product/target/products/org.resistlab.product/$product_system/$product_machine/resistlab

# Touched when the last build that succeeded began: a source newer than this file is not in the product.
product_stamp=$root/target/product-built
build_lock=$root/target/build-lock

product_is_current() {
    [ -x "$product/resistlab" ] && [ -f "$product_stamp" ] || return 1
    newer_source=$(find "$root/pom.xml" "$root/mvnw" "$root/.mvn" "$root/LICENSE" "$root/LICENSE-GPL-3.0" \
        "$root/THIRD-PARTY.md" "$root/targetplatform" "$root/features" "$root/bundles" "$root/releng/pom.xml" \
        "$root/releng/compiler" "$root/releng/org.resistlab.product" \
        \( -name target -o -name lib -o -name bin -o -name '*.tests' -o -name '.tycho*' \) -prune -o \
        \( -type f -o -path '*/src/*' \) -newer "$product_stamp" -print 2>/dev/null | head -n 1)
    [ -z "$newer_source" ]
}

# One build at a time. The lock names the process that builds; if that was killed, the lock does not count.
lock_build() {
    mkdir -p "$root/target" || return 1
    until mkdir "$build_lock" 2>/dev/null; do
        lock_owner=$(cat "$build_lock/pid" 2>/dev/null)
        if [ -n "$lock_owner" ] && ! kill -0 "$lock_owner" 2>/dev/null; then
            # rename first: of several that see the dead owner, one removes the lock
            mv "$build_lock" "$build_lock.$$" 2>/dev/null && rm -rf "$build_lock.$$"
        else
            [ -n "${lock_awaited:-}" ] || echo "Waiting for another build of ResistLab to end." >&2
            lock_awaited=yes
            sleep 1
        fi
    done
    trap unlock_build EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    echo $$ >"$build_lock/pid"
}

unlock_build() {
    [ -z "${maven_process:-}" ] || kill "$maven_process" 2>/dev/null
    rm -rf "$build_lock"
    trap - EXIT INT TERM
}

# Runs Maven with these arguments, its output to stdout, holding the lock for as long as it lives.
maven() {
    (cd "$root" && exec ./mvnw -B "$@") </dev/null &
    maven_process=$!
    echo "$maven_process" >"$build_lock/pid"
    wait "$maven_process"
    maven_status=$?
    maven_process=
    echo $$ >"$build_lock/pid"
    return $maven_status
}

# What a build that was cut short left of a product would be in the way of the next; and the compiler does not see that a
# class of another bundle has changed its signatures, so that all is compiled anew.
remove_products() {
    rm -rf "$root/releng/org.resistlab.product/target" "$root"/bundles/*/target/classes
}
