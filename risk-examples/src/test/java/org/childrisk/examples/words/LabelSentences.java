package org.childrisk.examples.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childrisk.words.FoundLabel;
import org.childrisk.words.LabelSearch;
import org.childrisk.words.Stance;

/** Sentences with the labels that stand in them, and what a search makes of them. */
final class LabelSentences {

    /** A sentence, what stands in it, and what was found. A label that stands there twice counts once. */
    record Tried(String sentence, Map<String, Stance> there, Map<String, Stance> found) {}

    private final List<Tried> tried;

    private LabelSentences(List<Tried> tried) {
        this.tried = tried;
    }

    static LabelSentences of(String file, LabelSearch search) {
        try (InputStream in = Objects.requireNonNull(LabelSentences.class.getResourceAsStream(file), file)) {
            return new LabelSentences(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> tried(line, search))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tried tried(String line, LabelSearch search) {
        String[] parts = line.split(" \\| ", 2);
        Map<String, Stance> found = new TreeMap<>();
        for (FoundLabel label : search.in(parts[1].replace("\\n", "\n"))) {
            found.merge(label.code(), label.stance(), (one, other) -> one == Stance.ASSERTED ? one : other);
        }
        return new Tried(parts[1], there(parts[0]), found);
    }

    private static Map<String, Stance> there(String labels) {
        Map<String, Stance> there = new TreeMap<>();
        if (!labels.equals("-")) {
            Arrays.stream(labels.split("; ", -1))
                    .map(label -> label.split(" ", 2))
                    .forEach(label -> there.put(label[0], Stance.valueOf(label[1])));
        }
        return there;
    }

    List<Tried> all() {
        return tried;
    }

    /** How often each was so: there and found, found though not there, there and not found. */
    record Counted(int right, int wrong, int missed) {

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }

    Counted labels() {
        return count(stance -> Optional.of("there"));
    }

    Counted asserted() {
        return count(stance -> Optional.of("asserted").filter(it -> stance == Stance.ASSERTED));
    }

    Counted mentioned() {
        return count(stance -> Optional.of("mentioned").filter(it -> stance != Stance.ASSERTED));
    }

    Counted stances() {
        return count(stance -> Optional.of(stance.name()));
    }

    private Counted count(Function<Stance, Optional<String>> as) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Tried one : tried) {
            List<String> there = counted(one.there(), as);
            List<String> found = counted(one.found(), as);
            int both = (int) there.stream().filter(found::contains).count();
            right += both;
            wrong += found.size() - both;
            missed += there.size() - both;
        }
        return new Counted(right, wrong, missed);
    }

    private static List<String> counted(Map<String, Stance> labels, Function<Stance, Optional<String>> as) {
        return labels.entrySet().stream()
                .flatMap(label -> as.apply(label.getValue()).map(it -> label.getKey() + " " + it).stream())
                .toList();
    }

    /** Every sentence that did not come out as it should, with what is wrong. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (Tried one : tried) {
            List<String> wrong = new ArrayList<>();
            one.there().forEach((code, stance) -> {
                Optional<Stance> found = Optional.ofNullable(one.found().get(code));
                if (found.isEmpty()) {
                    wrong.add(code + " missed");
                } else if (found.get() != stance) {
                    wrong.add(code + " is " + words(stance) + ", taken for " + words(found.get()));
                }
            });
            one.found().keySet().stream()
                    .filter(code -> !one.there().containsKey(code))
                    .forEach(code -> wrong.add(code + " found"));
            if (!wrong.isEmpty()) {
                errors.add("| " + one.sentence().replace("\\n", " / ") + " | "
                        + wrong.stream().map(it -> it.replace("_", "\\_")).collect(Collectors.joining("; ")) + " |");
            }
        }
        return errors;
    }

    private static String words(Stance stance) {
        return stance.words();
    }
}
