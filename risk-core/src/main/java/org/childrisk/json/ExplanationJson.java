package org.childrisk.json;

import org.childrisk.reasoning.Explanation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes explanations as JSON, as {@link AssessmentJson} writes results: {@code version} first, every field always there,
 * null where empty. The form is published beside this class as {@code explanation.schema.json}. A field is only ever added
 * while the version stays. Safe for use by several threads.
 *
 * <pre>{@code
 * String document = new ExplanationJson().write(explanation);
 * }</pre>
 */
public final class ExplanationJson {

    /** Raised when a field changes its meaning or goes away. */
    public static final int VERSION = 1;

    private final JsonMapper mapper = AssessmentJson.mapper();

    /** The explanation, with the whole assessment in it, as indented JSON. */
    public String write(Explanation explanation) {
        ObjectNode document = mapper.createObjectNode().put("version", VERSION);
        document.setAll(mapper.<ObjectNode>valueToTree(explanation));
        return mapper.writeValueAsString(document);
    }
}
