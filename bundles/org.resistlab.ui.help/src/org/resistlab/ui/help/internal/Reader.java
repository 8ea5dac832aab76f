package org.resistlab.ui.help.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.resistlab.ui.help.model.Manual;
import org.resistlab.ui.help.model.Page;
import org.resistlab.ui.help.model.SearchPage;
import org.resistlab.ui.help.model.Visits;

/** Reads the manual, the results of searching it, and context help, and remembers the way. */
final class Reader {

    /** A page and where on it. */
    private record Place(Page page, String anchor) {
    }

    private final Visits<Place> visits = new Visits<>();

    private final PageView view;

    /** Only the last one counts: the first may have to wait for the manual. */
    private int requests;

    private Consumer<Page> arrived = page -> {
    };

    Reader(Composite parent) {
        view = new PageView(parent, this::open);
    }

    PageView view() {
        return view;
    }

    Visits<?> visits() {
        return visits;
    }

    /** Called whenever another page is shown. */
    void onArrival(Consumer<Page> action) {
        arrived = action;
    }

    /** Opens an address of the manual here, and a URL in the system's browser. */
    void open(String address) {
        if (address.startsWith("https:") || address.startsWith("http:")) {
            Program.launch(address);
            return;
        }
        int request = ++requests;
        InstalledManual.whenRead(view.control(), manual -> {
            if (request == requests) {
                manual.page(address).or(() -> first(manual))
                        .ifPresent(page -> open(page, address.replaceFirst("^[^#]*#?", "")));
            }
        });
    }

    private static Optional<Page> first(Manual manual) {
        return manual.pages().stream().findFirst();
    }

    void open(Page page, String anchor) {
        requests++;
        Place place = new Place(page, anchor);
        visits.go(place);
        show(place);
    }

    void search(String words) {
        int request = ++requests;
        if (!words.isBlank()) {
            InstalledManual.whenRead(view.control(), manual -> {
                if (request == requests) {
                    open(SearchPage.of(manual, words), "");
                }
            });
        }
    }

    void back() {
        visits.back().ifPresent(this::show);
    }

    void forward() {
        visits.forward().ifPresent(this::show);
    }

    private void show(Place place) {
        view.show(place.page(), place.anchor());
        arrived.accept(place.page());
    }
}
