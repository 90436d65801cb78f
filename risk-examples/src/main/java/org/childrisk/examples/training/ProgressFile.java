package org.childrisk.examples.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childrisk.facts.RiskDomain;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps a trainee's progress in a file that the trainer names, one JSON object a line for each answered step. It holds the
 * story and what was found and missed: no name, no date, nothing of the machine.
 */
public final class ProgressFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;

    public ProgressFile(Path file) {
        this.file = file;
    }

    /** Adds what was answered at the end of the file, which is made if it is not there. */
    public void add(List<Score> scores) throws IOException {
        List<String> lines = new ArrayList<>();
        scores.forEach(score -> lines.add(line(score)));
        Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String line(Score score) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("story", score.key().story().id());
        line.put("step", score.key().step() + 1);
        line.put("gradesRight", score.rightGrades().size());
        line.put("grades", RiskDomain.values().length);
        var missed = line.putArray("missedHigh");
        score.missedHigh().forEach(domain -> missed.add(domain.name()));
        line.put("reasonsFound", score.reasons().size() - score.missedReasons().size());
        line.put("reasons", score.reasons().size());
        line.put("baitTaken", score.baitTaken().size());
        line.put("actionsFound", score.actions().size() - score.missedActions().size());
        line.put("actions", score.actions().size());
        line.put("actionsNotRequired", score.needlessActions().size());
        return line.toString();
    }

    /** The stories of which at least one step was answered; none where there is no file yet. Lines of others are left alone. */
    public Set<String> stories() throws IOException {
        Set<String> stories = new LinkedHashSet<>();
        if (Files.notExists(file)) {
            return stories;
        }
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            story(line).ifPresent(stories::add);
        }
        return stories;
    }

    private static Optional<String> story(String line) {
        try {
            JsonNode story = MAPPER.readTree(line).path("story");
            return story.isString() ? Optional.of(story.asString()) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
