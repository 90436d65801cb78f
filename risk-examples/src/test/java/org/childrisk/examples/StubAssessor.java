package org.childrisk.examples;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.childrisk.Assessment;
import org.childrisk.OnlyAssessing;
import org.childrisk.RiskAssessor;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.Judgement;
import org.childrisk.facts.CaseFile;
import org.childrisk.policy.Policy;

/** Answers what it is told to answer, without any rule. */
record StubAssessor(Function<CaseFile, Assessment> answer) implements OnlyAssessing {

    private static final Edition EDITION = new Edition("none", "none", "none");

    static Assessment incomplete(CaseFile caseFile) {
        return answer(caseFile, List.of("A rule failed with ArithmeticException"));
    }

    static Assessment complete(CaseFile caseFile) {
        return answer(caseFile, List.of());
    }

    private static Assessment answer(CaseFile caseFile, List<String> failures) {
        return new Assessment(
                caseFile.reference(),
                caseFile.asOf(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Judgement.GOOD,
                Optional.empty(),
                List.of(),
                List.of(),
                failures,
                List.of(),
                EDITION,
                "none",
                "none");
    }

    @Override
    public Assessment assess(CaseFile caseFile) {
        return answer.apply(caseFile);
    }

    @Override
    public Edition edition() {
        return EDITION;
    }

    @Override
    public Policy policy() {
        try (RiskAssessor real = RiskAssessor.load()) {
            return real.policy();
        }
    }
}
