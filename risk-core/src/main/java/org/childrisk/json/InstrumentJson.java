package org.childrisk.json;

import org.childrisk.instruments.InstrumentReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reports of screening instruments as JSON, in the manner of {@link AssessmentJson}. The grade stands in the same
 * document as the bands, before them. Safe for use by several threads.
 */
public final class InstrumentJson {

    /** Raised when a field changes its meaning or goes away. */
    public static final int VERSION = 1;

    private final JsonMapper mapper = AssessmentJson.mapper();

    /** The report as indented JSON. */
    public String write(InstrumentReport report) {
        ObjectNode document = mapper.createObjectNode().put("version", VERSION);
        document.setAll(mapper.<ObjectNode>valueToTree(report));
        return mapper.writeValueAsString(document);
    }
}
