package org.childrisk.examples.training;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.childrisk.examples.scenario.BundledFolder;
import org.childrisk.examples.scenario.Requirement;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Country;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;

/**
 * A case told as it became known, for training. What is right at a step is never written here: the library derives it from the
 * facts that had arrived by then.
 *
 * @param id the name of its file, without {@code .yaml}
 * @param title one line that gives nothing away
 * @param level 1 for beginners to 3
 * @param topic what it is mainly about
 * @param intro what the trainee is told before the first step
 * @param country whose law and procedures apply; England where not stated
 * @param child the child
 * @param steps what police learn, in the order in which they learn it
 * @param notes what a trainer should bring out
 */
public record Story(
        String id,
        String title,
        int level,
        StoryTopic topic,
        String intro,
        Country country,
        Child child,
        List<StoryStep> steps,
        List<TrainerNote> notes)
        implements BundledFolder.Named {

    private static final int LEVELS = 3;

    /** Throws {@link RefusedFacts} with every part that is missing or cannot be true. */
    public Story {
        country = Objects.requireNonNullElse(country, Country.ENGLAND);
        new Requirement()
                .text("id", id)
                .text("title", title)
                .value("topic", topic)
                .text("intro", intro)
                .value("child", child)
                .value("steps", steps.isEmpty() ? null : steps)
                .value("notes", notes.isEmpty() ? null : notes)
                .that(
                        level >= 1 && level <= LEVELS,
                        new FactProblem(
                                "level",
                                String.valueOf(level),
                                "is not a level",
                                "Maybe 1 for beginners, 2, or 3 for the hardest."))
                .done();
        intro = intro.strip();
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
        List<FactProblem> problems = new Telling(id, country, child, steps).problems();
        if (!problems.isEmpty()) {
            throw new RefusedFacts(problems);
        }
    }

    /** The case as police held it after this step, counted from 0. What came later is not in it. */
    public CaseFile caseAfter(int step) {
        return new Telling(id, country, child, steps).caseAfter(step);
    }

    /** The steps after which something is asked, counted from 0. */
    public List<Integer> askedSteps() {
        return IntStream.range(0, steps.size())
                .filter(step -> steps.get(step).ask().isPresent())
                .boxed()
                .toList();
    }

    /** Every identifier of guidance that the notes name, each once. */
    public Set<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        notes.forEach(note -> sources.addAll(note.from()));
        return sources;
    }

    /** The identifier only. */
    @Override
    public String toString() {
        return "Story[" + id + "]";
    }
}
