package org.childrisk.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.policy.ActionKind;
import org.childrisk.policy.FindingKind;
import org.childrisk.policy.Gravity;
import org.childrisk.policy.Policy;

/**
 * Why a case is judged as it is: what decided it, and what would have made it good. The worst finding or duty not done in
 * time decides; nothing is added up.
 *
 * <pre>{@code
 * CaseAudit audit = CaseAudit.of(assessment, assessor.policy());
 * audit.wouldBeGoodWith().forEach(weighed -> show(weighed.mend()));
 * }</pre>
 *
 * @param judgement the judgement
 * @param scale version of the scale that it is on (PROC-INSP-02)
 * @param complete false while a rule could not be evaluated: then the judgement may be too good
 * @param liveRisk whether a duty whose neglect is inadequate is overdue and still open, so that somebody must act now
 *     (PROC-INSP-07)
 * @param decidedBy what decided: every finding, and every duty not done in time, of the worst gravity there is; empty where
 *     nothing weighs
 * @param besides what weighs less and would keep the case from being good all the same
 * @param notTimed duties whose start is not on record
 */
public record CaseAudit(
        Judgement judgement,
        String scale,
        boolean complete,
        boolean liveRisk,
        List<Weighed> decidedBy,
        List<Weighed> besides,
        List<Weighed> notTimed) {

    /**
     * Something that weighs in a judgement. What is found about several facts of the case stands here once.
     *
     * @param kind what it is
     * @param code code of the catalogue of findings or of actions
     * @param what what is wrong, or the duty, in the words of the catalogue
     * @param mend what puts it right, in the words of the catalogue; of a duty that is the duty itself
     * @param gravity how gravely it weighs
     */
    public record Weighed(Kind kind, String code, String what, String mend, Gravity gravity) {}

    /** What may weigh. */
    public enum Kind {
        FINDING,
        /** A duty that was, or is, not done in time. */
        NOT_IN_TIME,
        /** A duty whose start is not on record. */
        START_NOT_KNOWN
    }

    /** The audit of one case. The policy is that of the assessor that gave the assessment. */
    public static CaseAudit of(Assessment assessment, Policy policy) {
        return of(assessment.actions(), assessment.findings(), assessment.isComplete(), policy);
    }

    static CaseAudit of(
            Collection<RequiredAction> actions, Collection<Finding> findings, boolean complete, Policy policy) {
        List<Weighed> wrong = Stream.concat(
                        findings.stream().map(finding -> found(policy.findings().get(finding.code()))),
                        actions.stream()
                                .filter(action -> action.status().isLate())
                                .map(action -> duty(Kind.NOT_IN_TIME, action, policy)))
                .filter(weighed -> weighed.gravity() != Gravity.MINOR)
                .distinct()
                .sorted(Comparator.comparing(Weighed::gravity)
                        .reversed()
                        .thenComparing(Weighed::kind)
                        .thenComparing(Weighed::code))
                .toList();
        List<Weighed> notTimed = actions.stream()
                .filter(action -> action.status() == ActionStatus.NOT_YET_KNOWN)
                .map(action -> duty(Kind.START_NOT_KNOWN, action, policy))
                .distinct()
                .sorted(Comparator.comparing(Weighed::code))
                .toList();
        Gravity worst = wrong.isEmpty() ? Gravity.MINOR : wrong.get(0).gravity();
        return new CaseAudit(
                judge(worst, !notTimed.isEmpty() || !anyDone(actions)),
                policy.scale().version(),
                complete,
                actions.stream().anyMatch(action -> isLiveRisk(action, policy)),
                wrong.stream().filter(weighed -> weighed.gravity() == worst).toList(),
                wrong.stream().filter(weighed -> weighed.gravity() != worst).toList(),
                notTimed);
    }

    private static Judgement judge(Gravity worst, boolean open) {
        return switch (worst) {
            case INADEQUATE -> Judgement.INADEQUATE;
            case REQUIRES_IMPROVEMENT -> Judgement.REQUIRES_IMPROVEMENT;
            case MINOR -> open ? Judgement.NOT_YET_KNOWN : Judgement.GOOD;
        };
    }

    /** While nothing has been done yet there is nothing to call good. */
    private static boolean anyDone(Collection<RequiredAction> actions) {
        return actions.stream().anyMatch(action -> action.status() == ActionStatus.DONE);
    }

    /** Whether this duty is overdue, still open, and of those whose neglect is inadequate. */
    public static boolean isLiveRisk(RequiredAction action, Policy policy) {
        return action.status() == ActionStatus.OVERDUE
                && policy.actions().get(action.code()).gravity() == Gravity.INADEQUATE;
    }

    private static Weighed found(FindingKind kind) {
        return new Weighed(Kind.FINDING, kind.code(), kind.wrong(), kind.mend(), kind.gravity());
    }

    private static Weighed duty(Kind how, RequiredAction action, Policy policy) {
        ActionKind kind = policy.actions().get(action.code());
        return new Weighed(how, kind.code(), kind.duty(), kind.duty(), kind.gravity());
    }

    /**
     * Everything that would have to be otherwise for the case to be good: what decided, what weighs less, and the duties
     * whose start is not on record, in this order. Empty where the case is good, and where no duty has been done yet so that
     * nothing can be told.
     */
    public List<Weighed> wouldBeGoodWith() {
        return Stream.of(decidedBy, besides, notTimed).flatMap(List::stream).toList();
    }
}
