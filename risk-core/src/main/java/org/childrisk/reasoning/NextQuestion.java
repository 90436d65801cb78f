package org.childrisk.reasoning;

import java.util.List;
import org.childrisk.policy.FoundOut;

/**
 * Something that nobody has answered and that could raise a grade or start a duty.
 *
 * @param answer the answer that matters most, as a change of the case file
 * @param ask the question as it is asked out loud
 * @param overall the grade of the case now, and with that answer
 * @param raises the domains whose grade that answer raises, and to what
 * @param starts codes of the actions that it would newly require
 * @param settles how many rules speak with that answer which are silent now
 * @param foundOut how it is found out
 */
public record NextQuestion(
        Change answer,
        String ask,
        GradeRange overall,
        List<DomainRange> raises,
        List<String> starts,
        int settles,
        FoundOut foundOut) {
    /** Where only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "NextQuestion[" + answer.field() + "]";
    }
}
