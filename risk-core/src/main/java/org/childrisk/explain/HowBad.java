package org.childrisk.explain;

import java.util.Locale;
import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.reasoning.DomainRange;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.GradeRange;

/** How a case stands and how bad it can be, said before anything else. Not knowing is no sign of safety (MISS-APP-14). */
record HowBad(Explanation explanation) {

    /** Why nobody may rely on the result as it is, empty where they may. */
    String warning() {
        if (explanation.assessment().isComplete()) {
            return "";
        }
        return new Verdict(explanation.assessment()).doubt() + ", look now: ";
    }

    /** The grade of the case, and the highest it can be where that differs: {@code MEDIUM, could be HIGH}. */
    String grade() {
        return said(explanation.overall());
    }

    /** What to say beside the grade where answers can make it worse. */
    Optional<String> open() {
        GradeRange overall = explanation.overall();
        if (!overall.isOpen()) {
            return Optional.empty();
        }
        return Optional.of(said(overall) + ", when what nobody has answered turns out badly. Not knowing is no sign of"
                + " safety: find out what stands under \"" + Parts.FIND_OUT + "\".");
    }

    static String of(DomainRange domain) {
        return domain.domain().words() + ": " + said(domain.range());
    }

    static String said(GradeRange range) {
        String stands = range.stands().map(HowBad::loud).orElse(range.isOpen() ? "NO GRADE YET" : "NO GRADE");
        return stands + (range.isOpen() ? ", could be " + loud(range.atWorst()) : "");
    }

    static String loud(Optional<Grade> grade) {
        return grade.map(HowBad::loud).orElse("no grade");
    }

    private static String loud(Grade grade) {
        return grade.words().toUpperCase(Locale.ROOT);
    }
}
