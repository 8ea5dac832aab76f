package org.resistlab.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.resistlab.core.analysis.Analysis;
import org.resistlab.core.analysis.Fusion;
import org.resistlab.core.analysis.ModelSpec;
import org.resistlab.core.analysis.ResamplingSpec;
import org.resistlab.core.analysis.Scheme;
import org.resistlab.core.analysis.StepSpec;
import org.resistlab.core.problem.Location;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.result.AssaySummary;
import org.resistlab.core.result.EndpointResult;
import org.resistlab.core.result.ModelSummary;
import org.resistlab.core.result.RunResult;

/** Runs with made-up predictions and real metrics, as different as runs can be. */
public final class SampleRuns {

    private static final String ANALYSIS = """
            resistlab: 1
            title: Drug resistance in adult acute lymphoblastic leukaemia
            study: ../studies/leukaemia
            endpoint: [fusion, remission, mdr]
            assays: [clinical, expression]   # <both>
            preprocess:
              clinical: [{impute: {strategy: median}}, {one-hot: {}}, {standardize: {}}]
              expression: [{variance-filter: {keep: 2000}}, {select-k-best: {k: 100}}, {standardize: {}}]
            models:
              - {id: svm, algorithm: weka.svm, params: {kernel: linear}, tune: {C: [0.001, 0.01, 0.1]}}
              - {id: forest, algorithm: weka.random-forest, params: {n_estimators: 200}}
              - {id: logistic, algorithm: weka.logistic, params: {C: 0.1}}
              - {id: vote, algorithm: ensemble.voting, of: [svm, forest, logistic]}
            validate:
              outer: {scheme: stratified-k-fold, folds: 5, repeats: 3}
              inner: {scheme: stratified-k-fold, folds: 3, metric: roc-auc}
              permutations: 40
            interpret: [shap, permutation-importance]
            seed: 42
            """;

    /** Runs are values; each is made once. */
    private static final Map<String, RunResult> MADE = new ConcurrentHashMap<>();

    private SampleRuns() {
    }

    private static RunResult once(String name, Supplier<RunResult> run) {
        return MADE.computeIfAbsent(name, unknown -> run.get());
    }

    /** Two classes and three endpoints: a strong signal, a weak one and none. */
    public static RunResult leukaemia() {
        return once("leukaemia", SampleRuns::makeLeukaemia);
    }

    private static RunResult makeLeukaemia() {
        EndpointResult fusion = new SampleEndpoint("fusion", 110, List.of("negative", "BCR/ABL"), 0.34)
                .excluded(Map.of("no truth for fusion", 18)).models(1.1, 0.95, 0.9, 1.12).permutations(40).result();
        EndpointResult remission = new SampleEndpoint("remission", 111, List.of("sensitive", "resistant"), 0.135)
                .excluded(Map.of("no truth for remission", 17)).models(0.3, 0.28, 0.25, 0.31).permutations(40).result();
        Map<String, Integer> excluded = new LinkedHashMap<>();
        excluded.put("no truth for mdr", 2);
        excluded.put("not in assay expression", 1);
        EndpointResult mdr = new SampleEndpoint("mdr", 125, List.of("negative", "positive"), 0.19).excluded(excluded)
                .models(0.0, -0.02, 0.0, -0.05).permutations(40).result();
        return run("Drug resistance in adult acute lymphoblastic leukaemia", List.of(fusion, remission, mdr),
                List.of());
    }

    /** Two classes measured in two other cohorts too. */
    public static RunResult external() {
        return once("external", SampleRuns::makeExternal);
    }

    private static RunResult makeExternal() {
        EndpointResult response = new SampleEndpoint("response", 160, List.of("responder", "resistant"), 0.4)
                .models(1.4, 1.2, 1.1, 1.5).permutations(200).external("validation-a", 64, 1.0)
                .external("validation-b", 41, 0.1).result();
        return run("Response to neoadjuvant chemotherapy", List.of(response), List.of());
    }

    /** Three classes. */
    public static RunResult subtypes() {
        return once("subtypes", SampleRuns::makeSubtypes);
    }

    private static RunResult makeSubtypes() {
        EndpointResult subtype = new SampleEndpoint("PAM50", 150, List.of("Basal", "Her2", "LumA"), 0.3)
                .models(2.2, 1.9, 1.6, 2.4).permutations(100).result();
        return run("Breast cancer subtypes", List.of(subtype), List.of());
    }

    /** A real value with a signal and one without, never permuted. */
    public static RunResult doseResponse() {
        return once("doseResponse", SampleRuns::makeDoseResponse);
    }

    private static RunResult makeDoseResponse() {
        EndpointResult one = new SampleEndpoint("ActArea/Nutlin-3", 120, List.of(), 0).models(1.1, 0.9, 0.8, 1.2)
                .result();
        EndpointResult two = new SampleEndpoint("ActArea/Sorafenib", 118, List.of(), 0).models(0.0, 0.1, 0.0, 0.0)
                .result();
        return run("Drug response of cell lines", List.of(one, two), List.of());
    }

    /** A panel of drugs, with signals from none to strong. */
    public static RunResult panel() {
        return once("panel", SampleRuns::makePanel);
    }

    private static RunResult makePanel() {
        List<EndpointResult> endpoints = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            endpoints.add(new SampleEndpoint("panel/drug-" + (i + 1), 60 + i, List.of(), 0)
                    .models(0.05 * i, 0.04 * i, 0.03 * i, 0.05 * i).permutations(20).result());
        }
        return run("Thirty drugs", endpoints, List.of());
    }

    /** Folds without result, models without result, an endpoint without any. */
    public static RunResult partial() {
        return once("partial", SampleRuns::makePartial);
    }

    private static RunResult makePartial() {
        EndpointResult some = new SampleEndpoint("remission", 60, List.of("sensitive", "resistant"), 0.25)
                .models(0.9, Double.NaN, 0.8, Double.NaN).missingFolds(4).finding(Problem.warning("run.partial",
                        "Model svm has no result in 4 of 15 folds; its figures rest on the others.",
                        "See failures.json."))
                .result();
        EndpointResult nothing = new SampleEndpoint("relapse", 40, List.of("no", "yes"), 0.3).result();
        return run("A run with failures", List.of(some, nothing), List.of());
    }

    /** Names that could break a page, a file name or a table. */
    public static RunResult hostile() {
        return once("hostile", SampleRuns::makeHostile);
    }

    private static RunResult makeHostile() {
        String script = "<script>alert(\"1\")</script>";
        EndpointResult one = new SampleEndpoint("../" + script + " & 'co'/\"x\"", 60,
                List.of("耐药 \u0001\uFFFE", "</style><b>sensible"), 0.4).models(1.5, 1.0).permutations(20)
                .sampleName("s\"><img src=x onerror=alert(1)>").featureName("f]]>" + script + "x".repeat(300))
                .excluded(Map.of("no truth for " + script, 3)).result();
        EndpointResult two = new SampleEndpoint("é".repeat(300), 50, List.of("a", "b"), 0.5).models(1.0, 0.5).result();
        Problem finding = Problem.warning("assay.odd", "Feature " + script + " has a tab \t and a bell \u0007.", script)
                .at(new Location("data/<i>.csv", 3, "col\"umn"));
        return run("Title " + script, List.of(one, two), List.of(finding));
    }

    /** A run of the endpoints with the methods of the demo. */
    public static RunResult run(String title, List<EndpointResult> endpoints, List<Problem> more) {
        List<Problem> findings = new ArrayList<>(List.of(
                Problem.info("endpoint.left-out",
                        "Endpoint \"fusion\": truth known for 110 samples; without: 10 \"ALL1/AF4\", 5 \"E2A/PBX1\", "
                                + "1 \"p15/p16\", 2 missing."),
                Problem.warning("samples.renamed",
                        "Assay \"expression\": 3 sample ids differ in spelling from the sample table and were matched: "
                                + "\"X01005\" for \"01005\", \"X01010\" for \"01010\", \"X03002\" for \"03002\".",
                        "Check the examples; write the ids alike to be sure."),
                Problem.warning("assay.unusual-scale",
                        "Assay \"expression\": 412 features are constant in all samples.", "Filter them out.")
                        .at(Location.of("expression.csv.gz"))));
        findings.addAll(more);
        boolean real = endpoints.stream().anyMatch(endpoint -> endpoint.classes().isEmpty());
        return new RunResult(title, "leukaemia", "Adult acute lymphoblastic leukaemia", 128, analysis(endpoints, real),
                ANALYSIS,
                List.of(new AssaySummary("clinical", "clinical", 128, 3, 0.0130,
                        "impute (strategy = median), one-hot, standardize"),
                        new AssaySummary("expression", "transcriptomics", 128, 12625, 0,
                                "variance-filter (keep = 2000), select-k-best (k = 100), standardize")),
                List.of(new ModelSummary("svm", "weka.svm", "Support vector machine", "kernel = linear",
                        "C in {0.001, 0.01, 0.1}", "Platt 1999", "Weka 3.8.7"),
                        new ModelSummary("forest", "weka.random-forest", "Random forest", "n_estimators = 200", "",
                                "Breiman 2001: Random forests, doi:10.1023/A:1010933404324", "Weka 3.8.7"),
                        new ModelSummary("logistic", "weka.logistic", "Logistic regression", "C = 0.1", "",
                                "le Cessie and van Houwelingen 1992, doi:10.2307/2347628", "Weka 3.8.7"),
                        new ModelSummary("vote", "ensemble.voting", "Soft vote", "of svm, forest, logistic", "", "",
                                "ResistLab 0.1.0")),
                endpoints, findings,
                List.of("org.resistlab.core 0.1.0 " + "0a".repeat(32),
                        "org.resistlab.thirdparty.weka 3.8.7 (nz.ac.waikato.cms.weka:weka-stable:3.8.7) "
                                + "9f".repeat(32)),
                "0.1.0", "OpenBLAS 0.3.31");
    }

    private static Analysis analysis(List<EndpointResult> endpoints, boolean real) {
        Map<String, List<StepSpec>> steps = new LinkedHashMap<>();
        steps.put("clinical", List.of(StepSpec.of("impute", "strategy", "median"), StepSpec.of("one-hot"),
                StepSpec.of("standardize")));
        steps.put("expression", List.of(StepSpec.of("variance-filter", "keep", 2000),
                StepSpec.of("select-k-best", "k", 100), StepSpec.of("standardize")));
        List<ModelSpec> models = List.of(
                new ModelSpec("svm", "weka.svm", Map.of("kernel", "linear"), Map.of("C", List.of(0.001, 0.01, 0.1)),
                        List.of(), List.of()),
                new ModelSpec("forest", "weka.random-forest", Map.of("n_estimators", 200), Map.of(), List.of(),
                        List.of()),
                new ModelSpec("logistic", "weka.logistic", Map.of("C", 0.1), Map.of(), List.of(), List.of()),
                new ModelSpec("vote", "ensemble.voting", Map.of(), Map.of(), List.of("svm", "forest", "logistic"),
                        List.of()));
        Scheme scheme = real ? Scheme.K_FOLD : Scheme.STRATIFIED_K_FOLD;
        int permutations = endpoints.stream().flatMap(endpoint -> endpoint.models().stream())
                .flatMap(model -> model.permutation().stream()).mapToInt(test -> test.permuted().length).max()
                .orElse(0);
        List<Path> external = endpoints.stream().flatMap(endpoint -> endpoint.external().stream())
                .map(model -> Path.of(model.cohort())).distinct().toList();
        return new Analysis(Path.of("demo.yaml"), "", Path.of("leukaemia"),
                endpoints.stream().map(EndpointResult::endpoint).toList(), List.of("clinical", "expression"),
                Fusion.EARLY, steps, models, new ResamplingSpec(scheme, 5, SampleEndpoint.REPEATS, 0, "", ""),
                new ResamplingSpec(scheme, 3, 1, 0, "", real ? "" : "roc-auc"), permutations, external,
                List.of(StepSpec.of("shap"), StepSpec.of("permutation-importance")), 42);
    }
}
