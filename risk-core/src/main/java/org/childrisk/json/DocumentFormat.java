package org.childrisk.json;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** The two ways of writing a document down. */
enum DocumentFormat {
    JSON("Maybe a comma, a quote or a bracket is missing, or one too many, just before this place."),
    YAML("Maybe the indentation is off, or a text with a colon, a hash or a bracket needs quotes.");

    static final int DEEPEST = 64;

    private final String mend;

    DocumentFormat(String mend) {
        this.mend = mend;
    }

    JsonParser parser(String text) {
        TokenStreamFactory factory = this == JSON ? Json.FACTORY : Yaml.FACTORY;
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    /** Each is made when a document of its kind is first read: most hosts read one kind only. */
    private static final class Json {
        private static final TokenStreamFactory FACTORY =
                JsonFactory.builder().streamReadConstraints(limits()).build();
    }

    private static final class Yaml {
        private static final TokenStreamFactory FACTORY = YAMLFactory.builder()
                // a field with nothing after its colon is null, as YAML has it
                .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .streamReadConstraints(limits())
                // repeated keys are looked for by the scan, which finds all of them and not only the first
                .loadSettings(LoadSettings.builder()
                        .setAllowDuplicateKeys(true)
                        .setCodePointLimit(DocumentText.MOST_BYTES + 1)
                        .build())
                .build();
    }

    /** What would put broken syntax right. */
    String mend() {
        return mend;
    }

    private static StreamReadConstraints limits() {
        return StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
    }
}
