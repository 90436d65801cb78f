package org.childrisk.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.childrisk.facts.Child;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.Step;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.Policy;

/** Refuses at the door what no later fact can put right: codes that nobody knows, and facts about another child. */
final class CodeCheck {

    private final Policy policy;

    CodeCheck(Policy policy) {
        this.policy = policy;
    }

    void check(Stream<? extends Fact> facts) {
        List<FactProblem> problems = new ArrayList<>();
        facts.forEach(fact -> {
            if (fact instanceof Indicator sign) {
                check("Indicator.code", sign.code(), policy.indicators(), problems);
            } else if (fact instanceof RecordLabel label) {
                check("RecordLabel.code", label.code(), policy.labels(), problems);
            } else if (fact instanceof Step step) {
                check("Step.action", step.action(), policy.actions(), problems);
            }
        });
        refuse(problems);
    }

    private static void check(String path, String code, Catalogue<?> known, List<FactProblem> problems) {
        if (known.find(code).isEmpty()) {
            problems.add(new FactProblem(path, code, "is not a code of the catalogue", "Maybe it is mistyped."));
        }
    }

    void sameChild(Child child, Stream<? extends Fact> facts) {
        refuse(facts.filter(fact -> fact instanceof Child other && !other.id().equals(child.id()))
                .map(other -> new FactProblem(
                        "Child.id",
                        other.ref(),
                        "is not the child of this case",
                        "Maybe the fact belongs to another case, or this child in otherChildren."))
                .toList());
    }

    private static void refuse(List<FactProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedFacts(problems);
        }
    }
}
