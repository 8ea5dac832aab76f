package org.resistlab.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ModelSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.engine.study.FakeContributions;
import org.resistlab.engine.study.StudyFolder;

class AnalysisFileTest {

    private static final String SVM = "models: [{algorithm: svm}]";

    @TempDir
    private Path folder;

    @BeforeEach
    void study() throws IOException {
        new StudyFolder(folder.resolve("cohort")).file("s.csv", "id,age,CR,auc,centre", "a,1,CR,1,x", "b,2,REF,2,y")
                .file("drugs.csv", "id,Nutlin-3a,AEW541", "a,1,2", "b,2,3")
                .file("study.yaml", "resistlab: 1", "samples: {file: s.csv}", "assays:",
                        "  - {id: clinical, modality: clinical, file: s.csv, columns: [age]}",
                        "  - {id: expression, modality: transcriptomics, file: s.csv, columns: [age]}",
                        "endpoints:", "  - {id: remission, type: class, column: CR}",
                        "  - {id: auc, type: real, column: auc}", "  - {id: panel, type: real, file: drugs.csv}",
                        "  - {id: os, type: survival, time: age, event: auc}");
    }

    private ParsedAnalysis read(Map<String, String> overrides, String... lines) throws ProblemException, IOException {
        List<String> all = new ArrayList<>(List.of("resistlab: 1", "study: cohort"));
        all.addAll(List.of(lines));
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, String.join("\n", all) + "\n");
        return AnalysisFile.read(file, overrides, new FakeContributions());
    }

    private Analysis analysis(String... lines) throws ProblemException, IOException {
        return read(Map.of(), lines).analysis();
    }

    /** The errors, without the file's folder; lines count from 3. */
    private List<String> errors(String... lines) {
        ProblemException e = assertThrows(ProblemException.class, () -> read(Map.of(), lines));
        return e.problems().stream().map(p -> p.toString().replace(folder + File.separator, "")).toList();
    }

    @Test
    void everythingHasADefault() throws Exception {
        Analysis analysis = analysis("endpoint: remission", SVM);
        assertEquals(List.of("clinical", "expression"), analysis.assays());
        assertEquals(Map.of("clinical", List.of(StepSpec.of("impute", "strategy", "mean")), "expression",
                List.of(StepSpec.of("standardize"))), analysis.preprocess());
        assertEquals(List.of(new ModelSpec("svm", "svm", Map.of(), Map.of(), List.of(), List.of())),
                analysis.models());
        assertEquals(Scheme.STRATIFIED_K_FOLD, analysis.outer().scheme());
        assertEquals(5, analysis.outer().folds());
        assertEquals(1, analysis.outer().repeats());
        assertEquals(Scheme.STRATIFIED_K_FOLD, analysis.inner().scheme());
        assertEquals("roc-auc", analysis.inner().metric());
        assertEquals(Fusion.EARLY, analysis.fusion());
        assertEquals(0, analysis.permutations());
        assertEquals(1, analysis.seed());
        assertEquals(folder.resolve("cohort").toRealPath(), analysis.study().toRealPath());
        Analysis real = analysis("endpoint: auc", SVM);
        assertEquals(Scheme.K_FOLD, real.outer().scheme());
        assertEquals("pearson", real.inner().metric());
    }

    @Test
    void aWholeFileIsRead() throws Exception {
        Analysis analysis = analysis("title: Try", "endpoint: [remission]", "assays: [expression, clinical]",
                "fusion: late", "preprocess:", "  expression: [{variance-filter: {keep: 50}}, {standardize: {}}]",
                "  clinical: []", "models:",
                "  - {id: tuned, algorithm: svm, tune: {C: [0.01, 1]}, params: {kernel: rbf}}",
                "  - {id: plain, algorithm: logistic, assays: [clinical]}",
                "  - {id: vote, algorithm: ensemble.voting, of: [tuned, plain]}", "validate:",
                "  outer: {scheme: group-k-fold, folds: 3, repeats: 2, column: centre}",
                "  inner: {folds: 4, metric: mcc}", "  permutations: 9", "interpret: [{shap: {samples: 5}}, "
                        + "permutation-importance]",
                "seed: 42");
        assertEquals("Try", analysis.title());
        assertEquals(List.of("expression", "clinical"), analysis.assays());
        assertEquals(Fusion.LATE, analysis.fusion());
        assertEquals(List.of(StepSpec.of("variance-filter", "keep", 50L), StepSpec.of("standardize")),
                analysis.preprocess().get("expression"));
        assertEquals(List.of(), analysis.preprocess().get("clinical"));
        ModelSpec tuned = analysis.models().get(0);
        assertEquals(Map.of("C", List.of(0.01, 1L)), tuned.tune());
        assertEquals(Map.of("kernel", "rbf"), tuned.parameters());
        assertEquals(List.of("tuned", "plain"), analysis.models().get(2).members());
        assertEquals("centre", analysis.outer().column());
        assertEquals(2, analysis.outer().repeats());
        assertEquals(Scheme.GROUP_K_FOLD, analysis.inner().scheme(), "tuning keeps the groups together, too");
        assertEquals("centre", analysis.inner().column());
        assertEquals(4, analysis.inner().folds());
        assertEquals("mcc", analysis.inner().metric());
        assertEquals(9, analysis.permutations());
        assertEquals(List.of(StepSpec.of("shap", "samples", 5L), StepSpec.of("permutation-importance")),
                analysis.interpret());
        assertEquals(42, analysis.seed());
    }

    @Test
    void aPanelStandsForItsEndpoints() throws Exception {
        assertEquals(List.of("panel/Nutlin-3a", "panel/AEW541"), analysis("endpoint: panel", SVM).endpoints());
        assertEquals(List.of("panel/AEW541", "auc"), analysis("endpoint: [panel/AEW541, auc]", SVM).endpoints());
        assertEquals(List.of("a.yaml:3: The panel \"panel\" has no endpoint \"panel/AEW542\". "
                + "Did you mean \"panel/AEW541\"?"), errors("endpoint: panel/AEW542", SVM));
    }

    @Test
    void namesThatDoNotExistComeWithTheNearestThatDo() {
        assertEquals(List.of("a.yaml:3: The study has no endpoint \"remision\". Did you mean \"remission\"?",
                "a.yaml:4: The study has no assay \"expresion\". Did you mean \"expression\"?",
                "a.yaml:5: There is no key \"model\" in an analysis file. Did you mean \"models\"?",
                "a.yaml:6: There is no learner \"svn\" installed. Did you mean \"svm\"?",
                "a.yaml:7: There is no step \"imput\" installed. Did you mean \"impute\"?",
                "a.yaml:8: There is no explainer \"shapp\" installed. Did you mean \"shap\"?"),
                errors("endpoint: remision", "assays: [clinical, expresion]", "model: 1", "models: [{algorithm: svn}]",
                        "preprocess: {clinical: [imput]}", "interpret: shapp"));
        assertEquals(List.of("a.yaml:4: There is no learner \"xgboost\" installed. "
                + "Valid: baseline, ensemble.voting, logistic, svm."),
                errors("endpoint: remission", "models: [{algorithm: xgboost}]"));
        assertEquals(List.of("a.yaml:4: There is no key \"modles\" in an analysis file. Did you mean \"models\"?"),
                errors("endpoint: remission", "modles: [{algorithm: svm}]"), "and not that it is missing as well");
    }

    @Test
    void parametersAreCheckedWithTheirLines() {
        assertEquals(List.of("a.yaml:6: svm: C is 0: expected a number > 0.",
                "a.yaml:7: svm has no parameter \"kernal\". Did you mean \"kernel\"?",
                "a.yaml:8: svm: kernel is rbff: expected one of linear, rbf. Did you mean \"rbf\"?",
                "a.yaml:9: C is a list: expected a number > 0. To choose from several values, put the list under "
                        + "\"tune\" of a model.",
                "a.yaml:10: C is tuned: expected a list of values to choose from. Write C: [first, second], or put one "
                        + "value under \"params\".",
                "a.yaml:11: C is fixed under \"params\" and tuned under \"tune\". Remove it from one of them.",
                "a.yaml:12: variance-filter: keep is 0: expected a whole number >= 1.",
                "a.yaml:13: standardize has no parameter \"x\". It has no parameters.",
                "a.yaml:14: shap: samples is many: expected a whole number >= 1."),
                errors("endpoint: remission", "models:", "  - {id: m0, algorithm: logistic}",
                        "  - {id: m1, algorithm: svm, tune: {C: [1, 0]}}",
                        "  - {id: m2, algorithm: svm, params: {kernal: rbf}}",
                        "  - {id: m3, algorithm: svm, params: {kernel: rbff}}",
                        "  - {id: m4, algorithm: svm, params: {C: [1, 2]}}",
                        "  - {id: m5, algorithm: svm, tune: {C: 1}}",
                        "  - {id: m6, algorithm: svm, tune: {C: [1]}, params: {C: 1}}",
                        "preprocess: {expression: [{variance-filter: {keep: 0}}],",
                        "  clinical: [{standardize: {x: 1}}]}", "interpret: [{shap: {samples: many}}]"));
    }

    @Test
    void modelsAreChecked() {
        assertEquals(List.of("a.yaml:1: \"models\" is missing in an analysis file: expected a list of one model or "
                + "more. Add \"models: …\"."), errors("endpoint: remission"));
        assertEquals(List.of("a.yaml:5: There is another model \"svm\" above. Give each model an id of its own.",
                "a.yaml:6: \"of\" has no meaning for logistic, which is not an ensemble. Remove it, or choose one of "
                        + "ensemble.voting.",
                "a.yaml:7: \"of\" is missing in \"models\": expected the ids of the models that ensemble.voting combines, "
                        + "such as [svm, forest]. Add \"of: …\".",
                "a.yaml:8: There is no model \"svn\". Did you mean \"svm\"?",
                "a.yaml:9: An ensemble's parameters are not tuned. Put one value under \"params\", and tune the members.",
                "a.yaml:10: The id \"baseline\" belongs to the naive baseline, which is always run. Give the model "
                        + "another id.",
                "a.yaml:11: The analysis uses no assay \"clincal\". Did you mean \"clinical\"?",
                "a.yaml:12: \"algorithm\" is missing in \"models\": expected the id of a learner or an ensemble. "
                        + "Add \"algorithm: …\"."),
                errors("endpoint: remission", "models: [{algorithm: svm},", "  {algorithm: svm},",
                        "  {id: l, algorithm: logistic, of: [svm]},", "  {id: v, algorithm: ensemble.voting},",
                        "  {id: w, algorithm: ensemble.voting, of: [svm, svn]},",
                        "  {id: x, algorithm: ensemble.voting, of: [svm], tune: {voting: [soft]}},",
                        "  {id: baseline, algorithm: svm},", "  {id: y, algorithm: svm, assays: clincal},",
                        "  {id: z}]"));
    }

    @Test
    void anEnsembleCannotHoldItself() {
        assertEquals(List.of("a.yaml:5: Model \"v\" is a member of itself. An ensemble can combine only models that do "
                + "not depend on it.",
                "a.yaml:6: Model \"w\" is a member of itself, by way of others. An ensemble can combine only models that "
                        + "do not depend on it.",
                "a.yaml:7: Model \"x\" is a member of itself, by way of others. An ensemble can combine only models that "
                        + "do not depend on it."),
                errors("endpoint: remission", "models: [{algorithm: svm},",
                        "  {id: v, algorithm: ensemble.voting, of: [svm, v]},",
                        "  {id: w, algorithm: ensemble.voting, of: [svm, x]},",
                        "  {id: x, algorithm: ensemble.voting, of: [w]}]"));
    }

    @Test
    void whatIsNotMadeForTheEndpointIsNamed() {
        assertEquals(List.of(
                "a.yaml:4: The learner \"logistic\" is not made for endpoints of type real. Made for them: "
                        + "baseline, ensemble.voting, svm.",
                "a.yaml:5: The step \"anova\" is not made for endpoints of type real. Made for them: impute, "
                        + "standardize, variance-filter.",
                "a.yaml:6: There is no metric \"roc-auc\" for endpoints of type real. Valid: rmse, mae, r2, pearson, "
                        + "spearman."),
                errors("endpoint: auc", "models: [{algorithm: logistic}]", "preprocess: {clinical: [anova]}",
                        "validate: {inner: {metric: roc-auc}}"));
        assertTrue(errors("endpoint: os", SVM).get(0)
                .startsWith("a.yaml:4: The learner \"svm\" is not made for endpoints of type survival."));
    }

    @Test
    void theSchemesOfValidationAreChecked() {
        assertEquals(List.of(
                "a.yaml:6: \"scheme\" is \"kfold\": expected one of stratified-k-fold, k-fold, leave-one-out, "
                        + "group-k-fold, leave-one-group-out, train-test-split, predefined. Did you mean \"k-fold\"?",
                "a.yaml:7: \"folds\" is \"1\": expected a whole number >= 2 and <= 1000.",
                "a.yaml:8: \"repeats\" is \"0\": expected a whole number >= 1 and <= 10000.",
                "a.yaml:9: \"test-size\" is \"1\": expected a share between 0 and 1, such as 0.2.",
                "a.yaml:10: There is no key \"metric\" in \"validate.outer\". Valid: scheme, folds, repeats, test-size, "
                        + "column.",
                "a.yaml:11: \"permutations\" is \"-1\": expected a whole number >= 0 and <= 1000000.",
                "a.yaml:12: \"seed\" is \"1.5\": expected a whole number."),
                errors("endpoint: remission", SVM, "validate: {outer: {", "  scheme: kfold,", "  folds: 1,",
                        "  repeats: 0,", "  test-size: 1,", "  metric: mcc},", "  permutations: -1}", "seed: 1.5")
                        .stream().filter(text -> !text.contains("has no meaning")).toList());
        assertEquals(List.of("a.yaml:5: \"column\" is missing in \"validate.outer\": expected the column of the sample "
                + "table that names each sample's group. Add \"column: …\"."),
                errors("endpoint: remission", SVM, "validate: {outer: {scheme: leave-one-group-out}}"));
        assertEquals(List.of("a.yaml:5: \"column\" has no meaning with the scheme k-fold. To keep groups together, "
                + "choose group-k-fold or leave-one-group-out."),
                errors("endpoint: remission", SVM, "validate: {outer: {scheme: k-fold, column: centre}}"));
        assertEquals(List.of("a.yaml:6: The inner folds are grouped by \"age\" and the outer ones by \"centre\": "
                + "expected the same column."),
                errors("endpoint: remission", SVM, "validate: {outer: {scheme: group-k-fold, column: centre},",
                        "  inner: {scheme: group-k-fold, column: age}}"));
    }

    @Test
    void keysWithoutEffectAreWarnings() throws Exception {
        List<String> warnings = read(Map.of(), "endpoint: [remission, remission]", SVM, "assays: clinical",
                "preprocess: {expression: [impute]}",
                "validate: {outer: {scheme: leave-one-out, folds: 3, repeats: 5, test-size: 0.3}}").warnings().stream()
                .map(Problem::message).toList();
        assertEquals(List.of("Endpoint \"remission\" is listed twice.",
                "Assay \"expression\" is preprocessed, but not used.",
                "\"repeats\" has no meaning with the scheme leave-one-out.",
                "\"test-size\" has no meaning with the scheme leave-one-out.",
                "\"folds\" has no meaning with the scheme leave-one-out."), warnings);
    }

    @Test
    void itemsThatAreNoStepsAreNamed() {
        assertEquals(List.of("a.yaml:4: \"clinical\" is a mapping: expected a list of steps. "
                + "Write [first, {second: {parameter: value}}].",
                "a.yaml:5: An item is a mapping: expected one step, such as \"id\" or \"id: {parameter: value}\". "
                        + "Put each into an item of its own, and its parameters in braces.",
                "a.yaml:6: The study has no assay \"rna\". Valid: clinical, expression."),
                errors("endpoint: remission", "preprocess: {clinical: {impute: {}},",
                        "  expression: [{impute: {}, standardize: {}}],", "  rna: []}", SVM));
    }

    @Test
    void aStudyThatCannotBeReadIsNamedWhereItIsAsked() throws Exception {
        Path file = folder.resolve("b.yaml");
        Files.writeString(file, "resistlab: 1\nendpoint: x\nstudy: cohrt\nmodels: [{algorithm: svn}]\n");
        ProblemException e = assertThrows(ProblemException.class,
                () -> AnalysisFile.read(file, Map.of(), new FakeContributions()));
        assertEquals(List.of(file + ":3: There is no study \"cohrt\". Did you mean \"cohort\"?",
                file + ":4: There is no learner \"svn\" installed. Did you mean \"svm\"?"),
                e.problems().stream().map(Problem::toString).toList());
        Files.writeString(folder.resolve("cohort").resolve("study.yaml"), "resistlab: 1\nassay: 2\n");
        List<String> inStudy = errors("endpoint: remission", SVM);
        assertTrue(inStudy.get(0).startsWith("cohort/study.yaml:".replace('/', File.separatorChar)),
                inStudy::toString);
    }

    @Test
    void anotherCohortMustHaveTheAssays() throws Exception {
        new StudyFolder(folder.resolve("other")).file("s.csv", "id,age", "a,1").file("study.yaml", "resistlab: 1",
                "samples: {file: s.csv}", "assays: [{id: clinical, modality: clinical, file: s.csv}]");
        assertEquals(List.of("a.yaml:5: The external study \"other\" has no assay \"expression\". Valid: clinical.",
                "a.yaml:5: The external study \"other\" has no endpoint \"remission\", so that its models are not "
                        + "measured there."),
                errors("endpoint: remission", SVM, "validate: {external: [other]}"));
        assertEquals(List.of("a.yaml:5: There is no study \"othr\". Did you mean \"other\"?"),
                errors("endpoint: remission", SVM, "validate: {external: othr}"));
    }

    @Test
    void theCommandLineReplacesValues() throws Exception {
        ParsedAnalysis parsed = read(Map.of("seed", "7", "models.svm.params.C", "0.5", "validate.outer.folds", "3"),
                "endpoint: remission", SVM);
        assertEquals(7, parsed.analysis().seed());
        assertEquals(3, parsed.analysis().outer().folds());
        assertEquals(Map.of("C", 0.5), parsed.analysis().models().get(0).parameters());
        ProblemException e = assertThrows(ProblemException.class,
                () -> read(Map.of("models.svm.params.c", "0.5"), "endpoint: remission", SVM));
        assertEquals("--set models.svm.params.c=0.5: svm has no parameter \"c\". Did you mean \"C\"?",
                e.getMessage());
    }

    @Test
    void theTextIsTheFileUnlessTheCommandLineChangesIt() throws Exception {
        String plain = read(Map.of(), "endpoint: remission # the endpoint", SVM).text();
        assertTrue(plain.contains("# the endpoint"));
        ParsedAnalysis changed = read(Map.of("seed", "7"), "endpoint: remission", SVM);
        Path again = folder.resolve("again.yaml");
        Files.writeString(again, changed.text());
        assertEquals(7, AnalysisFile.read(again, Map.of(), new FakeContributions()).analysis().seed());
    }

    @Test
    void theTextCanBeRunFromAnotherFolder() throws Exception {
        new StudyFolder(folder.resolve("cohort 2")).file("s.csv", "id,age", "a,1").file("study.yaml", "resistlab: 1",
                "samples: {file: s.csv}", "assays: [{id: clinical, modality: clinical, file: s.csv},",
                "  {id: expression, modality: clinical, file: s.csv}]",
                "endpoints: [{id: remission, type: class, column: x}]");
        ParsedAnalysis parsed = read(Map.of(), "endpoint: remission", SVM,
                "validate: {external: [\"cohort 2\", cohort]} # cohort");
        Path run = Files.createDirectories(folder.resolve("runs").resolve("1"));
        String text = parsed.textFor(run);
        assertEquals(List.of("resistlab: 1", "study: ../../cohort", "endpoint: remission", SVM,
                "validate: {external: [\"../../cohort 2\", ../../cohort]} # cohort"), text.lines().toList());
        Files.writeString(run.resolve("analysis.yaml"), text);
        Analysis again = AnalysisFile.read(run.resolve("analysis.yaml"), Map.of(), new FakeContributions()).analysis();
        assertEquals(parsed.analysis().study(), again.study());
        assertEquals(parsed.analysis().external(), again.external());
    }
}
