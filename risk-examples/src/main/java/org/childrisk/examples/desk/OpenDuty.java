package org.childrisk.examples.desk;

import java.time.Instant;
import java.util.List;
import org.childrisk.RiskAssessor;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.RefusedFacts;

/**
 * A duty that is open.
 *
 * @param action what must be done
 * @param settledByStep whether it is settled once somebody records that it was done; else it needs a fact of its own, such as what
 *     came out of a meeting
 */
record OpenDuty(RequiredAction action, boolean settledByStep) {

    /** What is open in a case, each tried: the library alone knows what settles a duty. */
    static List<OpenDuty> of(OpenCase open, List<RequiredAction> actions, RiskAssessor assessor, Instant now) {
        return actions.stream()
                .filter(action -> action.status().isOpen())
                .map(action -> new OpenDuty(action, isSettled(action, open, assessor, now)))
                .toList();
    }

    private static boolean isSettled(RequiredAction action, OpenCase open, RiskAssessor assessor, Instant now) {
        try {
            return assessor.assess(open.ifDone(action, now)).actions().stream()
                    .noneMatch(it -> it.status().isOpen()
                            && it.code().equals(action.code())
                            && it.about().equals(action.about())
                            && it.due().equals(action.due()));
        } catch (RefusedFacts e) {
            // the step cannot be recorded about this, so that it settles nothing
            return false;
        }
    }

    boolean is(String code, String about) {
        return action.code().equals(code) && action.about().equals(about);
    }
}
