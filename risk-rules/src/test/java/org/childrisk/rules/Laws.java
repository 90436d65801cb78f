package org.childrisk.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.childrisk.Assessment;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;

/**
 * Holds a law over invented cases. The seed is {@code -Dlaws.seed}, the number of cases {@code -Dlaws.cases}; a case that
 * breaks the law is made as small as possible, shown, and kept in {@code target/laws}.
 */
final class Laws {

    static final long SEED = Long.getLong("laws.seed", 20_261_122L);
    static final int COUNT = Integer.getInteger("laws.cases", 300);

    static final DroolsAssessor ASSESSOR = DroolsAssessor.open(CompiledRules.load(), Map.of());
    static final PolicyUse USE = new PolicyUse(ASSESSOR.policy(), RuleFile.all());
    static final RandomCodes CODES = new RandomCodes(ASSESSOR.policy(), USE.texts(), Theme.all(USE, RuleFile.all()));
    static final RandomCases CASES = new RandomCases(CODES, SEED);

    /** Says what is wrong with a case, nothing where the law holds. The same choices come up at every look. */
    @FunctionalInterface
    interface Law {
        List<String> broken(CaseFile file, Random choices);
    }

    /** Makes another case of a case. */
    @FunctionalInterface
    interface Change {
        CaseFile of(CaseFile file, Random choices);
    }

    /** Says what is wrong with two results that belong together. */
    @FunctionalInterface
    interface Comparison {
        List<String> broken(Assessment before, Assessment after);
    }

    private Laws() {}

    /** Compares the results before and after a change. A change that gives a case that cannot be true is left out. */
    static Law comparing(Change change, Comparison comparison) {
        return (file, choices) -> {
            CaseFile changed;
            try {
                changed = change.of(file, choices);
            } catch (RefusedFacts e) {
                return List.of();
            }
            return comparison.broken(now(file), now(changed));
        };
    }

    /** The result as of the case's own moment; what comes later has a law of its own. */
    static Assessment now(CaseFile file) {
        return ASSESSOR.examine(file, file.asOf());
    }

    /** All that a result says, its words and its proof included; not when it changes next. */
    static List<Object> said(Assessment result) {
        return List.of(
                result.grades(),
                result.actions(),
                result.findings(),
                result.labelsSetAside(),
                result.questions(),
                result.notUsed(),
                result.judgement(),
                result.firings(),
                result.guidance(),
                result.doubts(),
                result.resultDigest());
    }

    static void hold(String name, Law law) {
        hold(name, COUNT, law);
    }

    static void hold(String name, int count, Law law) {
        for (int number = 0; number < count; number++) {
            CaseFile file = CASES.get(number);
            if (!broken(law, file, number).isEmpty()) {
                fail(name, number, file, law);
            }
        }
    }

    private static List<String> broken(Law law, CaseFile file, int number) {
        try {
            return law.broken(file, new Random(SEED + number));
        } catch (RuntimeException e) {
            return List.of("it throws " + e);
        }
    }

    private static void fail(String name, int number, CaseFile file, Law law) {
        CaseFile smallest = Shrinker.shrink(file, it -> !broken(law, it, number).isEmpty());
        String report = "The law is broken: " + name + ".\n  "
                + String.join("\n  ", broken(law, smallest, number))
                + "\nSmallest case found, from case " + number + " of -Dlaws.seed=" + SEED + ":\n"
                + CaseText.of(smallest) + "\n";
        throw new AssertionError(report + "Kept in " + keep(name, report));
    }

    private static Path keep(String name, String report) {
        Path file = Path.of("target", "laws", name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-") + ".txt");
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
