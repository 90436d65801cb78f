package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outputs that a page shows, each below a mark that says of what, in a block of text or up to a mark that says where it
 * ends. Run with {@code -Dapprove=true} to write them anew, then read them.
 */
public final class ShownOutput {

    private static final Pattern SHOWN = Pattern.compile(
            "(<!-- output of: ([^\n]+) -->\n(?:```text\n|\n))(.*?)(```\n|\n<!-- end of output -->\n)", Pattern.DOTALL);

    private ShownOutput() {}

    /**
     * Every output on the page is the one printed now.
     *
     * @param print gives the output, by what the mark says it is of
     */
    public static void isPrinted(Path page, UnaryOperator<String> print) throws IOException {
        String before = Files.readString(page);
        Matcher shown = SHOWN.matcher(before);
        StringBuilder after = new StringBuilder();
        int from = 0;
        while (shown.find()) {
            after.append(before, from, shown.end(1)).append(print.apply(shown.group(2)));
            from = shown.start(4);
        }
        assertThat(from).as("the place of an output on the page").isPositive();
        after.append(before, from, before.length());
        if (Boolean.getBoolean("approve")) {
            Files.writeString(page, after);
        } else {
            assertThat(before)
                    .as("the page; if the output changed on purpose, run with -Dapprove=true and read it")
                    .isEqualTo(after.toString());
        }
    }

    /** What a command prints that ends well. Pages speak from the top of the project, tests run in the module. */
    public static String of(String command) {
        return of(command, ExitCode.DONE);
    }

    /** What a command prints that ends with this exit code. */
    public static String of(String command, int exitCode) {
        StringWriter out = new StringWriter();
        int code = Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(command.replace("risk-examples/", "").split(" ", -1));
        assertThat(code).isEqualTo(exitCode);
        return out.toString().stripTrailing() + "\n";
    }
}
