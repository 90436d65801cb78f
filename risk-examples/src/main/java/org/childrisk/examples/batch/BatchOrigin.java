package org.childrisk.examples.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childrisk.assessment.Edition;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.json.StrictReader;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the results of a batch come from. It stands in a file beside them, so that a run goes on only with the same.
 *
 * @param program version of the command line
 * @param edition which rules and numbers judge
 * @param input SHA-256 of the input, unpacked
 * @param asOf the moment as it was typed, empty where each case has its own
 * @param detail how much of each result is written
 */
public record BatchOrigin(String program, Edition edition, String input, String asOf, String detail) {

    private static final StrictReader<BatchOrigin> READER = StrictReader.of(BatchOrigin.class);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Where it stands for results in this file. */
    static Path beside(Path results) {
        return results.resolveSibling(results.getFileName() + ".origin.json");
    }

    /** That of results in this file, empty where there is none. */
    static Optional<BatchOrigin> of(Path results) throws IOException {
        Path file = beside(results);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Optional.of(READER.readJson(stream));
        } catch (RefusedFacts broken) {
            throw new CannotGoOn(
                    file + " cannot be read as the origin of results. Maybe it was changed by hand: start anew under"
                            + " another name.",
                    broken);
        }
    }

    /** Written whole or not at all. */
    void writeBeside(Path results) throws IOException {
        Path file = beside(results);
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(whole, MAPPER.writeValueAsString(this) + "\n");
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** In what another origin differs, in plain words; none where the two are equal. */
    List<String> differences(BatchOrigin other) {
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("the input", input.equals(other.input));
        same.put("--as-of", asOf.equals(other.asOf));
        same.put("how much is written (--brief, --sources)", detail.equals(other.detail));
        same.put("the rules", edition.rulesDigest().equals(other.edition.rulesDigest()));
        same.put(
                "the numbers (--set, or another policy)",
                edition.policyDigest().equals(other.edition.policyDigest())
                        && edition.policy().equals(other.edition.policy()));
        same.put("the version of the program", program.equals(other.program));
        return same.entrySet().stream()
                .filter(it -> !it.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
