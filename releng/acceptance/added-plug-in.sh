# After a change of the installed plug-ins the next run resolves them anew, and those after it read that state.
cp -R "$(dirname -- "$resistlab")" installation
echo "# changed" >>installation/configuration/config.ini
installation/resistlab --version >first 2>&1
cmp installation/configuration/config.ini installation/configuration/config.ini.resolved
find installation/configuration -type f -exec cksum {} + | sort >state
installation/resistlab --version >second 2>&1
diff first second
find installation/configuration -type f -exec cksum {} + | sort | diff state -
