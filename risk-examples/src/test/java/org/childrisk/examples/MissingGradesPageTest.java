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

/** The published shares are those of the present rules. Run with {@code -Dapprove=true} to write them anew, then read them. */
class MissingGradesPageTest {

    private static final Path PAGE = Path.of("../docs/missing-grades.md");
    private static final Pattern SHOWN = Pattern.compile(
            "(<!-- output of: (population [^\n]+) -->\n\n)(.*?)(\n<!-- end of output -->\n)", Pattern.DOTALL);

    @Test
    void the_shares_published_are_the_shares_of_the_present_rules() throws IOException {
        String page = Files.readString(PAGE);
        Matcher shown = SHOWN.matcher(page);
        assertThat(shown.find()).as("the page shows an output").isTrue();

        String printed = print(shown.group(2));

        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, page.substring(0, shown.end(1)) + printed + page.substring(shown.start(4)));
        } else {
            assertThat(shown.group(3))
                    .as("the published shares; if the rules changed on purpose, run with -Dapprove=true and read them")
                    .isEqualTo(printed);
        }
    }

    private static String print(String command) {
        StringWriter out = new StringWriter();
        int code = Main.commands().setOut(new PrintWriter(out, true)).execute(command.split(" ", -1));
        assertThat(code).isZero();
        return out.toString();
    }
}
