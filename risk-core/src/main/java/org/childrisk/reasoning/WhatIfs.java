package org.childrisk.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<RiskDomain, List<Tried>> raising = new EnumMap<>(RiskDomain.class);
    private final Map<RiskDomain, List<Tried>> lowering = new EnumMap<>(RiskDomain.class);
    /** Single answers with which something falls that stood, whether a grade does or not. */
    private final List<Tried> undermining = new ArrayList<>();

    private final Map<List<Possibility>, Optional<Tried>> several = new LinkedHashMap<>();

    /** Every single answer is looked at once for all domains, for there are hundreds. */
    WhatIfs(Trial trial, Tried asItIs, List<Tried> tried) {
        this.trial = trial;
        this.asItIs = asItIs;
        for (Tried single : tried) {
            if (single.with().get(0).changeable()) {
                sort(single);
            }
        }
    }

    private void sort(Tried single) {
        for (RiskDomain domain : RiskDomain.values()) {
            int steps = steps(domain, single);
            if (steps != 0) {
                (steps > 0 ? raising : lowering)
                        .computeIfAbsent(domain, it -> new ArrayList<>())
                        .add(single);
            }
        }
        if (!single.standing().keepsAllOf(asItIs.standing())) {
            undermining.add(single);
        }
    }

    /** How many steps a grade lies higher with some answers; negative lower. */
    private int steps(RiskDomain domain, Tried tried) {
        return Tried.steps(asItIs.grade(domain), tried.grade(domain));
    }

    /** Those that raise first, domain by domain. */
    List<WhatIf> all() {
        return Stream.concat(
                        Arrays.stream(RiskDomain.values())
                                .flatMap(domain -> written(domain, raising.getOrDefault(domain, List.of()))),
                        Arrays.stream(RiskDomain.values()).flatMap(domain -> written(domain, lower(domain))))
                .toList();
    }

    /** A grade falls only when everything that raised it falls: sets that leave a reason standing need not be tried. */
    private List<Tried> lower(RiskDomain domain) {
        List<Tried> found = lowering.getOrDefault(domain, List.of());
        if (found.isEmpty() && asItIs.grade(domain).isPresent()) {
            List<Undermining> candidates = candidates(domain);
            for (int size = 2; found.isEmpty() && size <= ANSWERS_AT_MOST; size++) {
                found = sets(candidates, size, asItIs.standing().reasons(domain)).stream()
                        .flatMap(set -> tried(List.copyOf(set)).stream())
                        .filter(tried -> steps(domain, tried) < 0)
                        .toList();
            }
        }
        return found;
    }

    private Stream<WhatIf> written(RiskDomain domain, List<Tried> found) {
        return found.stream()
                .map(tried -> new WhatIf(domain, asItIs.grade(domain), tried.grade(domain), tried.changes()))
                .sorted(Comparator.comparing((WhatIf it) -> Tried.steps(Optional.<Grade>empty(), it.to())));
    }

    private Optional<Tried> tried(List<Possibility> set) {
        return several.computeIfAbsent(set, trial::with);
    }

    /** An answer and the reasons of a grade that fall with it. */
    private record Undermining(Possibility answer, Set<String> reasons) {}

    private List<Undermining> candidates(RiskDomain domain) {
        Set<String> standing = asItIs.standing().reasons(domain);
        List<Undermining> candidates = new ArrayList<>();
        for (Tried single : undermining) {
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
