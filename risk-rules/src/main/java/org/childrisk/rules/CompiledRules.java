package org.childrisk.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.childrisk.assessment.Digest;
import org.childrisk.assessment.RuleText;
import org.childrisk.policy.PolicyProblem;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * The rules as compiled when this library was built. The model class is instantiated directly, so that no rule compiler
 * and no XML reader is needed at run time.
 *
 * @param base the engine's rule base, shared by all assessments
 * @param walk the same rules, laid out to be walked without the engine
 * @param texts what each rule says of itself, by identifier
 * @param raises to which grades each rule may raise
 * @param digest SHA-256 of the rules as written
 */
record CompiledRules(KieBase base, RuleWalk walk, Map<String, RuleText> texts, Raises raises, String digest) {

    /** The rule files in the order in which a person would read them. */
    static final List<String> FILES = List.of(
            "classification.drl",
            "missing-grade.drl",
            "missing-response.drl",
            "missing-review.drl",
            "missing-circumstances.drl",
            "missing-return.drl",
            "missing-pattern.drl",
            "missing-record.drl",
            "exploitation.drl",
            "exploitation-review.drl",
            "consent.drl",
            "recognition.drl",
            "child-suspect.drl",
            "images.drl",
            "online.drl",
            "labels.drl",
            "protection.drl",
            "strategy.drl",
            "conference.drl",
            "police-protection.drl",
            "domestic-abuse.drl",
            "investigation.drl",
            "devices.drl",
            "release.drl",
            "victim.drl",
            "voice.drl",
            "supervision.drl",
            "call.drl",
            "adults.drl",
            "suspect-handling.drl",
            "disruption.drl",
            "offenders.drl",
            "custody.drl",
            "cell.drl",
            "charged.drl",
            "search.drl");

    private static final String MODEL_NAME = "/META-INF/kie/org.childrisk/risk-rules/drools-model";

    static CompiledRules load() {
        try {
            Class<?> model = Class.forName(modelClass(), true, CompiledRules.class.getClassLoader());
            return of((Model) model.getDeclaredConstructor().newInstance(), allFiles());
        } catch (ReflectiveOperationException e) {
            throw new PolicyProblem(
                    "The compiled rules cannot be loaded: " + e + ".", "Maybe the jar was repacked without them.");
        }
    }

    static CompiledRules of(Model model, String written) {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
        Map<String, RuleText> texts = new HashMap<>();
        for (KiePackage rules : base.getKiePackages()) {
            for (Rule rule : rules.getRules()) {
                texts.put(rule.getName(), textOf(rule));
            }
        }
        return new CompiledRules(base, new RuleWalk(model), Map.copyOf(texts), new Raises(written), Digest.of(written));
    }

    private static RuleText textOf(Rule rule) {
        String title = annotation(rule, "title");
        List<String> cites = Stream.of(annotation(rule, "cites").split(",", -1))
                .map(String::strip)
                .toList();
        return new RuleText(rule.getName(), title, cites);
    }

    /** The engine hands over annotation values as written, quotes included. */
    private static String annotation(Rule rule, String name) {
        Object value = rule.getMetaData().get(name);
        if (value == null) {
            throw new PolicyProblem("The rule " + rule.getName() + " has no @" + name + ".", "Maybe it was forgotten.");
        }
        String written = String.valueOf(value);
        boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        return quoted ? written.substring(1, written.length() - 1) : written;
    }

    /** The last line of the file that the rule compiler leaves behind. */
    private static String modelClass() {
        return read(MODEL_NAME).lines().reduce((first, last) -> last).orElse("").strip();
    }

    /** All rules as written. */
    static String allFiles() {
        StringBuilder all = new StringBuilder();
        FILES.stream().sorted().forEach(file -> all.append(read(file)));
        return all.toString();
    }

    static String read(String resource) {
        try (InputStream in = CompiledRules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new PolicyProblem(
                        "The resource " + resource + " is missing.", "Maybe the jar was repacked without it.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
