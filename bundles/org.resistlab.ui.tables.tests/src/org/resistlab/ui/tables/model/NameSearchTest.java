package org.resistlab.ui.tables.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class NameSearchTest {

    @Test
    void theWholeNameIsBeforeItsBeginningBeforeAPartOfIt() {
        NameSearch search = new NameSearch(List.of("ABCB11", "xABCB1", "ABCB1", "MDR", "abcb10"));
        assertArrayEquals(new int[] {2, 0, 4, 1}, search.find(" abcb1 ", 10));
        assertArrayEquals(new int[] {2, 0}, search.find("abcb1", 2));
        assertArrayEquals(new int[0], search.find("  ", 10));
        assertArrayEquals(new int[] {0, 1, 2, 4}, search.containing("BCB"));
        assertEquals(5, search.containing("").length);
    }

    @Test
    void sixtyThousandNamesTakeLessThanATenthOfASecond() {
        NameSearch search = new NameSearch(
                IntStream.range(0, 60_000).mapToObj(i -> "ENSG" + (100_000 + 7 * i)).toList());
        search.find("99", 50);
        long start = System.nanoTime();
        int[] found = search.find("5199", 50);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(found.length > 10, found.length + " found");
        assertTrue(millis < 100, millis + " ms");
    }
}
