package org.childrisk;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.policy.Policy;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.WhyNot;

/** An assessor for tests of whoever only wants an assessment: whatever else is asked of it fails. */
public interface OnlyAssessing extends RiskAssessor {

    @Override
    default Explanation explain(CaseFile caseFile) {
        throw new UnsupportedOperationException("Not asked of this one.");
    }

    @Override
    default Optional<WhyNot> whyNot(CaseFile caseFile, String rule) {
        throw new UnsupportedOperationException("Not asked of this one.");
    }

    @Override
    default List<WhyNot> whyNot(CaseFile caseFile, Grade grade) {
        throw new UnsupportedOperationException("Not asked of this one.");
    }

    @Override
    default Policy policy() {
        throw new UnsupportedOperationException("Not asked of this one.");
    }

    @Override
    default void close() {}
}
