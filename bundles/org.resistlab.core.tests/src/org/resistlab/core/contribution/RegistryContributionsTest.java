package org.resistlab.core.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.resistlab.core.contribution.internal.RegistryContributions;
import org.resistlab.core.data.Task;
import org.resistlab.core.learner.Learner;
import org.resistlab.core.parameter.Parameter;
import org.resistlab.core.parameter.Parameters;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

class RegistryContributionsTest {

    private static final String POINTS = """
            <plugin><extension-point id="learners" name="Learners"/></plugin>
            """;

    /** Finds classes where this test's are, with OSGi or without. */
    private static final class Strategy extends RegistryStrategy {

        Strategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className, true, RegistryContributionsTest.class.getClassLoader())
                        .getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(new Status(IStatus.ERROR, "test", "no class", e));
            }
        }

        @Override
        public void log(IStatus status) {
            // what is wrong is asserted by its problem
        }
    }

    private static Contributions contributions(String... learners) {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), token, null);
        add(registry, token, "org.resistlab.core", POINTS);
        for (int i = 0; i < learners.length; i++) {
            add(registry, token, "lab.plugin" + i,
                    "<plugin><extension point=\"org.resistlab.core.learners\">" + learners[i]
                            + "</extension></plugin>");
        }
        return new RegistryContributions(registry);
    }

    private static void add(IExtensionRegistry registry, Object token, String plugin, String xml) {
        assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(plugin), false, plugin, null, token));
    }

    private static List<String> problems(Contributions contributions) {
        return contributions.problems().stream().map(Problem::message).toList();
    }

    @Test
    void aDeclarationIsReadWithoutLoadingItsCode() {
        Contributions contributions = contributions("""
                <learner id="svm" name="SVM" class="lab.Absent" licence="MIT">
                  <description> Finds the
                    widest margin. </description>
                  <task type="class"/><capability id="sparse"/>
                  <parameter name="C" type="real" default="1" min="0" min-exclusive="true" unit="" description="Cost."/>
                  <parameter name="k" type="integer" default="sqrt" min="1" choices="sqrt, log2"/>
                  <parameter name="layers" type="integer" default="8, 4" list="true"/>
                  <reference text="Cortes and Vapnik 1995" doi="10.1007/BF00994018"/>
                </learner>""");
        assertEquals(List.of(), problems(contributions));
        Contribution svm = contributions.find(ContributionKind.LEARNERS, "svm").orElseThrow();
        assertEquals("Finds the widest margin.", svm.description());
        assertEquals(Set.of(Task.CLASS), svm.tasks());
        assertTrue(svm.can("sparse"));
        assertEquals("MIT", svm.licence());
        assertEquals("lab.plugin0", svm.plugin());
        assertEquals("Cortes and Vapnik 1995, doi:10.1007/BF00994018", svm.references().get(0).toString());
        Parameters defaults = Parameters.of(svm.parameters(), Map.of());
        assertEquals(1.0, defaults.real("C"));
        assertEquals("sqrt", defaults.text("k"));
        assertEquals(List.of("8", "4"), defaults.texts("layers"));
        Parameter c = svm.parameters().get(0);
        assertEquals("a number > 0", c.expectation());
    }

    @Test
    void contributionsAreSortedById() {
        Contributions contributions = contributions("<learner id=\"b\" name=\"B\" class=\"x.B\"/>",
                "<learner id=\"a\" name=\"A\" class=\"x.A\"/>");
        assertEquals(List.of("a", "b"), contributions.ids(ContributionKind.LEARNERS));
    }

    @Test
    void aBadDeclarationNamesItsPluginAndSparesTheOthers() {
        Contributions contributions = contributions("<learner id=\"good\" name=\"G\" class=\"x.G\"/>",
                "<learner id=\"Bad Id\" name=\"B\" class=\"x.B\"/>", "<learner name=\"N\" class=\"x.N\"/>",
                "<learner id=\"good\" name=\"G\" class=\"x.G\"/>",
                "<learner id=\"p\" name=\"P\" class=\"x.P\"><parameter name=\"C\" type=\"real\" min=\"0\" default=\"-1\"/>"
                        + "</learner>",
                "<learner id=\"t\" name=\"T\" class=\"x.T\"><task type=\"rank\"/></learner>",
                "<learner id=\"q\" name=\"Q\" class=\"x.Q\"><parameter name=\"C\" type=\"number\"/></learner>",
                "<learner id=\"m\" name=\"M\" class=\"x.M\"><parameter name=\"C\" type=\"real\" min=\"low\"/></learner>");
        assertEquals(List.of("good"), contributions.ids(ContributionKind.LEARNERS));
        String at = ", extension point learners: ";
        assertEquals(Set.of("Plug-in lab.plugin1" + at + "id \"Bad Id\" is not kebab-case",
                "Plug-in lab.plugin2" + at + "learner has no id",
                "Plug-in lab.plugin3" + at + "\"good\" is already contributed by lab.plugin0",
                "Plug-in lab.plugin4" + at + "C is -1: expected a number >= 0.",
                "Plug-in lab.plugin5" + at + "there is no task \"rank\"",
                "Plug-in lab.plugin6" + at + "there is no parameter type \"number\"",
                "Plug-in lab.plugin7" + at + "min is \"low\", not a number"), Set.copyOf(problems(contributions)));
    }

    /** Stands for contributed code that fails. */
    public static final class Failing {

        public Failing() {
            throw new UnsupportedOperationException("not on this machine");
        }
    }

    /** Stands for contributed code of another type. */
    public static final class NoLearner {
    }

    private static String creating(String className) {
        Contributions contributions = contributions(
                "<learner id=\"x\" name=\"X\" class=\"" + className + "\"/>");
        Contribution x = contributions.find(ContributionKind.LEARNERS, "x").orElseThrow();
        return assertThrows(ProblemException.class, () -> contributions.create(x, Learner.class)).getMessage();
    }

    @Test
    void codeThatCannotBeLoadedNamesItsPlugin() {
        assertTrue(creating("lab.Absent").startsWith("Plug-in lab.plugin0 cannot make its learner \"x\": "));
        assertTrue(creating(Failing.class.getName()).startsWith("Plug-in lab.plugin0 cannot make its learner \"x\": "));
        assertTrue(creating(NoLearner.class.getName())
                .startsWith("Plug-in lab.plugin0 cannot make its learner \"x\": java.lang.ClassCastException"));
        assertTrue(creating("lab.Absent").endsWith("Update or remove the plug-in."));
    }
}
