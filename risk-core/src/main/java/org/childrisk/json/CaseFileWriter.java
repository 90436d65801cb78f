package org.childrisk.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Proceeding;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes case files as canonical JSON: one line, fields in the order of the records, and nothing that leaving out says
 * as well (what is empty, what is unknown). Equal case files give equal texts, and {@link CaseFileReader} reads the text
 * back as an equal case file. Safe for use by several threads.
 *
 * <pre>{@code
 * String document = new CaseFileWriter().toJson(caseFile);
 * }</pre>
 */
public final class CaseFileWriter {

    private final JsonMapper mapper = mapper();

    /** How facts are written, wherever they stand. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                // fields only: predicates such as isInitial() are no part of the document
                .changeDefaultVisibility(
                        all -> all.with(Visibility.NONE).withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                .changeDefaultPropertyInclusion(all ->
                        all.withValueInclusion(JsonInclude.Include.CUSTOM).withValueFilter(Unsaid.class))
                .addMixIn(Proceeding.class, ProceedingTyped.class)
                .registerSubtypes(Proceeding.class.getPermittedSubclasses())
                .build();
    }

    /** The case file as one line of JSON. */
    public String toJson(CaseFile caseFile) {
        return mapper.writeValueAsString(caseFile);
    }
}
