package org.childrisk.examples.scenario;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.childrisk.facts.CaseFile;

/**
 * A case told as a story, with the facts of it and what must come out.
 *
 * @param id the name of its file, without {@code .yaml}
 * @param title one line
 * @param from identifiers in the guidance register of the case as published
 * @param story what happened, in plain words
 * @param assumed what the publication does not say and was supplied here, such as calendar dates; may be empty
 * @param settings the numbers and switches that the force has set for itself, by parameter; empty for the defaults
 * @param facts the case file
 * @param instruments what screening instruments come to beside the grade, by code; empty where none is looked at
 * @param expect what must come out
 * @param fires rules that must fire
 * @param silent rules that must not fire
 */
public record Scenario(
        String id,
        String title,
        List<String> from,
        String story,
        String assumed,
        Map<String, String> settings,
        CaseFile facts,
        Map<String, InstrumentExpectation> instruments,
        Expectation expect,
        List<String> fires,
        List<String> silent)
        implements BundledFolder.Named {

    /** Throws {@link org.childrisk.facts.RefusedFacts} with every part that is missing. */
    public Scenario {
        new Requirement()
                .text("id", id)
                .text("title", title)
                .text("story", story)
                .value("facts", facts)
                .value("expect", expect)
                .done();
        story = story.strip();
        assumed = Objects.requireNonNullElse(assumed, "").strip();
        settings = Map.copyOf(Objects.requireNonNullElse(settings, Map.of()));
        instruments = Map.copyOf(Objects.requireNonNullElse(instruments, Map.of()));
        from = List.copyOf(from);
        fires = List.copyOf(fires);
        silent = List.copyOf(silent);
    }
}
