package org.childrisk.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import org.childrisk.assessment.Conclusions.Matter;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * What a result says, so that it can be compared with another.
 *
 * @param grades the highest grade of each domain
 * @param actions every matter that rules require
 * @param statuses where each required action stands that still has an object
 * @param findings what is wrong, "found" each
 * @param labels what was set aside, "set aside" each
 */
record Lines(
        Map<RiskDomain, Grade> grades,
        Map<Matter, Action> actions,
        Map<Matter, List<ActionStatus>> statuses,
        Map<Matter, String> findings,
        Map<String, String> labels) {

    /**
     * Where a required action stands.
     *
     * @param drafts what rules said of it
     * @param settled where every requirement of it stands; none where it has no object any more
     * @param statuses what is still to be done before what came too late
     * @param ahead moments ahead at which it may stand otherwise
     */
    record Action(
            List<DutyDraft> drafts, List<Settled> settled, List<ActionStatus> statuses, NavigableSet<Instant> ahead) {

        static Action of(List<DutyDraft> drafts, List<Settled> settled, NavigableSet<Instant> ahead) {
            return new Action(drafts, settled, statuses(settled), ahead);
        }

        /** How many only: nothing about the child reaches a log by accident. */
        @Override
        public String toString() {
            return "Action[" + statuses.size() + "]";
        }

        private static List<ActionStatus> statuses(List<Settled> settled) {
            return settled.size() == 1
                    ? List.of(settled.get(0).status())
                    : Settled.worst(settled).stream().map(Settled::status).toList();
        }

        private boolean isRequiredBy(List<DutyDraft> others) {
            if (drafts.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < drafts.size(); i++) {
                if (!drafts.get(i).isAlike(others.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean standsUntil(Instant moment) {
            return ahead.isEmpty() || ahead.first().isAfter(moment);
        }
    }

    /** How many only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Lines[" + actions.size() + "]";
    }

    static Lines of(
            Map<RiskDomain, Grade> grades,
            Map<Matter, Action> actions,
            Map<Matter, String> findings,
            Map<String, String> labels) {
        Map<Matter, List<ActionStatus>> statuses = new HashMap<>();
        actions.forEach((matter, action) -> {
            if (!action.statuses().isEmpty()) {
                statuses.put(matter, action.statuses());
            }
        });
        return new Lines(grades, actions, statuses, findings, labels);
    }

    /** The same at a later moment: only what may stand otherwise then is settled anew. */
    Lines at(BiFunction<Matter, List<DutyDraft>, Action> settled, Instant moment) {
        Map<Matter, Action> then = new HashMap<>(actions);
        then.replaceAll(
                (matter, action) -> action.standsUntil(moment) ? action : settled.apply(matter, action.drafts()));
        return of(grades, then, findings, labels);
    }

    /** Where a matter stood that is required alike and stands as it did at least until a later moment; else empty. */
    Optional<Action> standing(Matter matter, List<DutyDraft> drafts, Instant moment) {
        return Optional.ofNullable(actions.get(matter))
                .filter(action -> action.standsUntil(moment) && action.isRequiredBy(drafts));
    }

    /** The first moment ahead at which an action may stand otherwise, empty where none may. */
    Optional<Instant> nextDeadline() {
        Optional<Instant> first = Optional.empty();
        for (Action action : actions.values()) {
            if (!action.ahead().isEmpty()
                    && first.filter(action.ahead().first()::isAfter).isEmpty()) {
                first = Optional.of(action.ahead().first());
            }
        }
        return first;
    }

    /** Where an action stands, in plain words. */
    static String words(List<ActionStatus> statuses) {
        return String.join(
                ", an earlier one ",
                statuses.stream()
                        .map(status -> status.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList());
    }
}
