package org.childrisk.json;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a document into a record, strictly, and answers with everything that is wrong with it. Safe for use by several
 * threads.
 *
 * <pre>{@code
 * record Scenario(String title, CaseFile facts) {}
 *
 * Scenario scenario = StrictReader.of(Scenario.class).readYaml(stream);
 * }</pre>
 *
 * <p>The root and what it holds are records, enums, lists, maps by text or enum, {@code Optional}s, texts, whole numbers,
 * booleans, dates and moments (to the second); a sealed interface of records is told apart by a field {@code type} that
 * holds the simple name of the record.
 * A field may be left out, or be null, wherever the constructor of its record accepts that: the constructor says what is
 * required by throwing {@link RefusedFacts}, and gets null for a field that it did not get, but an empty list, map or
 * {@code Optional}.
 *
 * <p>Refused are: unknown and repeated fields, values of another type (nothing is converted), names that an enum does
 * not have, dates that do not exist, moments without an offset, null in a list, what the constructors refuse, text after
 * the document, documents over 5 MB, over 100 000 values or deeper than 64 levels. A field that could not be read counts
 * as left out for the check of its record, without being reported a second time; the check of a record across what it
 * holds runs only once that is sound. Broken syntax is reported alone.
 *
 * <p>The place of each problem, where known, stands at the end of {@link FactProblem#what()}:
 * {@code (line 12, column 5)} is where the field begins, or the object that lacks it.
 */
public final class StrictReader<T> {

    private final ObjectReader binding;

    private StrictReader(Class<T> type) {
        this.binding = JsonMapper.builder()
                .addModule(new StrictReadings())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build()
                .readerFor(type);
    }

    /** A reader of documents that hold one object of this type. */
    public static <T> StrictReader<T> of(Class<T> type) {
        return new StrictReader<>(Objects.requireNonNull(type, "type"));
    }

    /** What this JSON text holds. Throws {@link RefusedFacts} with every problem. */
    public T readJson(String document) {
        return read(DocumentText.of(document), DocumentFormat.JSON);
    }

    /** What this JSON stream, in UTF-8, holds. The stream is read but not closed. */
    public T readJson(InputStream document) {
        return read(DocumentText.of(document), DocumentFormat.JSON);
    }

    /** What this YAML 1.2 text holds. Throws {@link RefusedFacts} with every problem. */
    public T readYaml(String document) {
        return read(DocumentText.of(document), DocumentFormat.YAML);
    }

    /** What this YAML 1.2 stream, in UTF-8, holds. The stream is read but not closed. */
    public T readYaml(InputStream document) {
        return read(DocumentText.of(document), DocumentFormat.YAML);
    }

    private T read(DocumentText text, DocumentFormat format) {
        @Nullable T quick = format == DocumentFormat.JSON ? quick(text) : null;
        if (quick != null) {
            return quick;
        }
        Document document = DocumentScan.of(text, format);
        if (document.root().isNull()) {
            throw DocumentText.empty();
        }
        Findings findings = new Findings(document);
        @Nullable T read = bound(document.root(), findings);
        List<FactProblem> problems = findings.inOrder();
        if (read == null || !problems.isEmpty()) {
            throw new RefusedFacts(problems);
        }
        return read;
    }

    /** What a sound document holds; null where anything is wrong, so that it has to be looked at more closely. */
    private @Nullable T quick(DocumentText text) {
        JsonNode root = QuickScan.of(text).orElse(null);
        if (root == null || root.isNull()) {
            return null;
        }
        Findings findings = Findings.quick(root);
        @Nullable T read = bound(root, findings);
        return findings.count() == 0 ? read : null;
    }

    private @Nullable T bound(JsonNode root, Findings findings) {
        return binding.withAttribute(Findings.class, findings).readValue(root);
    }
}
