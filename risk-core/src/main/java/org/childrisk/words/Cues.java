package org.childrisk.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words that tell how a label stands in its text, as the file beside this class lists them.
 *
 * @param denying words that deny what follows them in the same clause
 * @param notDeniedBefore words before which those deny nothing
 * @param beginsClause words to which what was denied before does not reach
 * @param denies phrases that deny
 * @param asks phrases that ask
 * @param aboutWords phrases by which a sentence is about words
 */
record Cues(
        Set<String> denying,
        Set<String> notDeniedBefore,
        Set<String> beginsClause,
        List<String> denies,
        List<String> asks,
        List<String> aboutWords) {

    private static final String FILE = "stances.yaml";

    /** What tells of a stance when it stands in the same clause or sentence. */
    enum Cue {
        DENIES,
        ASKS,
        ABOUT_WORDS
    }

    static Cues read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream(FILE), FILE)) {
            return yaml.readValue(in, Cues.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PhraseMatcher<Cue> phrases() {
        return PhraseMatcher.<Cue>exact()
                .addAll(Cue.DENIES, denies)
                .addAll(Cue.ASKS, asks)
                .addAll(Cue.ABOUT_WORDS, aboutWords)
                .build();
    }
}
