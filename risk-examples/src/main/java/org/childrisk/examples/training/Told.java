package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.facts.CaseFile;

/**
 * A case that somebody tells: a story as it stood after a step, or a scenario.
 *
 * @param called how a person finds it again
 * @param file the case
 */
public record Told(String called, CaseFile file) {

    /** Every step of every bundled story at which something is asked, and every bundled scenario that is graded by the default numbers. */
    public static List<Told> bundled() {
        List<Told> all = new ArrayList<>(of(Stories.all()));
        for (Scenario scenario : Scenarios.all()) {
            if (scenario.settings().isEmpty()) {
                all.add(new Told("scenario " + scenario.id(), scenario.facts()));
            }
        }
        return all;
    }

    /** Every step of these stories at which something is asked. */
    public static List<Told> of(Collection<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.askedSteps().stream().map(step -> of(story, step)))
                .toList();
    }

    private static Told of(Story story, int step) {
        return new Told(story.id() + ", step " + (step + 1), story.caseAfter(step));
    }

    /** The name only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Told[" + called + "]";
    }
}
