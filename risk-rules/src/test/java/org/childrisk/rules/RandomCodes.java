package org.childrisk.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.childrisk.policy.CaseCalendar;
import org.childrisk.policy.CatalogueEntry;
import org.childrisk.policy.Parameter;
import org.childrisk.policy.Policy;
import org.childrisk.policy.Span;

/** Draws codes from the catalogues, those of the theme and those that rules name more often, and lengths of time from the parameters. */
final class RandomCodes {

    private final List<Theme> themes;
    private final List<String> indicators;
    private final List<String> namedIndicators;
    private final List<String> labels;
    private final List<String> actions;
    private final List<String> namedActions;
    private final List<Span> spans;
    private final List<LocalDate> days;
    private final Policy policy;

    RandomCodes(Policy policy, Set<String> namedInRules, List<Theme> themes) {
        this.policy = policy;
        this.themes = themes;
        indicators = List.copyOf(policy.indicators().codes());
        namedIndicators = policy.indicators().all().stream()
                .map(CatalogueEntry::code)
                .filter(namedInRules::contains)
                .toList();
        labels = List.copyOf(policy.labels().codes());
        actions = policy.actions().all().stream().map(CatalogueEntry::code).toList();
        namedActions = actions.stream().filter(namedInRules::contains).toList();
        spans = policy.parameters().values().stream()
                .filter(parameter -> parameter.unit() == Parameter.Unit.SPAN)
                .flatMap(parameter -> parameter.values().stream())
                .map(dated -> Span.parse(dated.value()))
                .toList();
        days = policy.parameters().values().stream()
                .flatMap(parameter -> parameter.values().stream())
                .map(Parameter.Dated::from)
                .distinct()
                .toList();
    }

    Theme theme(Random random) {
        return pick(themes, random);
    }

    Theme themeOf(String rule) {
        return themes.stream()
                .filter(theme -> theme.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    String indicator(Random random) {
        return pick(random.nextBoolean() ? namedIndicators : indicators, random);
    }

    String indicator(Theme theme, Random random) {
        return ofTheme(theme, indicators, random).orElseGet(() -> indicator(random));
    }

    String action(Theme theme, Random random) {
        return ofTheme(theme, actions, random).orElseGet(() -> action(random));
    }

    private static Optional<String> ofTheme(Theme theme, List<String> all, Random random) {
        List<String> some = all.stream().filter(theme.codes()::contains).toList();
        return some.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(pick(some, random));
    }

    String label(Random random) {
        return pick(labels, random);
    }

    String action(Random random) {
        return pick(random.nextInt(5) == 0 ? actions : namedActions, random);
    }

    Span span(Random random) {
        return pick(spans, random);
    }

    CaseCalendar calendar(ZoneId zone) {
        return policy.calendar(zone, Optional.empty());
    }

    /** A day on which some parameter gets a new value. */
    LocalDate dayOfChange(Random random) {
        return pick(days, random);
    }

    List<String> labels() {
        return labels;
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
