# THIRD-PARTY.md names every library in the product, and none that is not there.
# a few jars are there on one platform only, and stand in a table of their own
one_platform='^org\.eclipse\.(swt\.(gtk|cocoa|win32)\.|e4\.ui\.swt\.(gtk|win32)$|ui\.cocoa$|e4\.ui\.workbench\.renderers\.swt\.cocoa$)'
installation=$(dirname -- "$resistlab")
{
    ls "$installation/plugins" | grep -v '^org\.resistlab\.' | sed 's/_[0-9]*\.[0-9].*//' | tee plugins | grep -vE "$one_platform"
    (cd "$installation/plugins" && ls -d org.resistlab.thirdparty.*/lib/*.jar) | sed 's:.*/::'
} | sort >installed
sed -n 's/^| `\([^`]*\)` .*/\1/p' "$installation/THIRD-PARTY.md" | sort >named
diff named installed
grep -E "$one_platform" plugins | while read -r name; do
    grep -qF "| \`$name\` |" "$installation/THIRD-PARTY.md" || { echo "$name is not named"; exit 1; }
done
