package org.childrisk.policy;

import java.util.List;

/**
 * What an improvement plan tracks.
 *
 * @param worthSeeing the smallest difference between two shares that matters, in percentage points: where there are too few
 *     cases to see one of this size, nothing can be told
 * @param matters in which cases a finding could be found at all
 * @param recommendations what inspectors told forces to do
 */
public record ImprovementPlan(int worthSeeing, List<Matter> matters, List<Recommendation> recommendations) {

    public ImprovementPlan {
        matters = List.copyOf(matters);
        recommendations = List.copyOf(recommendations);
    }

    /** Duties that show that a finding could be found; none where nothing is known to show it. */
    public List<String> dutiesShowing(String finding) {
        return matters.stream()
                .filter(matter -> matter.findings().contains(finding))
                .flatMap(matter -> matter.shownBy().stream())
                .toList();
    }
}
