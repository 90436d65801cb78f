package org.childrisk.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.childrisk.Assessment;

/**
 * Finds when a result changes by itself. Before the first boundary that the assessment asked about nothing can change; at
 * the boundary the case is assessed again, and if nothing differs the search goes on from there.
 */
public final class ChangeFinder {

    /**
     * An assessment and the future boundaries that it asked about.
     *
     * @param assessment the result
     * @param boundaries moments at which a measure or a status can flip, earliest first
     */
    public record Examined(Assessment assessment, NavigableSet<Instant> boundaries) {}

    private ChangeFinder() {}

    /**
     * The first change, empty where none comes.
     *
     * @param now the result as of now
     * @param at examines the same case as of another moment
     */
    public static Optional<NextChange> find(Examined now, Function<Instant, Examined> at) {
        Examined before = now;
        while (!before.boundaries().isEmpty()) {
            Instant moment = before.boundaries().first();
            Examined after = at.apply(moment);
            List<String> differences = differences(now.assessment(), after.assessment());
            if (!differences.isEmpty()) {
                return Optional.of(new NextChange(moment, differences));
            }
            before = after;
        }
        return Optional.empty();
    }

    private static List<String> differences(Assessment one, Assessment other) {
        Map<String, String> before = lines(one);
        Map<String, String> after = lines(other);
        List<String> differences = new ArrayList<>();
        after.forEach((what, state) -> {
            String was = before.get(what);
            if (was == null) {
                differences.add(what + " is new: " + state);
            } else if (!was.equals(state)) {
                differences.add(what + ": " + was + " becomes " + state);
            }
        });
        before.keySet().stream()
                .filter(what -> !after.containsKey(what))
                .forEach(what -> differences.add(what + " no longer follows"));
        return differences;
    }

    private static Map<String, String> lines(Assessment assessment) {
        Map<String, String> lines = new TreeMap<>();
        assessment
                .grades()
                .forEach(grade -> lines.put(
                        "grade " + grade.domain().words(), grade.grade().words()));
        assessment
                .actions()
                .forEach(action -> lines.merge(
                        named(action.duty(), action.about()),
                        action.status()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' '),
                        (open, past) -> open + ", an earlier one " + past));
        assessment.findings().forEach(finding -> lines.put(named(finding.wrong(), finding.about()), "found"));
        assessment.labelsSetAside().forEach(label -> lines.put(named("label " + label.code(), ""), "set aside"));
        return lines;
    }

    private static String named(String what, String about) {
        return what + (about.isEmpty() ? "" : " (" + about + ")");
    }
}
