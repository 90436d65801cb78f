package org.childrisk.assessment;

import java.time.Instant;
import java.util.Comparator;
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
 * @param findings what is wrong, "found" each
 * @param labels what was set aside, "set aside" each
 */
record Lines(
        Map<RiskDomain, Grade> grades,
        Map<Matter, Action> actions,
        Map<Matter, String> findings,
        Map<String, String> labels) {

    /**
     * Where a required action stands.
     *
     * @param drafts what rules said of it
     * @param statuses what is still to be done before what came too late; none where it has no object any more
     * @param ahead moments ahead at which it may stand otherwise
     */
    record Action(List<DutyDraft> drafts, List<ActionStatus> statuses, NavigableSet<Instant> ahead) {

        /** How many only: nothing about the child reaches a log by accident. */
        @Override
        public String toString() {
            return "Action[" + statuses.size() + "]";
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

    /** The same at a later moment: only what may stand otherwise then is settled anew. */
    Lines at(BiFunction<Matter, List<DutyDraft>, Action> settled, Instant moment) {
        Map<Matter, Action> then = new HashMap<>();
        actions.forEach((matter, action) ->
                then.put(matter, action.standsUntil(moment) ? action : settled.apply(matter, action.drafts())));
        return new Lines(grades, then, findings, labels);
    }

    /** The first moment ahead at which an action may stand otherwise, empty where none may. */
    Optional<Instant> nextDeadline() {
        return actions.values().stream()
                .map(Action::ahead)
                .filter(ahead -> !ahead.isEmpty())
                .map(NavigableSet::first)
                .min(Comparator.naturalOrder());
    }

    /** Where each required action stands that still has an object. */
    Map<Matter, List<ActionStatus>> statuses() {
        Map<Matter, List<ActionStatus>> statuses = new HashMap<>();
        actions.forEach((matter, action) -> {
            if (!action.statuses().isEmpty()) {
                statuses.put(matter, action.statuses());
            }
        });
        return statuses;
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
