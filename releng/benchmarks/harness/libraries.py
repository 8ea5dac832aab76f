"""What is fetched from Maven Central: JMH and Smile, see pom.xml."""
import os

from . import process
from .peers import HERE


def fetch(work):
    """Whether the libraries are in the work folder, where they stay; why not is printed by the caller."""
    folder = os.path.join(work, "lib")
    pom = os.path.join(HERE, "pom.xml")
    done = os.path.join(work, "lib-fetched")
    if os.path.exists(done) and os.path.getmtime(done) > os.path.getmtime(pom):
        return True
    maven = os.path.join(os.path.dirname(os.path.dirname(HERE)), "mvnw")
    try:
        process.run([maven, "-q", "-B", "-f", pom, "dependency:copy-dependencies", "-DoutputDirectory=" + folder],
                    os.path.join(work, "lib.log"))
    except process.Failed:
        return False
    with open(done, "w", encoding="utf-8"):
        pass
    return True
