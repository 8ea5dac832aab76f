package org.resistlab.core.contribution.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.resistlab.core.contribution.Contribution;
import org.resistlab.core.contribution.ContributionKind;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;

/** {@link Contributions} from an Eclipse extension registry. */
public final class RegistryContributions implements Contributions {

    private static final String NAMESPACE = "org.resistlab.core";

    private final Map<ContributionKind, List<Contribution>> contributions = new EnumMap<>(ContributionKind.class);
    private final Map<String, IConfigurationElement> elements = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    public RegistryContributions(IExtensionRegistry registry) {
        for (ContributionKind kind : ContributionKind.values()) {
            contributions.put(kind, read(registry, kind));
        }
    }

    public static Contributions ofPlatform() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            throw new IllegalStateException("no extension registry: the platform is not running");
        }
        return new RegistryContributions(registry);
    }

    private List<Contribution> read(IExtensionRegistry registry, ContributionKind kind) {
        Map<String, Contribution> byId = new TreeMap<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(NAMESPACE, kind.word())) {
            if (!element.getName().equals(kind.element())) {
                continue;
            }
            String plugin = element.getContributor().getName();
            try {
                Contribution contribution = ContributionElement.read(kind, element);
                Contribution other = byId.putIfAbsent(contribution.id(), contribution);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "\"" + contribution.id() + "\" is already contributed by " + other.plugin());
                }
                elements.put(kind + " " + contribution.id(), element);
            } catch (IllegalArgumentException e) {
                problems.add(Problem.warning("plug-in.declaration",
                        "Plug-in " + plugin + ", extension point " + kind.word() + ": " + e.getMessage(),
                        "Mend its plugin.xml, or remove the plug-in."));
            }
        }
        return List.copyOf(byId.values());
    }

    @Override
    public List<Contribution> of(ContributionKind kind) {
        return contributions.get(kind);
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public <T> T create(Contribution contribution, Class<T> type) throws ProblemException {
        IConfigurationElement element = elements.get(contribution.kind() + " " + contribution.id());
        try {
            return type.cast(element.createExecutableExtension("class"));
        } catch (CoreException | ClassCastException | LinkageError e) {
            String cause = e instanceof CoreException c && c.getStatus().getException() != null
                    ? c.getStatus().getException().toString()
                    : e.toString();
            throw new ProblemException(Problem.error("plug-in.load",
                    "Plug-in " + contribution.plugin() + " cannot make its " + contribution.kind().element() + " \""
                            + contribution.id() + "\": " + cause + ".",
                    "Update or remove the plug-in."), e);
        }
    }
}
