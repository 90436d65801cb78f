package org.childrisk.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.json.CaseFileWriter;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {

    private static final Path SOURCE = Path.of("src/main/java/org/childrisk/examples/embedding/EmbeddingExample.java");
    private static final Path README = Path.of("../README.md");

    @Test
    void the_example_answers() {
        String json = new CaseFileWriter().toJson(Scenarios.named("hour-late").facts());

        String answer = EmbeddingExample.assess(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer).startsWith("No grade:").contains("hour-late");
    }

    @Test
    void the_readme_shows_the_example_as_it_is_compiled() throws IOException {
        String source = Files.readString(SOURCE);
        String block = source.substring(
                source.indexOf("// begin README") + "// begin README\n".length(), source.indexOf("// end README"));

        assertThat(Files.readString(README))
                .as("README.md holds the example, indented as it likes")
                .contains(block.stripTrailing().stripIndent());
    }
}
