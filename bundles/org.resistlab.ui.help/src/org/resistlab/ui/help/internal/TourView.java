package org.resistlab.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.help.model.Tour;

/** Leads through a tour, beside the parts that it is about; what was done stays marked while the workbench is open. */
public final class TourView extends ViewPart {

    /** Steps done, by tour. */
    private static final Map<String, Set<Integer>> DONE = new HashMap<>();

    private PageView view;

    private String name;

    private Tour tour;

    @Override
    public void createPartControl(Composite parent) {
        view = new PageView(parent, this::follow);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(view.control(), "org.resistlab.ui.help.help-tour");
        show(OpenTourHandler.FIRST);
    }

    /** Shows the tour of this name where it was left. */
    void show(String wanted) {
        name = wanted;
        BackgroundJob.named("Reading the tour", monitor -> read(wanted)).show(view.control(), read -> {
            if (wanted.equals(name)) {
                tour = read;
                setPartName(tour.title());
                view.show(tour.page(done()), "");
            }
        }).schedule();
    }

    private static Tour read(String name) throws IOException {
        try (InputStream in = FrameworkUtil.getBundle(TourView.class).getEntry("cheatsheets/" + name + ".xml")
                .openStream()) {
            return Tour.read(in);
        }
    }

    private Set<Integer> done() {
        return DONE.computeIfAbsent(name, key -> new TreeSet<>());
    }

    private void follow(String link) {
        if (link.startsWith(Tour.DO)) {
            int step = Integer.parseInt(link.substring(Tour.DO.length()));
            done().add(step);
            view.show(tour.page(done()), "step-" + step);
            Commands.run(tour.steps().get(step).command());
        } else {
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(link);
        }
    }

    @Override
    public void setFocus() {
        view.control().setFocus();
    }
}
