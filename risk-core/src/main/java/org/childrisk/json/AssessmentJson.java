package org.childrisk.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.childrisk.Assessment;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes assessments as JSON: {@code version} first, then the fields of the records in their order, every field always
 * there, null where empty, moments in ISO 8601. The form is published beside this class as {@code assessment.schema.json}.
 * A field is only ever added while the version stays. Safe for use by several threads.
 *
 * <pre>{@code
 * String document = new AssessmentJson().write(assessment);
 * }</pre>
 */
public final class AssessmentJson {

    /** Raised when a field changes its meaning or goes away. */
    public static final int VERSION = 1;

    private final JsonMapper mapper = mapper();

    /** The assessment as indented JSON. */
    public String write(Assessment assessment) {
        ObjectNode document = mapper.createObjectNode().put("version", VERSION);
        document.setAll(mapper.<ObjectNode>valueToTree(assessment));
        return mapper.writeValueAsString(document);
    }

    /** Records to documents: their fields and nothing else. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                .enable(SerializationFeature.INDENT_OUTPUT)
                // fields only: predicates such as isComplete() are no part of the document
                .changeDefaultVisibility(
                        all -> all.with(Visibility.NONE).withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                .build();
    }
}
