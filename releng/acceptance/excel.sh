# Tables of an Excel workbook are read, and the libraries that do so say nothing of their own.
. "$(dirname -- "$0")/../scripts/check.sh"
make_study study
make_analysis a.yaml study
expect 0 text check a.yaml

# the smallest workbook that holds the table of patients
mkdir -p book/_rels book/xl/_rels book/xl/worksheets
cat >'book/[Content_Types].xml' <<'END'
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>
END
relation() { # TYPE TARGET
    cat <<END
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/$1" Target="$2"/></Relationships>
END
}
relation officeDocument xl/workbook.xml >book/_rels/.rels
relation worksheet worksheets/sheet1.xml >book/xl/_rels/workbook.xml.rels
cat >book/xl/workbook.xml <<'END'
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="patients" sheetId="1"
r:id="r1"/></sheets></workbook>
END
awk -F , '
    BEGIN { print "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" }
    {
        print "<row r=\"" NR "\">"
        for (i = 1; i <= NF; i++) {
            cell = substr("ABCDEF", i, 1) NR
            if ($i ~ /^[0-9.-]+$/) print "<c r=\"" cell "\"><v>" $i "</v></c>"
            else print "<c r=\"" cell "\" t=\"inlineStr\"><is><t>" $i "</t></is></c>"
        }
        print "</row>"
    }
    END { print "</sheetData></worksheet>" }' study/data/patients.csv >book/xl/worksheets/sheet1.xml
. "$(dirname -- "$resistlab")/find-java.sh"
find_java
"$JAVA_HOME/bin/jar" --create --no-manifest --file study/data/patients.xlsx -C book .
sed 's/patients\.csv/patients.xlsx/' study/study.yaml >changed
mv changed study/study.yaml

expect 0 excel check a.yaml
cmp text.out excel.out
cmp text.err excel.err
