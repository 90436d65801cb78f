package org.childrisk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.childrisk.assessment.Edition;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyProblem;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.WhyNot;

/**
 * Assesses cases. Open one when the host starts and share it: it is safe for any number of threads and keeps nothing of
 * a case.
 *
 * <pre>{@code
 * try (RiskAssessor assessor = RiskAssessor.load()) {
 *     Assessment assessment = assessor.assess(caseFile);
 * }
 * }</pre>
 */
public interface RiskAssessor extends AutoCloseable {

    /**
     * Assesses one case as of its own moment. The same facts always give the same result.
     *
     * @throws org.childrisk.facts.RefusedFacts if the facts use codes that the catalogues do not know
     */
    Assessment assess(CaseFile caseFile);

    /**
     * Assesses one case and answers what a person may ask of the result: what to ask next, what if, why not, when next.
     *
     * @throws org.childrisk.facts.RefusedFacts if the facts use codes that the catalogues do not know
     */
    Explanation explain(CaseFile caseFile);

    /**
     * Why one rule did not speak, empty where it did.
     *
     * @param rule the rule's identifier, for example {@code GRADE-07}
     * @throws PolicyProblem if there is no such rule
     */
    Optional<WhyNot> whyNot(CaseFile caseFile, String rule);

    /** Why no rule raised a grade to this one or higher: the rules that could have and did not, the nearest first. */
    List<WhyNot> whyNot(CaseFile caseFile, Grade grade);

    /** Which rules and numbers this assessor uses. */
    Edition edition();

    /** Parameters, guidance and catalogues, for hosts that show them. */
    Policy policy();

    /** Frees the rules. An assessment that runs meanwhile ends normally. */
    @Override
    void close();

    /** Opens the assessor on the class path with the default parameters. */
    static RiskAssessor load() {
        return load(Map.of());
    }

    /**
     * Opens the assessor on the class path with a force's own parameters.
     *
     * @param forceValues parameter name to value, for example {@code {"missing.review.medium": "PT6H"}}
     * @throws PolicyProblem if no rules are on the class path, or a value is unknown or outside its bounds
     */
    static RiskAssessor load(Map<String, String> forceValues) {
        return ServiceLoader.load(RiskAssessorProvider.class)
                .findFirst()
                .orElseThrow(() -> new PolicyProblem(
                        "No rules were found on the class path.", "Maybe the dependency risk-rules is missing."))
                .open(forceValues);
    }
}
