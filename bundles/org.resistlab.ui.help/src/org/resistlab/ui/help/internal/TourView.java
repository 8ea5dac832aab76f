package org.resistlab.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.resistlab.ui.BackgroundJob;
import org.resistlab.ui.help.model.Tour;
import org.resistlab.ui.help.model.TourMarks;

/** Leads through a tour, beside the parts that it is about; what was done stays marked in the workspace. */
public final class TourView extends ViewPart {

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(HelpIds.BUNDLE);

    private final TourMarks marks = new TourMarks(key -> preferences.get(key, ""), preferences::put);

    private final Job keeping = Job.createSystem("Keeping the marks of a tour", monitor -> {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(TourView.class).warn("What was done of a tour cannot be kept.", e);
        }
    });

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
                view.show(tour.page(marks.of(name)), "");
            }
        }).schedule();
    }

    private static Tour read(String name) throws IOException {
        try (InputStream in = FrameworkUtil.getBundle(TourView.class).getEntry("cheatsheets/" + name + ".xml")
                .openStream()) {
            return Tour.read(in);
        }
    }

    private void follow(String link) {
        if (link.startsWith(Tour.DO)) {
            int step = mark(link, Tour.DO, true);
            Commands.run(tour.steps().get(step).command());
        } else if (link.startsWith(Tour.MARK)) {
            mark(link, Tour.MARK, false);
        } else if (link.equals(Tour.AGAIN)) {
            marks.clear(name);
            view.show(tour.page(marks.of(name)), "");
            keeping.schedule();
        } else {
            PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(link);
        }
    }

    /** Marks the step of a link; takes a mark away unless it is to stay. */
    private int mark(String link, String kind, boolean stays) {
        int step = Integer.parseInt(link.substring(kind.length()));
        String title = tour.steps().get(step).title();
        marks.set(name, title, stays || !marks.of(name).contains(title));
        view.show(tour.page(marks.of(name)), "step-" + step);
        keeping.schedule();
        return step;
    }

    @Override
    public void setFocus() {
        view.control().setFocus();
    }
}
