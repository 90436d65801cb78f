package org.childrisk.measures;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Incident;
import org.childrisk.facts.OtherChild;

/**
 * What a sign is about.
 *
 * @param ref reference of the fact, empty text where it is about the child as such
 * @param isPerson it is an adult or another child, and not an event
 * @param happenedAt when the event happened, empty where it is none or not recorded
 */
record Subject(String ref, boolean isPerson, Optional<Instant> happenedAt) {

    static final Subject THE_CHILD = new Subject("", false, Optional.empty());

    static Subject of(Fact fact) {
        return new Subject(
                fact.ref(),
                fact instanceof AdultOfConcern || fact instanceof OtherChild,
                fact instanceof Incident incident ? incident.happenedAt() : Optional.empty());
    }

    /** What this sign is about, or else the sign itself. */
    static Subject of(Sign sign) {
        return sign.subject().ref().isEmpty() ? ofMeasured(sign) : sign.subject();
    }

    static Subject ofMeasured(Measure measure) {
        return ofNothingKnown(measure.ref());
    }

    /** What the references that signs give name in this file. */
    static Function<String, Subject> in(CaseFile file) {
        if (file.indicators().stream().allMatch(sign -> sign.about().isEmpty())) {
            return Subject::ofNothingKnown;
        }
        Map<String, Subject> byReference = new HashMap<>();
        file.facts().forEach(fact -> byReference.putIfAbsent(fact.ref(), of(fact)));
        return ref -> byReference.getOrDefault(ref, ofNothingKnown(ref));
    }

    private static Subject ofNothingKnown(String ref) {
        return new Subject(ref, false, Optional.empty());
    }
}
