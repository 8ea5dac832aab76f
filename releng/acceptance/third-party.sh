# THIRD-PARTY.md names every library in the product, and none that is not there.
installation=$(dirname -- "$resistlab")
{
    ls "$installation/plugins" | grep -v '^org\.resistlab\.' | sed 's/_[0-9].*//'
    (cd "$installation/plugins" && ls -d org.resistlab.thirdparty.*/lib/*.jar) | sed 's:.*/::'
} | sort >installed
sed -n 's/^| `\([^`]*\)` .*/\1/p' "$installation/THIRD-PARTY.md" | sort >named
diff named installed
