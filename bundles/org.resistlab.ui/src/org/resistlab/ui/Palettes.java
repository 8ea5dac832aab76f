package org.resistlab.ui;

import java.util.List;
import java.util.Optional;

/** The palettes that the workbench offers, all safe for colour blindness. */
public final class Palettes {

    /** Eight colours for separate things. */
    public static final Palette OKABE_ITO = new Palette("okabe-ito", "Okabe-Ito",
            List.of(0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0xd55e00, 0x56b4e9, 0xf0e442, 0x7f7f7f), false,
            "Okabe and Ito 2008, Color Universal Design; grey in place of black, so that it shows in the dark theme");

    /** Seven colours for separate things. */
    public static final Palette TOL_BRIGHT = new Palette("tol-bright", "Tol bright",
            List.of(0x4477aa, 0xee6677, 0x228833, 0xccbb44, 0x66ccee, 0xaa3377, 0xbbbbbb), false,
            "Paul Tol 2021, Colour Schemes, SRON/EPS/TN/09-002");

    /** Nine colours for separate things, less strong. */
    public static final Palette TOL_MUTED = new Palette("tol-muted", "Tol muted",
            List.of(0xcc6677, 0x332288, 0xddcc77, 0x117733, 0x88ccee, 0x882255, 0x44aa99, 0x999933, 0xaa4499), false,
            "Paul Tol 2021, Colour Schemes, SRON/EPS/TN/09-002");

    /** A scale from dark blue over green to yellow, even for the eye. */
    public static final Palette VIRIDIS = new Palette("viridis", "Viridis",
            List.of(0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725), true,
            "van der Walt and Smith 2015, matplotlib");

    /** A scale from blue over grey to yellow, made for colour blindness. */
    public static final Palette CIVIDIS = new Palette("cividis", "Cividis",
            List.of(0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55, 0xfee838),
            true, "Nunez, Anderton and Renslow 2018, doi:10.1371/journal.pone.0199239");

    private Palettes() {
    }

    /** All palettes: those of separate things, then the scales. */
    public static List<Palette> all() {
        return List.of(OKABE_ITO, TOL_BRIGHT, TOL_MUTED, VIRIDIS, CIVIDIS);
    }

    /** Those for separate things, or those that are scales. */
    public static List<Palette> all(boolean sequential) {
        return all().stream().filter(palette -> palette.sequential() == sequential).toList();
    }

    /** The palette of this id. */
    public static Optional<Palette> of(String id) {
        return all().stream().filter(palette -> palette.id().equals(id)).findFirst();
    }

    /** The palette for separate things that the user has chosen. */
    public static Palette categories() {
        return of(UiPreferences.palette()).orElse(OKABE_ITO);
    }

    /** The scale that the user has chosen. */
    public static Palette scale() {
        return of(UiPreferences.scale()).orElse(VIRIDIS);
    }
}
