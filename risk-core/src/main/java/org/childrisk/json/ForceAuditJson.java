package org.childrisk.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Optional;
import org.childrisk.audit.AuditedCase;
import org.childrisk.audit.ForceAudit;
import org.childrisk.audit.Judged;
import org.childrisk.audit.PlanProgress;
import org.childrisk.audit.Share;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes audits of a force as JSON and reads them again: {@code version} first, then {@code audit}, then {@code plan} where
 * there is one, then {@code cases} where they were asked for. Beside every {@code count} and its {@code of} stand {@code share}, {@code low} and {@code high}, the share with
 * its 95% interval, for whoever reads the document; they are not read back. A field is only ever added while the version
 * stays. Safe for use by several threads.
 */
public final class ForceAuditJson {

    /** Raised when a field changes its meaning or goes away. */
    public static final int VERSION = 1;

    private static final String OF_JUDGED = "goodOfJudged";
    private static final String OF_ALL = "goodOfAll";
    private static final double ROUNDED_TO = 10_000;

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultVisibility(
                    all -> all.with(Visibility.NONE).withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .build();

    /**
     * The audit as indented JSON.
     *
     * @param plan what became of a plan, where it was looked at
     * @param cases the cases one by one, where they were asked for
     */
    public String write(ForceAudit audit, Optional<PlanProgress> plan, Optional<List<AuditedCase>> cases) {
        ObjectNode document = mapper.createObjectNode().put("version", VERSION);
        document.set("audit", withShares(mapper.valueToTree(audit)));
        plan.ifPresent(it -> document.set("plan", withShares(mapper.valueToTree(it))));
        cases.ifPresent(it -> document.set("cases", mapper.valueToTree(it)));
        return mapper.writeValueAsString(document);
    }

    /**
     * The audit in a document that this class wrote. What stands beside it is passed over.
     *
     * @throws IllegalArgumentException if it is no such document, or of another version
     */
    public ForceAudit read(String document) {
        try {
            JsonNode tree = mapper.readTree(document);
            JsonNode audit = tree.path("audit");
            if (tree.path("version").asInt(0) != VERSION || !audit.isObject()) {
                throw refused("its version is not " + VERSION, null);
            }
            dropShares(audit);
            return mapper.treeToValue(audit, ForceAudit.class);
        } catch (JacksonException e) {
            throw refused("it cannot be read", e);
        }
    }

    private static IllegalArgumentException refused(String why, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "This is no saved audit: " + why + ". Maybe another file is meant; audit --format json writes one.",
                cause);
    }

    private JsonNode withShares(JsonNode node) {
        if (isJudged(node)) {
            Judged judged = mapper.treeToValue(node, Judged.class);
            ((ObjectNode) node).set(OF_JUDGED, mapper.valueToTree(judged.goodOfJudged()));
            ((ObjectNode) node).set(OF_ALL, mapper.valueToTree(judged.goodOfAll()));
        }
        node.forEach(this::withShares);
        if (isShare(node)) {
            Share share = new Share(node.get("count").asLong(), node.get("of").asLong());
            ((ObjectNode) node)
                    .put("share", rounded(share.value()))
                    .put("low", rounded(share.low()))
                    .put("high", rounded(share.high()))
                    .remove("independent");
        }
        return node;
    }

    private static void dropShares(JsonNode node) {
        if (isJudged(node)) {
            ((ObjectNode) node).remove(List.of(OF_JUDGED, OF_ALL));
        }
        node.forEach(ForceAuditJson::dropShares);
        if (isShare(node)) {
            ((ObjectNode) node).remove(List.of("share", "low", "high"));
        }
    }

    private static boolean isJudged(JsonNode node) {
        return node.isObject() && node.has("good") && node.has("inadequate");
    }

    private static boolean isShare(JsonNode node) {
        return node.isObject() && node.has("count") && node.has("of");
    }

    private static double rounded(double share) {
        return Math.rint(share * ROUNDED_TO) / ROUNDED_TO;
    }
}
