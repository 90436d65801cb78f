package org.childrisk.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * The smallest sets of changed answers that move a grade: one answer where one is enough, else two, else three. Only answers
 * that may be otherwise count; nothing is ever changed to unknown, for hiding a fact is no remedy.
 */
final class WhatIfs {

    private static final int ANSWERS_AT_MOST = 3;

    private final Trial trial;
    private final Tried asItIs;
    private final List<Tried> singles;
    private final Map<List<Possibility>, Optional<Tried>> several = new LinkedHashMap<>();

    WhatIfs(Trial trial, Tried asItIs, List<Tried> tried) {
        this.trial = trial;
        this.asItIs = asItIs;
        this.singles =
                tried.stream().filter(it -> it.with().get(0).changeable()).toList();
    }

    /** Those that raise first, domain by domain. */
    List<WhatIf> all() {
        return Stream.concat(
                        Arrays.stream(RiskDomain.values()).flatMap(domain -> higher(domain).stream()),
                        Arrays.stream(RiskDomain.values()).flatMap(domain -> lower(domain).stream()))
                .toList();
    }

    private List<WhatIf> higher(RiskDomain domain) {
        Predicate<Tried> reaches = tried -> Tried.steps(asItIs.grade(domain), tried.grade(domain)) > 0;
        return smallest(domain, reaches, List.of());
    }

    /** A grade falls only when everything that raised it falls: sets that leave a reason standing need not be tried. */
    private List<WhatIf> lower(RiskDomain domain) {
        if (asItIs.grade(domain).isEmpty()) {
            return List.of();
        }
        Predicate<Tried> reaches = tried -> Tried.steps(asItIs.grade(domain), tried.grade(domain)) < 0;
        return smallest(domain, reaches, candidates(domain));
    }

    private List<WhatIf> smallest(RiskDomain domain, Predicate<Tried> reaches, List<Undermining> candidates) {
        List<Tried> found = singles.stream().filter(reaches).toList();
        for (int size = 2; found.isEmpty() && size <= ANSWERS_AT_MOST; size++) {
            found = sets(candidates, size, asItIs.standing().reasons(domain)).stream()
                    .flatMap(set -> tried(List.copyOf(set)).stream())
                    .filter(reaches)
                    .toList();
        }
        return found.stream()
                .map(tried -> new WhatIf(domain, asItIs.grade(domain), tried.grade(domain), tried.changes()))
                .sorted(Comparator.comparing((WhatIf it) -> Tried.steps(Optional.<Grade>empty(), it.to())))
                .toList();
    }

    private Optional<Tried> tried(List<Possibility> set) {
        return several.computeIfAbsent(set, trial::with);
    }

    /** An answer and the reasons of a grade that fall with it. */
    private record Undermining(Possibility answer, Set<String> reasons) {}

    private List<Undermining> candidates(RiskDomain domain) {
        Set<String> standing = asItIs.standing().reasons(domain);
        List<Undermining> candidates = new ArrayList<>();
        for (Tried single : singles) {
            if (single.standing().keepsAllOf(asItIs.standing())) {
                continue;
            }
            Set<String> fallen = new HashSet<>(standing);
            fallen.removeAll(single.standing().reasons(domain));
            boolean standsAsBefore = single.grade(domain).equals(asItIs.grade(domain));
            if (standsAsBefore && !fallen.isEmpty()) {
                candidates.add(new Undermining(single.with().get(0), fallen));
            }
        }
        return candidates;
    }

    /** Every set of so many answers to different questions under which all reasons fall. */
    private static Set<Set<Possibility>> sets(List<Undermining> candidates, int size, Set<String> reasons) {
        Set<Set<Possibility>> sets = new LinkedHashSet<>();
        collect(candidates, size, reasons, List.of(), sets);
        return sets;
    }

    /** Whatever else a set holds, it must hold an answer under which the first reason left falls. */
    private static void collect(
            List<Undermining> candidates,
            int size,
            Set<String> left,
            List<Possibility> chosen,
            Set<Set<Possibility>> sets) {
        if (chosen.size() == size || left.isEmpty()) {
            if (left.isEmpty() && chosen.size() == size) {
                sets.add(candidates.stream()
                        .map(Undermining::answer)
                        .filter(chosen::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
            return;
        }
        String first = Collections.min(left);
        for (Undermining next : candidates) {
            if (next.reasons().contains(first) && chosen.stream().noneMatch(next.answer()::isAboutTheSameAs)) {
                Set<String> still = new HashSet<>(left);
                still.removeAll(next.reasons());
                List<Possibility> more = new ArrayList<>(chosen);
                more.add(next.answer());
                collect(candidates, size, still, more, sets);
            }
        }
    }
}
