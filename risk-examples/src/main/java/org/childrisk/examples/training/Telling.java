package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Country;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RecordedGrade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.Step;

/**
 * Tells a case step by step. Facts of the same kind and reference take each other's place; labels, grades and what was done
 * add up.
 */
record Telling(String reference, Country country, Child child, List<StoryStep> steps) {

    CaseFile caseAfter(int last) {
        Map<Object, Fact> facts = new LinkedHashMap<>();
        for (int i = 0; i <= last; i++) {
            for (Fact fact : steps.get(i).arrives().facts(steps.get(i).at().toInstant())) {
                facts.put(place(fact, facts.size()), fact);
            }
        }
        CaseFile.Builder builder =
                CaseFile.about(child, steps.get(last).at()).reference(reference).country(country);
        facts.values().forEach(builder::with);
        return builder.build();
    }

    private static Object place(Fact fact, int next) {
        if (fact instanceof Indicator sign) {
            return List.of(Indicator.class, sign.code(), sign.about());
        }
        boolean addsUp = fact instanceof RecordLabel || fact instanceof RecordedGrade || fact instanceof Step;
        return addsUp ? List.of(fact.getClass(), next) : List.of(fact.getClass(), fact.ref());
    }

    /** Everything that cannot be true as it is told, each once, at the step where it first cannot. */
    List<FactProblem> problems() {
        List<FactProblem> problems = new ArrayList<>();
        Set<String> said = new HashSet<>();
        boolean asks = false;
        for (int i = 0; i < steps.size(); i++) {
            asks |= steps.get(i).ask().isPresent();
            if (i > 0 && steps.get(i).at().isBefore(steps.get(i - 1).at())) {
                problems.add(new FactProblem(
                        "steps[" + i + "].at",
                        String.valueOf(steps.get(i).at()),
                        "is before the step before it",
                        "Maybe the two are swapped: steps are told in the order in which police learn them."));
                continue;
            }
            try {
                caseAfter(i);
            } catch (RefusedFacts refused) {
                for (FactProblem problem : refused.problems()) {
                    if (said.add(problem.path() + problem.what())) {
                        problems.add(new FactProblem(
                                "steps[" + i + "].arrives",
                                problem.value(),
                                "cannot be true with what was told before: "
                                        + (problem.path().isEmpty() ? "it" : problem.path()) + " " + problem.what(),
                                problem.mend()));
                    }
                }
            }
        }
        if (!asks) {
            problems.add(new FactProblem(
                    "steps", "no ask", "never ask anything", "Maybe the last step lacks its field ask."));
        }
        return problems;
    }
}
