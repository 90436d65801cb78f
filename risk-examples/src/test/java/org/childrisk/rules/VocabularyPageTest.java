package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.childrisk.policy.PolicyReader;
import org.junit.jupiter.api.Test;

/** The vocabulary that is published is that of the policy. Run with {@code -Dapprove=true} to write it anew, then read the change. */
class VocabularyPageTest {

    private static final Path PAGE = Path.of("../docs/vocabulary.md");
    private static final Pattern SHOWN = Pattern.compile(
            "(<!-- output of: VocabularyPageTest -->\n\n)(.*?)(\n<!-- end of output -->\n)", Pattern.DOTALL);

    @Test
    void the_vocabulary_published_is_that_of_the_present_policy() throws IOException {
        String page = Files.readString(PAGE);
        Matcher shown = SHOWN.matcher(page);
        assertThat(shown.find()).as("the page shows the vocabulary").isTrue();

        String written = new VocabularyPage(
                        new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read(), RuleFile.all())
                .text();

        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, page.substring(0, shown.start(2)) + written + page.substring(shown.end(2)));
        } else {
            assertThat(shown.group(2)).isEqualTo(written);
        }
    }
}
