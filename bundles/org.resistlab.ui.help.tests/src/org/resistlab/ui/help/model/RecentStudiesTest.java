package org.resistlab.ui.help.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;

class RecentStudiesTest {

    private static final ZonedDateTime CHANGED = ZonedDateTime.of(2026, 11, 21, 17, 5, 0, 0, ZoneOffset.UTC);

    @Test
    void whatIsKnownOfAStudyIsCounted() {
        assertEquals("No analysis yet, last changed on 21 November 2026 at 17:05",
                RecentStudies.sentence(0, 0, CHANGED));
        assertEquals("1 analysis, last changed on 21 November 2026 at 17:05", RecentStudies.sentence(1, 0, CHANGED));
        assertEquals("2 analyses, 1 run, last changed on 21 November 2026 at 17:05",
                RecentStudies.sentence(2, 1, CHANGED));
        assertEquals("1 analysis, 12 runs, last changed on 21 November 2026 at 17:05",
                RecentStudies.sentence(1, 12, CHANGED));
    }
}
