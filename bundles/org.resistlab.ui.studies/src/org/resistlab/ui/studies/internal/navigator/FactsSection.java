package org.resistlab.ui.studies.internal.navigator;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.tabbed.AdvancedPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.resistlab.ui.studies.internal.project.StudyProjects;
import org.resistlab.ui.studies.model.NodeFacts;
import org.resistlab.ui.studies.model.StudyNode;

/** The properties of a study and its parts, as far as they are known: nothing is read for them. */
public final class FactsSection extends AdvancedPropertySection {

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        page.setPropertySourceProvider(element -> new Facts(facts(element).facts()));
    }

    private static NodeFacts facts(Object element) {
        return switch (element) {
            case StudyNode node -> NodeFacts.of(node);
            case IProject project -> StudyTrees.get().tree(project)
                    .map(tree -> NodeFacts.of(tree, StudyProjects.summary(project)))
                    .orElseGet(() -> new NodeFacts(List.of()));
            default -> new NodeFacts(List.of());
        };
    }

    private record Facts(List<NodeFacts.Fact> facts) implements IPropertySource {

        @Override
        public Object getEditableValue() {
            return null;
        }

        @Override
        public IPropertyDescriptor[] getPropertyDescriptors() {
            return IntStream.range(0, facts.size()).mapToObj(i -> new PropertyDescriptor(i, facts.get(i).name()))
                    .toArray(IPropertyDescriptor[]::new);
        }

        @Override
        public Object getPropertyValue(Object id) {
            return facts.get((Integer) id).value();
        }

        @Override
        public boolean isPropertySet(Object id) {
            return false;
        }

        @Override
        public void resetPropertyValue(Object id) {
            // all is read only
        }

        @Override
        public void setPropertyValue(Object id, Object value) {
            // all is read only
        }
    }
}
