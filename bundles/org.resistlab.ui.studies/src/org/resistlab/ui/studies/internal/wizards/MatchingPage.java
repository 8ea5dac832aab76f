package org.resistlab.ui.studies.internal.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.resistlab.core.contribution.Contributions;
import org.resistlab.core.problem.NearestWord;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.studies.internal.project.MonitorExecution;
import org.resistlab.ui.studies.model.importing.IdMatch;
import org.resistlab.ui.studies.model.importing.IdMatching;
import org.resistlab.ui.studies.model.importing.IdRule;
import org.resistlab.ui.studies.model.importing.ImportFile;
import org.resistlab.ui.studies.model.importing.SampleIdReader;

/** Which samples of each file the sample table knows, and ways to write ids so that more are known. */
final class MatchingPage extends DraftPage {

    private static final int MOST_SAMPLES = 1000;

    private record Found(ImportFile file, List<String> ids, IdMatching now, List<IdMatching> suggestions) {
    }

    private final Map<ImportFile, Found> found = new LinkedHashMap<>();
    private Table files;
    private Combo rule;
    private Table ids;
    private Combo sample;
    private Label sentence;
    private Label note;
    private List<IdMatch> shown = List.of();
    private int attempt;
    private boolean reading;
    private String failure = "";

    MatchingPage() {
        super("matching", "Sample ids", "See which samples of each file are in the sample table.",
                "org.resistlab.ui.help.studies-matching");
    }

    @Override
    void fill(Composite page) {
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 420).applyTo(sash);
        files = table(sash, "Files", SWT.NONE, "File", "Samples");
        files.getColumn(0).setWidth(160);
        files.getColumn(1).setWidth(110);
        files.addListener(SWT.Selection, event -> showFile());
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(right);
        sentence = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(sentence);
        label(right, "&Write ids:");
        rule = new Combo(right, SWT.READ_ONLY);
        rule.addListener(SWT.Selection, event -> choose());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rule);
        ids = table(right, "Sample ids", SWT.VIRTUAL, "In the file", "Written as", "In the sample table");
        ids.getColumn(0).setWidth(200);
        ids.getColumn(1).setWidth(130);
        ids.getColumn(2).setWidth(150);
        ids.addListener(SWT.SetData, this::row);
        ids.addListener(SWT.Selection, event -> showSamples());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(ids);
        label(right, "The &selected id is sample:");
        sample = new Combo(right, SWT.READ_ONLY);
        sample.setToolTipText("Samples of the table without data in this file, the most similar first");
        sample.addListener(SWT.Selection, event -> matchByHand());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sample);
        sash.setSashWidth(10);
        sash.setWeights(34, 66);
        note = hint(page, "", 1);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 36).applyTo(note);
    }

    private static Table table(Composite parent, String name, int style, String... columns) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | style);
        table.setHeaderVisible(true);
        name(table, name);
        for (String title : columns) {
            new TableColumn(table, SWT.NONE).setText(title);
        }
        return table;
    }

    @Override
    void refresh() {
        reading = true;
        failure = "";
        int current = ++attempt;
        List<ImportFile> all = draft().files();
        sentence.setText("");
        validate();
        start(BackgroundJob.named("Reading sample ids", monitor -> {
            Map<ImportFile, List<String>> read = new LinkedHashMap<>();
            for (ImportFile file : all) {
                List<String> known = file.sampleIds();
                read.put(file, known != null ? known
                        : SampleIdReader.read(file, Contributions.installed(), new MonitorExecution(monitor)));
            }
            return read;
        }).failed(e -> {
            reading = false;
            failure = e.getMessage();
            validate();
        }).show(getControl(), read -> {
            if (current == attempt) {
                read.forEach(ImportFile::setSampleIds);
                match(current);
            }
        }));
    }

    /** Matching thousands of ids in several ways takes its time too. */
    private void match(int current) {
        List<String> samples = draft().samples();
        List<ImportFile> assays = draft().files().stream().filter(file -> !file.isSampleTable()).toList();
        Map<ImportFile, IdRule> rules = new LinkedHashMap<>();
        assays.forEach(file -> rules.put(file, file.writing()));
        BackgroundJob.named("Matching sample ids", monitor -> {
            List<Found> all = new ArrayList<>();
            for (ImportFile file : assays) {
                List<String> known = file.sampleIds();
                all.add(new Found(file, known, IdMatching.of(known, samples, rules.get(file)),
                        IdMatching.suggestions(known, samples)));
            }
            return all;
        }).show(files, all -> {
            if (current == attempt) {
                reading = false;
                found.clear();
                all.forEach(each -> found.put(each.file(), each));
                showFiles();
                validate();
            }
        }).schedule();
    }

    private void showFiles() {
        int selected = Math.max(0, files.getSelectionIndex());
        files.removeAll();
        for (Found each : found.values()) {
            TableItem item = new TableItem(files, SWT.NONE);
            item.setText(new String[] {each.file().name(),
                    each.now().matched() + " of " + each.now().matches().size()});
        }
        if (files.getItemCount() > 0) {
            files.select(Math.min(selected, files.getItemCount() - 1));
        }
        showFile();
    }

    private Optional<Found> selected() {
        int index = files.getSelectionIndex();
        return index < 0 ? Optional.empty() : found.values().stream().skip(index).findFirst();
    }

    private void showFile() {
        Optional<Found> each = selected();
        rule.removeAll();
        rule.setEnabled(each.isPresent() && !each.get().suggestions().isEmpty());
        if (each.isEmpty()) {
            sentence.setText(draft().files().isEmpty() ? ""
                    : "All assays are columns of the sample table: there is nothing to match.");
            shown = List.of();
        } else {
            rule.add(IdRule.NONE.name());
            each.get().suggestions().forEach(
                    suggestion -> rule.add(suggestion.rule().name() + " (" + suggestion.matched() + " match)"));
            rule.select(ruleIndex(each.get()));
            sentence.setText(each.get().now().sentence() + others(each.get().now()));
            List<IdMatch> sorted = new ArrayList<>();
            each.get().now().matches().stream().filter(match -> !match.isMatched()).forEach(sorted::add);
            each.get().now().matches().stream().filter(IdMatch::isRespelt).forEach(sorted::add);
            each.get().now().matches().stream().filter(match -> match.isMatched() && !match.isRespelt())
                    .forEach(sorted::add);
            each.get().now().unused().forEach(sample -> sorted.add(new IdMatch("", "", sample)));
            shown = sorted;
        }
        ids.deselectAll();
        ids.setItemCount(shown.size());
        ids.clearAll();
        showSamples();
        note.setText(each.map(MatchingPage::note).orElse(""));
        sentence.getParent().layout();
    }

    private static String others(IdMatching matching) {
        int unused = matching.unused().size();
        int repeated = matching.repeated().size();
        return (unused == 0 ? ""
                : " " + unused + (unused == 1 ? " sample of the table has" : " samples of the table have")
                        + " no data in this file.")
                + (repeated == 0 ? ""
                        : " " + repeated + (repeated == 1 ? " id occurs" : " ids occur") + " more than once, such as "
                                + matching.repeated().getFirst() + ".");
    }

    private static int ruleIndex(Found each) {
        for (int i = 0; i < each.suggestions().size(); i++) {
            if (each.suggestions().get(i).rule().name().equals(each.file().rule().name())) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String note(Found each) {
        if (each.file().rule() != IdRule.NONE || !each.file().byHand().isEmpty()) {
            return "A study file has no key for this: a corrected copy, " + each.file().copyName()
                    + ", with these ids is written beside the original in data.";
        }
        return each.suggestions().isEmpty()
                ? "Upper and lower case, separators, the X that R puts before digits and TCGA barcodes are understood "
                        + "by themselves. Samples without a row in the sample table are left out."
                : "More ids match if they are written in another way: choose one above to see it before it is done.";
    }

    private void choose() {
        selected().ifPresent(each -> {
            int index = rule.getSelectionIndex();
            IdRule chosen = index <= 0 ? IdRule.NONE : each.suggestions().get(index - 1).rule();
            each.file().setRule(chosen);
            IdMatching now = index > 0 && each.file().byHand().isEmpty() ? each.suggestions().get(index - 1)
                    : IdMatching.of(each.ids(), draft().samples(), each.file().writing());
            found.put(each.file(), new Found(each.file(), each.ids(), now, each.suggestions()));
            showFiles();
            validate();
        });
    }

    private Optional<IdMatch> selectedId() {
        int index = ids.getSelectionIndex();
        return index < 0 || index >= shown.size() || shown.get(index).id().isEmpty() ? Optional.empty()
                : Optional.of(shown.get(index));
    }

    /** The samples that the selected id could be. */
    private void showSamples() {
        sample.removeAll();
        Optional<Found> each = selected();
        Optional<IdMatch> match = selectedId().filter(
                id -> !id.isMatched() || each.orElseThrow().file().byHand().containsKey(id.id()));
        sample.setEnabled(match.isPresent());
        if (match.isPresent()) {
            List<String> unused = each.orElseThrow().now().unused();
            String given = each.get().file().byHand().getOrDefault(match.get().id(), "");
            Set<String> samples = new LinkedHashSet<>(Arrays.asList("", given));
            NearestWord.to(match.get().id(), unused).ifPresent(samples::add);
            unused.stream().limit(MOST_SAMPLES).forEach(samples::add);
            sample.setItems(samples.toArray(String[]::new));
            sample.setText(given);
        }
    }

    private void matchByHand() {
        Optional<Found> each = selected();
        Optional<IdMatch> match = selectedId();
        if (each.isPresent() && match.isPresent()) {
            each.get().file().setByHand(match.get().id(), sample.getText());
            match(++attempt);
        }
    }

    private void row(Event event) {
        if (event.index < shown.size()) {
            IdMatch match = shown.get(event.index);
            ((TableItem) event.item)
                    .setText(new String[] {match.id().isEmpty() ? "— not there" : match.id(),
                            match.written().equals(match.id()) ? "" : match.written(),
                            match.isMatched() ? match.sample() : "— not there"});
        }
    }

    @Override
    Optional<String> waiting() {
        return reading ? Optional.of("Reading the sample ids…") : Optional.empty();
    }

    @Override
    Optional<String> error() {
        if (!failure.isEmpty()) {
            return Optional.of(failure);
        }
        return found.values().stream().filter(each -> each.now().matched() == 0).findFirst()
                .map(each -> each.file().name() + ": no sample is in the sample table. "
                        + (each.suggestions().isEmpty() ? "Check" : "Choose how its ids are written, or check")
                        + " on the page Files whether "
                        + "its samples are rows or columns and which column holds the ids.");
    }
}
