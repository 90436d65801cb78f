package org.childrisk.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.childrisk.examples.scenario.Scenario;
import org.childrisk.facts.CaseFile;
import org.childrisk.json.CaseFileReader;
import org.childrisk.json.StrictReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A document named on the command line: a case file, or a scenario with a case file in it. */
final class CaseDocument {

    static final String STANDARD_INPUT = "-";

    /** One byte more than the readers accept, so that they refuse it and the memory does not fill. */
    private static final int MOST_BYTES = 5 * 1024 * 1024 + 1;

    private static final StrictReader<Scenario> SCENARIOS = StrictReader.of(Scenario.class);
    private static final CaseFileReader CASES = new CaseFileReader();

    private final byte[] bytes;
    private final boolean yaml;

    private CaseDocument(byte[] bytes, boolean yaml) {
        this.bytes = bytes;
        this.yaml = yaml;
    }

    static boolean isNamed(String name) {
        return name.equals(STANDARD_INPUT) || isYaml(name) || ending(name).endsWith(".json");
    }

    private static boolean isYaml(String name) {
        return ending(name).endsWith(".yaml") || ending(name).endsWith(".yml");
    }

    private static String ending(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static CaseDocument read(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return new CaseDocument(System.in.readNBytes(MOST_BYTES), false);
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return new CaseDocument(in.readNBytes(MOST_BYTES), isYaml(name));
        }
    }

    /**
     * A case and the settings that its force has made, which only a scenario has.
     *
     * @param settings parameter name to value
     * @param caseFile the case
     */
    record Case(Map<String, String> settings, CaseFile caseFile) {}

    /** The case in it. Throws {@link org.childrisk.facts.RefusedFacts} with every problem. */
    Case read() {
        InputStream document = new ByteArrayInputStream(bytes);
        if (isScenario()) {
            Scenario scenario = yaml ? SCENARIOS.readYaml(document) : SCENARIOS.readJson(document);
            return new Case(scenario.settings(), scenario.facts());
        }
        return new Case(Map.of(), yaml ? CASES.readYaml(document) : CASES.readJson(document));
    }

    /** Whether it is a story: only one has an {@code intro}. */
    boolean isStory() {
        return has("intro");
    }

    /** A case file has no field {@code facts}. What cannot be told apart is read as a case file and refused as one. */
    private boolean isScenario() {
        return has("facts");
    }

    private boolean has(String field) {
        TokenStreamFactory factory = yaml ? new YAMLFactory() : new JsonFactory();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (parser.currentName().equals(field)) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException broken) {
            return false;
        }
    }
}
