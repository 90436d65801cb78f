package org.childrisk.examples.performance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Forty rules that typical missing cases exercise, the common subset on which other engines are compared. */
final class Forty {

    static final Set<String> IDS = new TreeSet<>(List.of(
            "CLASS-01",
            "PATTERN-01",
            "PATTERN-02",
            "PATTERN-03",
            "PATTERN-05",
            "GRADE-01",
            "GRADE-02",
            "GRADE-03",
            "GRADE-04",
            "GRADE-05",
            "GRADE-06",
            "GRADE-07",
            "GRADE-09",
            "RESPONSE-01",
            "RESPONSE-02",
            "RESPONSE-03",
            "RESPONSE-05",
            "RESPONSE-06",
            "RESPONSE-07",
            "RESPONSE-08",
            "RESPONSE-09",
            "RESPONSE-10",
            "RESPONSE-11",
            "RESPONSE-12",
            "RESPONSE-13",
            "REVIEW-01",
            "REVIEW-02",
            "REVIEW-05",
            "REVIEW-06",
            "CIRCUMSTANCE-01",
            "CIRCUMSTANCE-03",
            "CIRCUMSTANCE-04",
            "CIRCUMSTANCE-06",
            "CIRCUMSTANCE-09",
            "CIRCUMSTANCE-10",
            "CIRCUMSTANCE-15",
            "PATTERN-09",
            "PATTERN-10",
            "PATTERN-11",
            "PATTERN-12"));

    private Forty() {}
}
