package org.resistlab.ui.studies.model;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a study folder holds, at one moment.
 *
 * @param study the study folder
 * @param groups the nodes of each group; a group without nodes may be missing
 */
public record StudyTree(Path study, Map<GroupKind, List<StudyNode>> groups) {

    public StudyTree {
        Map<GroupKind, List<StudyNode>> copy = new EnumMap<>(GroupKind.class);
        groups.forEach((kind, nodes) -> copy.put(kind, List.copyOf(nodes)));
        groups = copy;
    }

    /** The nodes of a group, in order. */
    public List<StudyNode> nodes(GroupKind kind) {
        return groups.getOrDefault(kind, List.of());
    }

    /** The node of a file or folder that is not the study file's own. */
    public Optional<StudyNode> of(Path file) {
        return groups.values().stream().flatMap(List::stream)
                .flatMap(node -> node instanceof RunNode run ? Stream.concat(Stream.of(run), run.models().stream())
                        : Stream.of(node))
                .filter(node -> node.file().equals(file) && !(node instanceof AssayNode)
                        && !(node instanceof EndpointNode) || node instanceof RunNode run && run.folder().equals(file))
                .findFirst();
    }

    /** The headings, in order. */
    public static List<StudyGroup> headings(Path study) {
        return Stream.of(GroupKind.values()).map(kind -> new StudyGroup(study, kind)).toList();
    }
}
