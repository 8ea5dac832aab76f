# SWT has an implementation for each platform: each product has its own, with all that the plug-ins there use of it.
. "$(dirname -- "$resistlab")/find-java.sh"
find_java
products=$(dirname -- "$resistlab")/../../../..
for product in linux/gtk/x86_64 linux/gtk/aarch64 macosx/cocoa/x86_64 macosx/cocoa/aarch64 win32/win32/x86_64 win32/win32/aarch64; do
    folder=$products/$product/resistlab/plugins
    [ -d "$folder" ] || { echo "there is no product for $product"; exit 77; }
    [ "$(find "$folder" -name "org.eclipse.swt.*.$(dirname "$(dirname $product)").$(basename $product)_*.jar" | wc -l)" -eq 1 ]
    [ "$(find "$folder" -name 'org.eclipse.swt.*' ! -name 'org.eclipse.swt.svg_*' | wc -l)" -eq 1 ]
    set -- "$@" "$folder"
done
"$JAVA_HOME/bin/java" "$(dirname -- "$0")/../scripts/SwtLinks.java" "$@" >missing
[ ! -s missing ] || { cat missing; exit 1; }
