package org.childrisk.reasoning;

import java.util.List;
import java.util.Set;
import org.childrisk.Assessment;
import org.childrisk.facts.CaseFile;
import org.childrisk.policy.Policy;
import org.childrisk.policy.Topic;

/** Finds what guidance asks to be weighed in a case and no rule weighs. */
public final class JudgementPoints {

    private JudgementPoints() {}

    /**
     * What a person must weigh in this case, each clause once, in the order of the policy.
     *
     * @param file the case
     * @param assessment its result
     * @param policy under which it was assessed
     */
    public static List<LeftToJudgement> bearingOn(CaseFile file, Assessment assessment, Policy policy) {
        Set<Topic> topics = CaseTopics.of(file, assessment, policy);
        return policy.judgement().clauses().stream()
                .filter(clause -> clause.bearsOnAny(topics))
                .map(clause -> new LeftToJudgement(clause.cites(), clause.weigh()))
                .toList();
    }
}
