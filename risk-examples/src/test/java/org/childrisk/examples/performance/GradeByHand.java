package org.childrisk.examples.performance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The smallest program that does something like it: Jackson reads the file, a few conditions give a grade. */
public final class GradeByHand {

    private static final Set<String> GRAVE = Set.of(
            "SUICIDE_OR_SELF_HARM_RISK",
            "MEDICATION_DEPENDENT",
            "EXPLOITATION_FLAG",
            "UNEXPLAINED_MONEY_OR_GOODS",
            "KNOWN_HOTSPOT",
            "ASSOC_WITH_MISSING_OR_EXPLOITED_CHILD",
            "UNKNOWN_ADULT_VEHICLE",
            "GROOMED_OR_TARGETED",
            "DRUG_DEBT");

    private GradeByHand() {}

    /** The file is the one argument. */
    public static void main(String[] args) throws IOException {
        JsonNode file = JsonMapper.builder().build().readTree(Path.of(args[0]).toFile());
        System.out.println(grade(file));
    }

    private static String grade(JsonNode file) {
        boolean missing = false;
        for (JsonNode episode : file.path("missingEpisodes")) {
            missing |= !episode.path("located").asString("").equals("YES");
        }
        if (!missing) {
            return "none";
        }
        for (JsonNode sign : file.path("indicators")) {
            if (sign.path("answer").asString("").equals("YES")
                    && GRAVE.contains(sign.path("code").asString(""))) {
                return "HIGH";
            }
        }
        return "MEDIUM";
    }
}
