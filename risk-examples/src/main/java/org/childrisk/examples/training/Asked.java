package org.childrisk.examples.training;

import java.util.List;
import org.childrisk.examples.scenario.Requirement;

/**
 * What the trainee is asked at the end of a step.
 *
 * @param question what to think about, in plain words; the grade of each kind of harm is always asked
 * @param offer codes of the actions to pick from; which of them are required the library says, not the author
 * @param expect the grades that the author means, for the test of the story
 */
public record Asked(String question, List<String> offer, Expected expect) {

    /** Throws {@link org.childrisk.facts.RefusedFacts} with every part that is missing. */
    public Asked {
        new Requirement()
                .text("question", question)
                .value("expect", expect)
                .value("offer", offer.isEmpty() ? null : offer)
                .done();
        offer = List.copyOf(offer);
    }
}
