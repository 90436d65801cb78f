package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows what the command prints. Run with {@code -Dapprove=true} to write the output anew, then read it. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Pattern SHOWN =
            Pattern.compile("(<!-- output of: (assess \\S+) -->\n```text\n)(.*?)(```\n)", Pattern.DOTALL);

    @Test
    void the_output_shown_is_the_output_printed() throws IOException {
        String readme = Files.readString(README);
        Matcher shown = SHOWN.matcher(readme);
        assertThat(shown.find()).as("the README shows an output").isTrue();

        String printed = print(shown.group(2));

        if (Boolean.getBoolean("approve")) {
            Files.writeString(README, readme.substring(0, shown.end(1)) + printed + readme.substring(shown.start(4)));
        } else {
            assertThat(shown.group(3)).isEqualTo(printed);
        }
    }

    /** The README speaks from the top of the project, tests run in the module. */
    private static String print(String command) {
        StringWriter out = new StringWriter();
        int code = Main.commands()
                .setOut(new PrintWriter(out, true))
                .execute(command.replace("risk-examples/", "").split(" ", -1));
        assertThat(code).isZero();
        return out.toString().stripTrailing() + "\n";
    }
}
