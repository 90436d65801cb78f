package org.childrisk.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.childrisk.Assessment;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.RequiredAction;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

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
    private final JsonMapper lineWithSources =
            mapper.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();
    private final JsonMapper line = lineWithSources
            .rebuild()
            .addMixIn(Assessment.class, WithoutSources.class)
            .build();
    private final JsonMapper briefLine = lineWithSources
            .rebuild()
            .addMixIn(Assessment.class, Brief.class)
            .addMixIn(DomainGrade.class, BriefGrade.class)
            .addMixIn(RequiredAction.class, BriefAction.class)
            .build();

    /** The assessment as indented JSON. */
    public String write(Assessment assessment) {
        return mapper.writeValueAsString(new Versioned(VERSION, assessment));
    }

    /** The same on one line. */
    public String lineWithSources(Assessment assessment) {
        return text(utf8LineWithSources(assessment));
    }

    /** The same in UTF-8, for whoever writes it to a file or sends it on: no text is made of it. */
    public byte[] utf8LineWithSources(Assessment assessment) {
        return utf8(lineWithSources, assessment);
    }

    /**
     * The assessment on one line, without {@code guidance}: most of the text, and the same for every result of one edition. The
     * firings still name the statements that they cite.
     */
    public String line(Assessment assessment) {
        return text(utf8Line(assessment));
    }

    /** The same in UTF-8. */
    public byte[] utf8Line(Assessment assessment) {
        return utf8(line, assessment);
    }

    /** Grades, actions and judgement on one line, without the proof. Its digests lead to the result that has it. */
    public String briefLine(Assessment assessment) {
        return text(utf8BriefLine(assessment));
    }

    /** The same in UTF-8. */
    public byte[] utf8BriefLine(Assessment assessment) {
        return utf8(briefLine, assessment);
    }

    private static byte[] utf8(JsonMapper mapper, Assessment assessment) {
        return mapper.writeValueAsBytes(new Versioned(VERSION, assessment));
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** The document: the fields of the assessment, behind the version. */
    private record Versioned(int version, @JsonUnwrapped Assessment assessment) {}

    @JsonIgnoreProperties("guidance")
    private interface WithoutSources {}

    @JsonIncludeProperties({
        "reference",
        "asOf",
        "overall",
        "grades",
        "actions",
        "judgement",
        "nextChange",
        "inputDigest",
        "resultDigest"
    })
    private interface Brief {}

    @JsonIncludeProperties({"domain", "grade"})
    private interface BriefGrade {}

    @JsonIncludeProperties({"code", "about", "due", "status"})
    private interface BriefAction {}

    /** Records to documents: their fields and nothing else. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .addModule(new SimpleModule().addSerializer(Instant.class, new MomentWriting()))
                // fields only: predicates such as isComplete() are no part of the document
                .changeDefaultVisibility(
                        all -> all.with(Visibility.NONE).withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                .build();
    }
}
