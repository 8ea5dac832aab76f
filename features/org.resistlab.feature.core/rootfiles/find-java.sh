# Sourced by the scripts that start or build ResistLab: sets and exports JAVA_HOME to a Java 25 or newer,
# that of JAVA_HOME, else one from where Linux distributions, SDKMAN and macOS put theirs, else the one on PATH.

# Succeeds if folder $1 holds a Java that is new enough. The release file tells without starting it.
java_is_new_enough() {
    [ -x "$1/bin/java" ] || return 1
    java_version=
    if [ -r "$1/release" ]; then
        while IFS='=' read -r java_key java_value; do
            [ "$java_key" = JAVA_VERSION ] && java_version=$java_value
        done <"$1/release"
    else
        java_version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*version //p')
    fi
    java_version=${java_version#\"}
    java_version=${java_version%%[!0-9]*}
    [ "${java_version:-0}" -ge 25 ]
}

java_on_path() {
    java_command=$(command -v java) || return 1
    "$java_command" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

find_java() {
    [ -n "${JAVA_HOME:-}" ] && java_is_new_enough "$JAVA_HOME" && return 0
    for java_folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* \
        "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if java_is_new_enough "$java_folder"; then
            export JAVA_HOME="$java_folder"
            return 0
        fi
    done
    java_folder=$(java_on_path) && java_is_new_enough "$java_folder" && export JAVA_HOME="$java_folder" && return 0
    echo "ResistLab needs Java 25: install a JDK 25 or newer (Eclipse Temurin, for example) or set JAVA_HOME to one." >&2
    return 1
}
