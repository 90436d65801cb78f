package org.childrisk.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.Edition;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.monitor.CaseLines;
import org.childrisk.monitor.CaseRecord;
import org.childrisk.monitor.Received;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a monitor keeps of a case as one line of JSON, and reads it back as an equal value. Reading is as strict as that of a
 * {@link CaseFileReader case file}. The form is published beside this class as {@code case-record.schema.json}. The document holds
 * personal data. Safe for use by several threads.
 *
 * <pre>{@code
 * String document = json.write(monitor.record("case-1"));
 * monitor.restore(json.read(document));
 * }</pre>
 */
public final class CaseRecordJson {

    /** Raised when a field changes its meaning or goes away. */
    public static final int VERSION = 1;

    private final JsonMapper mapper = CaseFileWriter.mapper();
    private final StrictReader<Stored> reader = StrictReader.of(Stored.class);

    /** The document: the fields of the record, behind the version. */
    record Stored(
            int version,
            String reference,
            List<CaseFile> files,
            List<Received> received,
            Instant reached,
            Optional<Instant> changesAt,
            CaseLines lines,
            Edition edition) {

        Stored {
            if (version != VERSION) {
                throw new RefusedFacts(List.of(new FactProblem(
                        "version",
                        String.valueOf(version),
                        "is not the version that is read here, which is " + VERSION,
                        "Maybe another release of the library wrote it.")));
            }
        }

        CaseRecord record() {
            return new CaseRecord(reference, files, received, reached, changesAt, lines, edition);
        }
    }

    /** The record as one line of JSON, {@code version} first. */
    public String write(CaseRecord record) {
        ObjectNode document = mapper.createObjectNode().put("version", VERSION);
        document.setAll(mapper.<ObjectNode>valueToTree(record));
        if (!record.received().isEmpty()) {
            document.set("received", received(record.received()));
        }
        return mapper.writeValueAsString(document);
    }

    /** Each fact says of which type it is, which it need not where it stands in a list of its kind. */
    private ArrayNode received(List<Received> all) {
        ArrayNode written = mapper.createArrayNode();
        for (Received one : all) {
            ObjectNode entry = mapper.valueToTree(one);
            Fact fact = one.fact();
            ObjectNode typed = mapper.createObjectNode()
                    .put(SealedReading.TYPE, fact.getClass().getSimpleName());
            typed.setAll(mapper.<ObjectNode>valueToTree(fact));
            entry.set("fact", typed);
            written.add(entry);
        }
        return written;
    }

    /**
     * The record in such a document.
     *
     * @throws RefusedFacts with every problem, also if the document is of another version
     */
    public CaseRecord read(String document) {
        return reader.readJson(document).record();
    }
}
