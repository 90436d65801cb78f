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
 * @param ref its reference, empty text where it is the child as such
 * @param kind what kind of thing it is
 * @param happenedAt when the event happened, empty where it is none or not recorded
 */
record Subject(String ref, Kind kind, Optional<Instant> happenedAt) {

    enum Kind {
        THE_CHILD,
        /** An adult or another child. */
        PERSON,
        /** An episode, an incident or anything else that is on file. */
        EVENT,
        /** Another sign that is about the child as such: it has a code and nothing to show. */
        SIGN
    }

    static final Subject THE_CHILD = new Subject("", Kind.THE_CHILD, Optional.empty());

    static Subject of(Fact fact) {
        boolean person = fact instanceof AdultOfConcern || fact instanceof OtherChild;
        return new Subject(
                fact.ref(),
                person ? Kind.PERSON : Kind.EVENT,
                fact instanceof Incident incident ? incident.happenedAt() : Optional.empty());
    }

    /** What was measured; of a sign, what that is about, or else the sign itself. */
    static Subject of(Measure measure) {
        if (measure instanceof Sign sign) {
            return sign.subject().equals(THE_CHILD)
                    ? new Subject(sign.ref(), Kind.SIGN, Optional.empty())
                    : sign.subject();
        }
        return event(measure.ref());
    }

    /** What the references that signs give name in this file. */
    static Function<String, Subject> in(CaseFile file) {
        if (file.indicators().stream().allMatch(sign -> sign.about().isEmpty())) {
            return Subject::event;
        }
        Map<String, Subject> byReference = new HashMap<>();
        file.facts().forEach(fact -> byReference.putIfAbsent(fact.ref(), of(fact)));
        return ref -> byReference.getOrDefault(ref, event(ref));
    }

    private static Subject event(String ref) {
        return new Subject(ref, Kind.EVENT, Optional.empty());
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** A reader can look it up in the file. */
    boolean isOnFile() {
        return kind == Kind.PERSON || kind == Kind.EVENT;
    }
}
