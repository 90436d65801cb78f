package org.childrisk.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published shares are those of the present rules. */
class MissingGradesPageTest {

    @Test
    void the_shares_published_are_the_shares_of_the_present_rules() throws IOException {
        ShownOutput.isPrinted(Path.of("../docs/missing-grades.md"), ShownOutput::of);
    }
}
