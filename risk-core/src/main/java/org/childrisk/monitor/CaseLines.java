package org.childrisk.monitor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.Question;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.RiskDomain;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, in codes and references only: what a monitor keeps of an assessment.
 *
 * @param grades the grade of each domain that has one, gravest first
 * @param actions what must be done or was done, in the order of the assessment
 * @param findings what is wrong with the record or the response
 * @param questions codes of the questions that nobody has answered
 * @param heldBack facts that cannot count yet, because what they point at has not arrived, or that contradict another
 * @param incomplete what could not be evaluated; while there is any, the grades may be too low
 */
public record CaseLines(
        List<GradeLine> grades,
        List<ActionLine> actions,
        List<FindingLine> findings,
        List<String> questions,
        List<FactRef> heldBack,
        List<String> incomplete) {

    static final CaseLines NONE = new CaseLines(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public CaseLines {
        grades = List.copyOf(grades);
        actions = List.copyOf(actions);
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
        heldBack = List.copyOf(heldBack);
        incomplete = List.copyOf(incomplete);
    }

    /**
     * The grade of one domain.
     *
     * @param domain the domain
     * @param stands the grade that stands: it goes down only with a new fact
     * @param byRules what the rules say of all that is known, now; lower than {@code stands} where nothing but time passed, and empty where
     *     they say none
     */
    public record GradeLine(RiskDomain domain, Grade stands, Optional<Grade> byRules) {

        public GradeLine {
            required("domain", domain);
            required("stands", stands);
            byRules = Objects.requireNonNullElse(byRules, Optional.empty());
        }

        /** The rules alone would grade it lower by now, though nothing was learned that says so. */
        public boolean isHeld() {
            return byRules.filter(stands::equals).isEmpty();
        }
    }

    /**
     * A required action.
     *
     * @param code code of the catalogue
     * @param about reference of the fact that it concerns, empty text for the child as such
     * @param status where it stands
     * @param due the last moment in time, empty where nobody knows from when it counts
     */
    public record ActionLine(String code, String about, ActionStatus status, Optional<Instant> due) {

        public ActionLine {
            required("code", code);
            required("about", about);
            required("status", status);
            due = Objects.requireNonNullElse(due, Optional.empty());
        }

        boolean isSameAs(ActionLine other) {
            return code.equals(other.code) && about.equals(other.about);
        }
    }

    /**
     * A finding.
     *
     * @param code code of the catalogue
     * @param about reference of the fact that it concerns, empty text for the record as such
     */
    public record FindingLine(String code, String about) {

        public FindingLine {
            required("code", code);
            required("about", about);
        }
    }

    private static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new RefusedFacts(
                    List.of(new FactProblem(field, "nothing", "is required", "Maybe the field was left out.")));
        }
    }

    /** The highest grade that stands, empty where none does. */
    public Optional<Grade> overall() {
        return grades.stream().map(GradeLine::stands).max(Comparator.naturalOrder());
    }

    /** The grade that stands in a domain, empty where none does. */
    public Optional<Grade> grade(RiskDomain domain) {
        return line(domain).map(GradeLine::stands);
    }

    /** The nearest deadline of what is still to be done, empty where there is none. */
    public Optional<Instant> nearestDeadline() {
        return actions.stream()
                .filter(action -> action.status().isOpen())
                .flatMap(action -> action.due().stream())
                .min(Comparator.naturalOrder());
    }

    Optional<GradeLine> line(RiskDomain domain) {
        return grades.stream().filter(line -> line.domain() == domain).findFirst();
    }

    Optional<Grade> byRules(RiskDomain domain) {
        return line(domain).flatMap(GradeLine::byRules);
    }

    /**
     * The lines of a new assessment after these.
     *
     * @param mayFall whether the grade of a domain may go down to what the rules say now
     */
    CaseLines then(Assessment next, List<FactRef> nowHeldBack, BiPredicate<RiskDomain, Optional<Grade>> mayFall) {
        List<GradeLine> lines = new ArrayList<>();
        for (RiskDomain domain : RiskDomain.values()) {
            Optional<Grade> now = next.grade(domain);
            Optional<Grade> stood = grade(domain);
            Optional<Grade> stands = !isLower(now, stood) || mayFall.test(domain, now) ? now : stood;
            stands.ifPresent(grade -> lines.add(new GradeLine(domain, grade, now)));
        }
        lines.sort(Comparator.comparing(GradeLine::stands).reversed().thenComparing(GradeLine::domain));
        return new CaseLines(
                lines,
                next.actions().stream()
                        .map(it -> new ActionLine(it.code(), it.about(), it.status(), it.due()))
                        .toList(),
                next.findings().stream()
                        .map(it -> new FindingLine(it.code(), it.about()))
                        .toList(),
                next.questions().stream().map(Question::code).toList(),
                nowHeldBack,
                next.doubts());
    }

    /** The same, while nobody can assess the case: the last result stands. */
    CaseLines unassessed(List<FactRef> nowHeldBack, List<String> places) {
        return new CaseLines(grades, actions, findings, questions, nowHeldBack, places);
    }

    /** No grade at all is below every grade. */
    static boolean isLower(Optional<Grade> one, Optional<Grade> other) {
        return other.isPresent() && (one.isEmpty() || one.get().isBelow(other.get()));
    }
}
