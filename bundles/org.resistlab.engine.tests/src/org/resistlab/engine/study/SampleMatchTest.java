package org.resistlab.engine.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.problem.Severity;

class SampleMatchTest {

    private static SampleMatch match(List<String> ids, List<String> samples) throws ProblemException {
        return SampleMatch.of(ids, samples, "Assay \"rna\"", "rna.csv");
    }

    @Test
    void equalIdsMatchWithoutAWord() throws ProblemException {
        SampleMatch match = match(List.of("b", "a"), List.of("a", "b", "c"));
        assertArrayEquals(new int[] {1, 0}, match.rows());
        assertEquals(List.of(), match.findings());
    }

    @Test
    void aTcgaAliquotIsFoundUnderItsPatient() throws ProblemException {
        SampleMatch match = match(List.of("TCGA.76.4925.01A", "TCGA-OR-A5J1-01A-11R-A29S-07"),
                List.of("TCGA-76-4925", "TCGA-OR-A5J1", "TCGA-OR-A5J2"));
        assertArrayEquals(new int[] {0, 1}, match.rows());
        assertEquals("rna.csv: Assay \"rna\": 2 sample ids differ in spelling from the sample table and were matched: "
                + "\"TCGA.76.4925.01A\" for \"TCGA-76-4925\", \"TCGA-OR-A5J1-01A-11R-A29S-07\" for \"TCGA-OR-A5J1\". "
                + "Check the examples; write the ids alike to be sure.", match.findings().get(0).toString());
        assertEquals(Severity.WARNING, match.findings().get(0).severity());
    }

    @Test
    void normalTissueIsNotTakenForTheTumour() throws ProblemException {
        SampleMatch match = match(List.of("TCGA-76-4925-11A", "TCGA-76-4925-01A", "TCGA-76-4926-11A"),
                List.of("TCGA-76-4925", "TCGA-76-4926"));
        assertArrayEquals(new int[] {-1, 0, -1}, match.rows());
    }

    @Test
    void kindsOfSampleAreToldApartWhereTheSampleTableDoes() throws ProblemException {
        SampleMatch match = match(List.of("TCGA-76-4925-11A-01", "TCGA-76-4925-01A-02"),
                List.of("TCGA-76-4925-01", "TCGA-76-4925-11"));
        assertArrayEquals(new int[] {1, 0}, match.rows());
    }

    @Test
    void namesThatRHasChangedAreFound() throws ProblemException {
        SampleMatch match = match(List.of("X01005", "A.2", "c_3", "d-4"), List.of("01005", "a-2", "C 3", "d-4"));
        assertArrayEquals(new int[] {0, 1, 2, 3}, match.rows());
        assertTrue(match.findings().get(0).message().contains("3 sample ids"));
    }

    @Test
    void whatCouldMeanSeveralSamplesIsNotGuessed() throws ProblemException {
        SampleMatch two = match(List.of("a.1", "x"), List.of("a-1", "a_1", "x"));
        assertArrayEquals(new int[] {-1, 2}, two.rows());
        SampleMatch aliquots = match(List.of("TCGA-76-4925-01A", "TCGA-76-4925-01B", "x"),
                List.of("TCGA-76-4925", "x"));
        assertArrayEquals(new int[] {-1, -1, 1}, aliquots.rows());
        Problem finding = aliquots.findings().get(0);
        assertEquals("samples.ambiguous", finding.code());
        assertTrue(finding.message().contains("2 of them may be a second sample of a patient"), finding::message);
    }

    @Test
    void unknownSamplesAreCounted() throws ProblemException {
        SampleMatch match = match(List.of("a", "v", "w", "x", "y"), List.of("a"));
        assertEquals("rna.csv: Assay \"rna\": 4 samples not in the sample table, left out: \"v\", \"w\", \"x\", ….",
                match.findings().get(0).toString());
        assertEquals(Severity.INFO, match.findings().get(0).severity());
    }

    @Test
    void nothingInCommonShowsBothSides() {
        ProblemException e = assertThrows(ProblemException.class,
                () -> match(List.of("T001", "T002"), List.of("1", "2", "3", "4")));
        assertTrue(e.getMessage().startsWith("rna.csv: Assay \"rna\" has no sample in common with the sample table: "
                + "it has \"T001\", \"T002\", and the sample table has \"1\", \"2\", \"3\", …. Check which column"),
                e::getMessage);
    }
}
