# A run from a read-only installation, with a home that cannot be written, leaves nothing behind and says nothing more.
installation=$(dirname -- "$resistlab")
cp -R "$installation" installation
chmod -R a-w installation
trap 'chmod -R u+w installation' EXIT
find installation | sort >files
mkdir home cwd && chmod a-w home
(cd cwd && env -i PATH="$PATH" ${JAVA_HOME:+JAVA_HOME="$JAVA_HOME"} HOME="$PWD/../home" ../installation/resistlab --version) >out 2>err
[ ! -s err ]
find installation | sort | cmp - files
[ -z "$(ls -A home)$(ls -A cwd)" ]
