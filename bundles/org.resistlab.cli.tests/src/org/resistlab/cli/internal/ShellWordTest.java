package org.resistlab.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Words of a command to copy. */
class ShellWordTest {

    @Test
    void plainWordsAndPathsStayAsTheyAre() {
        assertEquals("runs/response-2", ShellWord.quoted("runs/response-2"));
        assertEquals("/daten/Größe.yaml", ShellWord.quoted("/daten/Größe.yaml"));
        assertEquals("seed=7", ShellWord.quoted("seed=7"));
    }

    @Test
    void whatAShellWouldTakeApartIsQuoted() {
        assertEquals("'my runs/a'", ShellWord.quoted("my runs/a"));
        assertEquals("'endpoint=[a, b]'", ShellWord.quoted("endpoint=[a, b]"));
        assertEquals("'it'\\''s'", ShellWord.quoted("it's"));
        assertEquals("''", ShellWord.quoted(""));
    }
}
