package org.resistlab.ui.help.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.resistlab.core.contribution.Contributions;

/**
 * All pages: the project's documents, and the reference made of what is installed. Immutable; made once, which takes
 * some ten milliseconds.
 */
public final class Manual {

    /** The documents, in the order of the table of contents: name of the file without {@code .md}, title, chapter. */
    private static final List<List<String>> DOCUMENTS = List.of(
            List.of("workbench", "The workbench", "Using ResistLab"),
            List.of("README", "In five minutes", "Using ResistLab"),
            List.of("study-file", "The study file", "Using ResistLab"),
            List.of("analysis-file", "The analysis file", "Using ResistLab"),
            List.of("run-folder", "The run folder", "Using ResistLab"),
            List.of("CONTRIBUTING", "Write a plug-in", "Extending ResistLab"),
            List.of("ARCHITECTURE", "How it is built", "Extending ResistLab"));

    private final Map<String, Page> pages = new LinkedHashMap<>();

    private final ManualIndex index;

    private Manual(List<Page> pages) {
        pages.forEach(page -> this.pages.put(page.address(), page));
        this.pages.replaceAll((address, page) -> new ManualLinks(this, page).mended());
        index = new ManualIndex(pages());
    }

    /**
     * The manual of what is installed.
     *
     * @param documents opens a document by the name of its file, {@code study-file.md}; null where there is none
     */
    public static Manual of(Function<String, InputStream> documents, Contributions installed) {
        List<Page> pages = new ArrayList<>();
        for (List<String> document : DOCUMENTS) {
            read(documents, document.get(0) + ".md").ifPresent(text -> pages
                    .add(new Page(document.get(0), document.get(1), document.get(2), Markdown.read(text))));
        }
        pages.addAll(ContributionPages.of(installed));
        return new Manual(pages);
    }

    private static Optional<String> read(Function<String, InputStream> documents, String name) {
        try (InputStream in = documents.apply(name)) {
            return in == null ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of contents. */
    public List<Chapter> chapters() {
        Map<String, List<Page>> chapters = new LinkedHashMap<>();
        pages.values().forEach(page -> chapters.computeIfAbsent(page.chapter(), title -> new ArrayList<>()).add(page));
        return chapters.entrySet().stream().map(entry -> new Chapter(entry.getKey(), entry.getValue())).toList();
    }

    /** A page by its address, with or without an anchor. */
    public Optional<Page> page(String address) {
        return Optional.ofNullable(pages.get(address.replaceFirst("#.*", "")));
    }

    public List<Page> pages() {
        return List.copyOf(pages.values());
    }

    /** Whether an address is that of a page and, if it has an anchor, of a heading there. */
    public boolean leads(String address) {
        int hash = address.indexOf('#');
        return page(address).filter(page -> hash < 0 || page.blocks().stream()
                .anyMatch(block -> block instanceof Block.Heading heading
                        && heading.anchor().equals(address.substring(hash + 1))))
                .isPresent();
    }

    /** Sections in which all words occur, best first. */
    public List<Hit> search(String words, int limit) {
        return index.search(words, limit);
    }
}
