package org.childrisk.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childrisk.assessment.Judgement;
import org.childrisk.audit.Difference.Told;
import org.childrisk.policy.ImprovementPlan;
import org.childrisk.policy.Policy;
import org.childrisk.policy.Recommendation;

/**
 * What became of the recommendations between two audits. Falling shares alone prove no cause: the mix of cases may have
 * changed.
 *
 * <pre>{@code
 * PlanProgress.between(before, after, Optional.empty(), policy).recommendations().forEach(it -> show(it.says(), it.told()));
 * }</pre>
 *
 * @param comparability whether the two audits can be compared at all
 * @param recommendations one by one, in the order of the plan
 */
public record PlanProgress(Comparability comparability, List<Tracked> recommendations) {

    /** Whether two audits can be compared. */
    public enum Comparability {
        COMPARABLE,
        /** Judged on another version of the scale. */
        OTHER_SCALE,
        /** Judged by other rules or numbers, so that a share may differ for that reason alone. */
        OTHER_RULES,
        /** The earlier audit is not earlier, or one of them is empty. */
        NOT_EARLIER
    }

    /** What can be said of a recommendation. */
    public enum Progress {
        /** What it should make rarer became rarer. */
        FELL,
        ROSE,
        /** There were enough cases to see a fall that matters, and none was seen. */
        DID_NOT_FALL,
        /** It stood in no case, earlier or now, of enough in which one of its duties was done or its time over. */
        NONE_FOUND,
        TOO_FEW_TO_TELL,
        NOT_COMPARABLE,
        /** No case file shows whether it was carried out: none can, or none of these has anything about it. */
        NOT_IN_CASES
    }

    /**
     * One recommendation.
     *
     * @param code its code
     * @param says what must be done
     * @param due the last day in time
     * @param isDue whether that day was over by the later audit
     * @param progress what became of it as a whole
     * @param before share of the files that show anything of it in which stood something that it should make rarer, in the
     *     earlier audit
     * @param after the same in the later audit
     * @param kinds the findings, duties and judgements one by one
     */
    public record Tracked(
            String code,
            String says,
            LocalDate due,
            boolean isDue,
            Progress progress,
            Share before,
            Share after,
            List<TrackedKind> kinds) {

        /** True where what it should make rarer became rarer, or stands in none of enough cases that would show it. */
        public boolean isKept() {
            return progress == Progress.FELL || progress == Progress.NONE_FOUND;
        }

        /** True where it was due and what it should make rarer did not become rarer. */
        public boolean isNotKept() {
            return isDue && (progress == Progress.ROSE || progress == Progress.DID_NOT_FALL);
        }
    }

    /**
     * One kind that a recommendation should make rarer.
     *
     * @param code code of the finding, the duty or the judgement
     * @param before its share in the earlier audit: of a finding, of the files in which it could be found, as far as is known; of a
     *     duty, of those in which it was done or its time is over; of a judgement, of those with a judgement
     * @param after the same in the later audit
     * @param progress what became of it
     */
    public record TrackedKind(String code, Share before, Share after, Progress progress) {}

    public PlanProgress {
        recommendations = List.copyOf(recommendations);
    }

    /**
     * What became of the recommendations of a policy.
     *
     * @param before the earlier audit
     * @param after the later audit
     * @param published the day on which a force's own report was published, in place of those of the policy
     */
    public static PlanProgress between(
            ForceAudit before, ForceAudit after, Optional<LocalDate> published, Policy policy) {
        Comparability comparability = compare(before, after);
        ImprovementPlan plan = policy.improvement();
        return new PlanProgress(
                comparability,
                plan.recommendations().stream()
                        .map(it -> track(it, published.orElse(it.published()), before, after, comparability, plan))
                        .toList());
    }

    private static Comparability compare(ForceAudit before, ForceAudit after) {
        if (!before.scale().equals(after.scale())) {
            return Comparability.OTHER_SCALE;
        }
        if (!before.edition().equals(after.edition())) {
            return Comparability.OTHER_RULES;
        }
        boolean earlier = before.latest()
                .flatMap(then -> after.latest().map(now -> then.isBefore(now)))
                .orElse(false);
        return earlier ? Comparability.COMPARABLE : Comparability.NOT_EARLIER;
    }

    private static Tracked track(
            Recommendation it,
            LocalDate published,
            ForceAudit before,
            ForceAudit after,
            Comparability comparability,
            ImprovementPlan plan) {
        int worthSeeing = plan.worthSeeing();
        LocalDate due = it.dueAfter(published);
        Share then = before.recommendation(it.code());
        Share now = after.recommendation(it.code());
        List<TrackedKind> kinds = Stream.of(
                        it.findings().stream()
                                .map(code -> kind(code, found(before, it, code, plan), found(after, it, code, plan))),
                        it.actions().stream().map(code -> kind(code, before.duty(code), after.duty(code))),
                        it.judgements().stream().map(code -> kind(code, judged(before, code), judged(after, code))))
                .flatMap(found -> found)
                .map(kind -> new TrackedKind(
                        kind.code(),
                        kind.before(),
                        kind.after(),
                        progress(
                                kind.before(),
                                kind.after(),
                                it.inAnyFile() && it.findings().contains(kind.code()),
                                comparability,
                                worthSeeing)))
                .toList();
        return new Tracked(
                it.code(),
                it.says(),
                due,
                after.latest().map(due::isBefore).orElse(false),
                it.showsInCases()
                        ? progress(then, now, it.inAnyFile(), comparability, worthSeeing)
                        : Progress.NOT_IN_CASES,
                then,
                now,
                kinds);
    }

    private static TrackedKind kind(String code, Share before, Share after) {
        return new TrackedKind(code, before, after, Progress.NOT_COMPARABLE);
    }

    /**
     * Out of the files in which it could be found: of the duties that show it, the one that most files show tells how many
     * there are at least. Where no duty shows it, only the files in which it stands are known.
     */
    private static Share found(ForceAudit audit, Recommendation it, String finding, ImprovementPlan plan) {
        long count = audit.finding(finding).count();
        long shown = it.inAnyFile()
                ? audit.all().complete()
                : plan.dutiesShowing(finding).stream()
                        .mapToLong(duty -> audit.duty(duty).of())
                        .max()
                        .orElse(0);
        return new Share(count, Math.max(count, shown));
    }

    private static Share judged(ForceAudit audit, String judgement) {
        Judged all = audit.all();
        long count = switch (Judgement.valueOf(judgement)) {
            case GOOD -> all.good();
            case REQUIRES_IMPROVEMENT -> all.requiresImprovement();
            case INADEQUATE -> all.inadequate();
            case NOT_YET_KNOWN -> all.notYetKnown();
        };
        return new Share(count, Math.max(count, all.onTheScale()));
    }

    /**
     * What became of one share.
     *
     * @param silent whether a case without it may also be one in which nobody could have written it down, so that its
     *     standing nowhere tells nothing
     */
    private static Progress progress(
            Share before, Share after, boolean silent, Comparability comparability, int worthSeeing) {
        if (comparability != Comparability.COMPARABLE) {
            return Progress.NOT_COMPARABLE;
        }
        if (before.of() + after.of() == 0 || (silent && before.count() + after.count() == 0)) {
            return Progress.NOT_IN_CASES;
        }
        Told told = new Difference(after, before).told(worthSeeing);
        return switch (told) {
            case SMALLER -> Progress.FELL;
            case LARGER -> Progress.ROSE;
            case NO_DIFFERENCE ->
                before.count() == 0 && after.count() == 0 ? Progress.NONE_FOUND : Progress.DID_NOT_FALL;
            case TOO_FEW -> Progress.TOO_FEW_TO_TELL;
        };
    }
}
