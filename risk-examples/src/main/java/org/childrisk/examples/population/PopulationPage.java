package org.childrisk.examples.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.audit.Share;
import org.childrisk.examples.page.PageMarkdown;
import org.childrisk.examples.page.PageText;
import org.childrisk.examples.page.Section;
import org.childrisk.examples.population.Causes.Counted;
import org.childrisk.facts.Grade;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.Policy;

/** What is said of a population once it is graded: shares first, then causes, then what all of it rests on. */
public final class PopulationPage {

    private static final double SHOWN_FROM = 0.001;

    private final Distribution distribution;
    private final Likeness likeness;
    private final Prevalences prevalences;
    private final Policy policy;

    public PopulationPage(Distribution distribution, Likeness likeness, Prevalences prevalences, Policy policy) {
        this.distribution = distribution;
        this.likeness = likeness;
        this.prevalences = prevalences;
        this.policy = policy;
    }

    /**
     * The page as text.
     *
     * @param seed the seed of the population
     * @param forceValues the parameters that were set
     */
    public String text(long seed, Map<String, String> forceValues) {
        return PageText.write(sections(seed, forceValues));
    }

    /** The same as Markdown, with headings of the second level. */
    public String markdown(long seed, Map<String, String> forceValues) {
        return PageMarkdown.write(sections(seed, forceValues));
    }

    private List<Section> sections(long seed, Map<String, String> forceValues) {
        List<Section> sections = new ArrayList<>(
                List.of(grades(seed, forceValues), rules(), causes(), facts(), groups(), duties(), comparisons()));
        sections.addAll(new PopulationInputs(prevalences, policy).sections());
        return sections;
    }

    private Section grades(long seed, Map<String, String> forceValues) {
        List<String> words = new ArrayList<>();
        words.add(distribution.missing(Optional.of(Grade.HIGH)).percent() + " of missing reports are HIGH"
                + distribution
                        .mostOftenAlone()
                        .map(it -> ", " + it.alone().percent() + " only because of " + words(it.cause()))
                        .orElse("")
                + ".");
        words.add(String.format(
                Locale.ROOT,
                "%,d synthetic reports of %,d children, seed %d. In brackets how far chance alone may move a share: the"
                        + " 95%% interval after Wilson, with the reports of one child counted as alike as they are. A"
                        + " wrong input may move it further.",
                distribution.reports(),
                likeness.children(),
                seed));
        if (!forceValues.isEmpty()) {
            words.add("Set by the force: "
                    + forceValues.entrySet().stream()
                            .map(set -> set.getKey() + " = " + set.getValue())
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (distribution.incomplete() > 0) {
            words.add("INCOMPLETE: "
                    + new Share(distribution.incomplete(), distribution.reports()).percent()
                    + " of the reports could not be judged by every rule. The shares below are not to be relied on.");
        }
        List<List<String>> rows = Stream.concat(
                        Arrays.stream(Grade.values())
                                .sorted((one, other) -> other.compareTo(one))
                                .map(Optional::of),
                        Stream.of(Optional.<Grade>empty()))
                .map(this::grade)
                .toList();
        return new Section(
                "Grades", words, List.of("grade", "missing", "highest of all domains", "one force, 2015"), rows);
    }

    private List<String> grade(Optional<Grade> grade) {
        return List.of(
                grade.map(it -> it.name().replace('_', ' ')).orElse("none"),
                distribution.missing(grade).percentWithInterval(),
                distribution.overall(grade).percentWithInterval(),
                grade.flatMap(it -> comparison("grade." + it))
                        .map(it -> it.published() + " (" + String.join(", ", it.cites()) + ")")
                        .orElse("-"));
    }

    private Optional<Comparison> comparison(String id) {
        return prevalences.comparisons().stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    private Section rules() {
        return new Section(
                "Which rules make a missing child HIGH",
                List.of("Share of all reports that the rule raises to HIGH, and that it alone raises: were it without"
                        + " effect, these would not be HIGH."),
                List.of("raised", "alone", "rule"),
                distribution.rules().stream()
                        .map(it -> List.of(
                                it.any().percent(),
                                it.alone().percentWithInterval(),
                                it.cause() + ": " + distribution.title(it.cause())))
                        .toList());
    }

    private Section causes() {
        List<Counted<Cause>> shown = distribution.causes().stream()
                .filter(it -> it.any().value() >= SHOWN_FROM)
                .toList();
        int left = distribution.causes().size() - shown.size();
        return new Section(
                "On which facts",
                List.of("The same by the fact on which the rule fired."
                        + (left == 0 ? "" : " Left out: " + left + " below 0.1%.")),
                List.of("raised", "alone", "rule and fact"),
                shown.stream()
                        .map(it -> List.of(it.any().percent(), it.alone().percentWithInterval(), words(it.cause())))
                        .toList());
    }

    private Section facts() {
        return new Section(
                "Which facts make any domain HIGH",
                List.of(
                        "Over all domains and rules: share of all reports in which the fact has a part in some HIGH, and"
                                + " that without it would be HIGH in no domain."),
                List.of("part", "decides", "fact"),
                distribution.facts().stream()
                        .filter(it -> it.any().value() >= SHOWN_FROM)
                        .map(it -> List.of(it.any().percent(), it.alone().percentWithInterval(), words(it.cause())))
                        .toList());
    }

    private String words(Cause cause) {
        String facts = cause.facts().stream().map(this::words).collect(Collectors.joining("; "));
        return facts.isEmpty() ? cause.rule() : cause.rule() + ": " + facts;
    }

    private String words(String fact) {
        return switch (fact) {
            case FirstContact.CHILD -> "the child's own facts";
            case FirstContact.EPISODE -> "this episode";
            case FirstContact.EARLIER -> "an earlier episode";
            default ->
                policy.indicators().find(fact).map(IndicatorKind::meaning).orElse(fact);
        };
    }

    private Section groups() {
        return new Section(
                "Which reports are HIGH",
                List.of(
                        "Share of all reports, share of the group that is HIGH, and what most often makes it so alone."),
                List.of("group", "of all", "HIGH", "most often alone, of the group"),
                Arrays.stream(Group.values())
                        .map(group -> List.of(
                                group.words(),
                                distribution.sizeOf(group).percent(),
                                distribution.highIn(group).percentWithInterval(),
                                distribution
                                        .causesIn(group)
                                        .mostOftenAlone()
                                        .map(it -> it.alone().percent() + " " + words(it.cause()))
                                        .orElse("-")))
                        .toList());
    }

    private Section duties() {
        List<String> always = distribution.alwaysAsked();
        return new Section(
                "How much there is to do",
                Stream.of(
                                Stream.of("Open duties in one assessment: what an officer reads under \"Do now\"."),
                                always.isEmpty()
                                        ? Stream.<String>empty()
                                        : Stream.of("Asked in every report, for no figure here answers it: "
                                                + String.join(", ", always) + "."))
                        .flatMap(words -> words)
                        .toList(),
                List.of("reports", "median", "90th percentile", "most"),
                List.of(
                        duties("all", distribution.duties()),
                        duties("HIGH", distribution.dutiesHigh()),
                        duties("not HIGH", distribution.dutiesOther())));
    }

    private static List<String> duties(String which, Counts counts) {
        return Stream.concat(
                        Stream.of(which),
                        Stream.of(counts.quantile(0.5), counts.quantile(0.9), counts.most())
                                .map(String::valueOf))
                .toList();
    }

    private Section comparisons() {
        return new Section(
                "Is it like the children who are reported?",
                List.of("Here, as published, and what it is."),
                List.of("here", "published", "what"),
                prevalences.comparisons().stream()
                        .filter(it -> !it.id().startsWith("grade."))
                        .map(it -> List.of(
                                likeness.measured(it.id()).orElse("-"),
                                it.published(),
                                it.meaning() + " (" + String.join(", ", it.cites()) + ")"))
                        .toList());
    }
}
