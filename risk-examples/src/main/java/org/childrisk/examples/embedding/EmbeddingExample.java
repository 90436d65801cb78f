package org.childrisk.examples.embedding;

import java.io.InputStream;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.CaseFile;
import org.childrisk.json.CaseFileReader;

/** The three lines that the README shows. */
public final class EmbeddingExample {

    private EmbeddingExample() {}

    /** Reads a case file in JSON and answers the assessment of it as plain text. */
    public static String assess(InputStream json) {
        // begin README
        try (RiskAssessor assessor = RiskAssessor.load()) {
            CaseFile caseFile = new CaseFileReader().readJson(json);
            Assessment assessment = assessor.assess(caseFile);
            return assessment.summary();
        }
        // end README
    }
}
