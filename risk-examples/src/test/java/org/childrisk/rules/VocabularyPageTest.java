package org.childrisk.rules;

import java.io.IOException;
import java.nio.file.Path;
import org.childrisk.examples.ShownOutput;
import org.childrisk.policy.PolicyReader;
import org.junit.jupiter.api.Test;

/** The vocabulary that is published is that of the policy. Run with {@code -Dapprove=true} to write it anew, then read the change. */
class VocabularyPageTest {

    private static final Path PAGE = Path.of("../docs/vocabulary.md");

    @Test
    void the_vocabulary_published_is_that_of_the_present_policy() throws IOException {
        VocabularyPage vocabulary = new VocabularyPage(
                new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read(), RuleFile.all());

        ShownOutput.isPrinted(PAGE, of -> vocabulary.text());
    }
}
