package org.childrisk.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.reasoning.Explanation;

/**
 * Writes one line for a control room, shorter than 140 characters: whether the result can be relied on, the grade and how
 * bad it can be, the first reason, and what is overdue or falls due next. The grade is never cut; reason and duty are, at
 * the end of a word, and say so.
 *
 * <pre>{@code
 * String line = new ControlRoomLine().write(explanation);
 * // MEDIUM, could be HIGH: Missing from a place of care; by 23:00: Review the risk
 * }</pre>
 */
public final class ControlRoomLine {

    /** The longest line, in characters. */
    public static final int LONGEST = 139;

    private static final int LONGEST_DUTY = 48;
    private static final String NO_REASON = "not the same as safe";

    /** The line, without a line break. */
    public String write(Explanation explanation) {
        HowBad standing = new HowBad(explanation);
        Verdict verdict = new Verdict(explanation.assessment());
        String head = standing.warning() + standing.grade() + ": ";
        String next = next(verdict, new Moments(explanation.assessment().asOf()))
                .map(it -> "; " + it)
                .orElse("");
        int room = LONGEST - head.length() - next.length();
        return head + Cut.to(verdict.firstReason().orElse(NO_REASON), room) + next;
    }

    private static Optional<String> next(Verdict verdict, Moments moments) {
        List<RequiredAction> doNow = verdict.doNow();
        long overdue = doNow.stream()
                .filter(action -> action.status() == ActionStatus.OVERDUE)
                .count();
        Optional<RequiredAction> due = doNow.stream()
                .filter(action ->
                        action.status() == ActionStatus.DUE && action.due().isPresent())
                .min(Comparator.comparing(action -> action.due().orElseThrow()));
        if (overdue > 0) {
            String late = overdue + " OVERDUE: " + duty(doNow.get(0));
            return Optional.of(
                    due.map(next -> late + "; another by " + at(next, moments)).orElse(late));
        }
        return due.map(next -> "by " + at(next, moments) + ": " + duty(next))
                .or(() -> verdict.startNotKnown().stream().findFirst().map(action -> "now: " + duty(action)));
    }

    private static String at(RequiredAction action, Moments moments) {
        return moments.at(action.due().orElseThrow());
    }

    private static String duty(RequiredAction action) {
        return Cut.to(action.duty(), LONGEST_DUTY);
    }
}
