package org.childrisk.audit;

import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * How many files have a grade in a domain.
 *
 * @param domain the domain
 * @param grade the grade; empty where no rule raised one, which is not the same as safe
 * @param count how many files
 * @param of out of how many that went through every rule
 */
public record GradeCount(RiskDomain domain, Optional<Grade> grade, long count, long of) {

    public GradeCount {
        new Share(count, of);
    }

    public Share share() {
        return new Share(count, of);
    }
}
