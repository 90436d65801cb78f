package org.childrisk.json;

import java.io.InputStream;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;

/**
 * Reads case files, strictly: what cannot be understood is refused, never guessed or dropped. Every method throws
 * {@link RefusedFacts} with all problems in the order of the document. Safe for use by several threads.
 *
 * <pre>{@code
 * try {
 *     CaseFile caseFile = new CaseFileReader().readJson(document);
 * } catch (RefusedFacts refused) {
 *     refused.problems().forEach(problem -> show(problem.path(), problem.what(), problem.mend()));
 * }
 * }</pre>
 *
 * @see StrictReader what is refused
 */
public final class CaseFileReader {

    private final StrictReader<CaseFile> reader = StrictReader.of(CaseFile.class);

    /** The case file in this JSON text. */
    public CaseFile readJson(String document) {
        return reader.readJson(document);
    }

    /** The case file in this JSON stream, which must be UTF-8. The stream is read but not closed. */
    public CaseFile readJson(InputStream document) {
        return reader.readJson(document);
    }

    /** The case file in this YAML 1.2 text. */
    public CaseFile readYaml(String document) {
        return reader.readYaml(document);
    }

    /** The case file in this YAML 1.2 stream, which must be UTF-8. The stream is read but not closed. */
    public CaseFile readYaml(InputStream document) {
        return reader.readYaml(document);
    }
}
