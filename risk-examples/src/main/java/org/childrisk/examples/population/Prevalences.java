package org.childrisk.examples.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.json.StrictReader;
import org.childrisk.policy.PolicyProblem;

/**
 * Every figure of which the population is made, each with its source or marked as ours.
 *
 * <pre>{@code
 * Prevalences ours = Prevalences.published().with(Map.of("CSE_RISK_OR_MARKER", "12%"));
 * }</pre>
 *
 * @param reports how often children are reported, when, for how long, from where and how old
 * @param ofEveryChild signs that a child has at every report
 * @param ofChildInCare the same, for children in care only
 * @param ofReport signs drawn anew for every report
 * @param comparisons published figures that are no input
 */
public record Prevalences(
        List<Prevalence> reports,
        List<Prevalence> ofEveryChild,
        List<Prevalence> ofChildInCare,
        List<Prevalence> ofReport,
        List<Comparison> comparisons) {

    private static final String FILE = "population.yaml";

    public Prevalences {
        reports = List.copyOf(reports);
        ofEveryChild = List.copyOf(ofEveryChild);
        ofChildInCare = List.copyOf(ofChildInCare);
        ofReport = List.copyOf(ofReport);
        comparisons = List.copyOf(comparisons);
    }

    /** The figures that come with the library. */
    public static Prevalences published() {
        try (InputStream in = Prevalences.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new PolicyProblem("The file " + FILE + " is missing.", "Maybe the jar was repacked without it.");
            }
            return StrictReader.of(Prevalences.class).readYaml(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with a force's own figures in place of some.
     *
     * @param own name to value, each in the form of the figure that it replaces
     * @throws PolicyProblem naming every figure that is unknown or of another form
     */
    public Prevalences with(Map<String, String> own) {
        List<String> problems = new ArrayList<>();
        own.forEach((id, value) -> all().filter(figure -> figure.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        figure -> {
                            if (!Form.of(value).equals(Form.of(figure.value()))) {
                                problems.add(id + " = " + value + " is not of the form of " + figure.value());
                            }
                        },
                        () -> problems.add(id + " is not a prevalence")));
        if (!problems.isEmpty()) {
            throw new PolicyProblem(
                    "The prevalences were refused: " + String.join("; ", problems) + ".",
                    "Maybe look up names and forms among the inputs that the command prints.");
        }
        return new Prevalences(
                with(reports, own),
                with(ofEveryChild, own),
                with(ofChildInCare, own),
                with(ofReport, own),
                comparisons);
    }

    private static List<Prevalence> with(List<Prevalence> figures, Map<String, String> own) {
        return figures.stream()
                .map(figure -> Optional.ofNullable(own.get(figure.id()))
                        .map(figure::with)
                        .orElse(figure))
                .toList();
    }

    /** Every figure that is an input. */
    public Stream<Prevalence> all() {
        return Stream.concat(reports.stream(), signs());
    }

    /** The figures that are the share of a sign. */
    public Stream<Prevalence> signs() {
        return Stream.of(ofEveryChild, ofChildInCare, ofReport).flatMap(List::stream);
    }

    /** Every identifier of guidance that is cited. */
    public Stream<String> cited() {
        return Stream.concat(
                        all().flatMap(figure -> figure.cites().stream()),
                        comparisons.stream().flatMap(comparison -> comparison.cites().stream()))
                .distinct()
                .sorted();
    }

    double share(String id) {
        return Form.shareOf(value(id));
    }

    double number(String id) {
        return Double.parseDouble(value(id));
    }

    Duration time(String id) {
        return Duration.parse(value(id));
    }

    LocalDate day(String id) {
        return LocalDate.parse(value(id));
    }

    private String value(String id) {
        return all().filter(figure -> figure.id().equals(id))
                .map(Prevalence::value)
                .findFirst()
                .orElseThrow(() -> new PolicyProblem(
                        "The figure " + id + " is missing from " + FILE + ".", "Maybe it was renamed."));
    }
}
