# A plug-in from a repository is installed, updated and removed, and the command line has what it adds at once; what the
# repository of ResistLab itself has can be installed in its place.
. "$(dirname -- "$0")/../scripts/check.sh"
. "$(dirname -- "$resistlab")/find-java.sh"
find_java
cp -R "$(dirname -- "$resistlab")" installation
built=$(dirname -- "$resistlab")/../../../../../../repository
resistlab=$PWD/installation/resistlab
for launcher in installation/plugins/org.eclipse.equinox.launcher_*.jar; do :; done

p2() { # APPLICATION OPTION…
    application=$1
    shift
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Declipse.log.enabled=false "-Djava.util.logging.config.file=installation/logging.properties" -jar "$launcher" -data @none -nl en \
        -application "org.eclipse.equinox.p2.$application" "$@" >p2.log 2>&1 || fail "p2.$application $*" p2.log
}

# Makes repository site-$1 with version $1 of a feature with a plug-in with a learner of the name $2.
repository() {
    mkdir -p "site-$1/plugins" "site-$1/features/org.example.feature_$1"
    cat >MANIFEST.MF <<END
Bundle-ManifestVersion: 2
Bundle-Name: A coin
Bundle-SymbolicName: org.example.coin;singleton:=true
Bundle-Version: $1
Bundle-RequiredExecutionEnvironment: JavaSE-25
Require-Bundle: org.resistlab.core
END
    cat >plugin.xml <<END
<plugin>
   <extension point="org.resistlab.core.learners">
      <learner id="example.coin" name="$2" class="org.example.Coin">
         <description>Throws a coin.</description>
         <task type="class"/>
      </learner>
   </extension>
</plugin>
END
    "$JAVA_HOME/bin/jar" --create --file "site-$1/plugins/org.example.coin_$1.jar" --manifest MANIFEST.MF plugin.xml
    cat >"site-$1/features/org.example.feature_$1/feature.xml" <<END
<feature id="org.example.feature" label="A coin" version="$1" provider-name="Example">
   <plugin id="org.example.coin" version="$1"/>
</feature>
END
    p2 publisher.FeaturesAndBundlesPublisher -metadataRepository "file:$PWD/site-$1" -publishArtifacts \
        -artifactRepository "file:$PWD/site-$1" -source "$PWD/site-$1"
}

lists() { # TEXT
    "$resistlab" list learners >learners 2>learners.err || fail "list learners" learners.err
    [ ! -s learners.err ] || fail "more is said than was asked" learners.err
    grep -q '^weka.svm ' learners || fail "what was there before" learners
    grep -qF "$1" learners
}

repository 1.0.0 'Coin, old'
repository 1.1.0 'Coin, new'
! lists Coin || fail "the coin is there before it is installed"
p2 director -repository "file:$PWD/site-1.0.0" -installIU org.example.feature.feature.group
lists 'Coin, old' || fail "the learner that was installed" learners
p2 director -repository "file:$PWD/site-1.1.0" -uninstallIU org.example.feature.feature.group \
    -installIU org.example.feature.feature.group
lists 'Coin, new' || fail "the learner after its update" learners
p2 director -uninstallIU org.example.feature.feature.group
! lists Coin || fail "the coin is there after it was removed"

# the window's updates of ResistLab come from the repository that is built with the product
[ -f "$built/content.jar" ] || exit 0
p2 director -repository "file:$built" -uninstallIU org.resistlab.product -installIU org.resistlab.product
! lists Coin || fail "the coin is there after ResistLab was updated"
