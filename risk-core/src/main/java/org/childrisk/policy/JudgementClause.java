package org.childrisk.policy;

import java.util.List;

/**
 * Something that guidance asks to be weighed and that no rule weighs.
 *
 * @param cites identifier in the guidance register
 * @param weigh what a person must weigh, one sentence in this library's own words
 * @param bears in which cases; none where it is about the force and no single case
 */
public record JudgementClause(String cites, String weigh, List<Topic> bears) {

    public JudgementClause {
        bears = List.copyOf(bears);
    }

    /** Whether it has to be weighed in a case that is about one of these. */
    public boolean bearsOnAny(Iterable<Topic> topics) {
        for (Topic topic : topics) {
            if (bears.contains(topic)) {
                return true;
            }
        }
        return false;
    }
}
