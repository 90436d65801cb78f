package org.childrisk.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows what the command prints. */
class ReadmeTest {

    @Test
    void the_output_shown_is_the_output_printed() throws IOException {
        ShownOutput.isPrinted(Path.of("../README.md"), ShownOutput::of);
    }
}
