package org.childrisk.assessment;

/** Where a required action stands as of the assessment. */
public enum ActionStatus {
    /** Done in time, or done at a time that the record does not give. */
    DONE,
    DONE_LATE,
    DUE,
    OVERDUE,
    /** Was not done while it could still be done: the child came back, say, before anybody had looked. */
    MISSED,
    /** The moment from which it counts is not on record. */
    NOT_YET_KNOWN;

    /** Somebody still has to do it. */
    public boolean isOpen() {
        return this == DUE || this == OVERDUE || this == NOT_YET_KNOWN;
    }

    /** It was not, or is not, done in time. */
    public boolean isLate() {
        return this == OVERDUE || this == DONE_LATE || this == MISSED;
    }
}
