package org.childrisk.examples.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings with which {@code risk}, the launcher that is shipped, starts a virtual machine, as they stand in it. */
final class Launcher {

    private static final Pattern MANY_CASES = Pattern.compile("batch \\|.*speed=\"([^\"]*)\"");
    private static final Pattern SHORT_RUN = Pattern.compile("(?m)^\\s+speed=\"([^\"]*)\"");

    private Launcher() {}

    static List<String> forManyCases() {
        return settings(MANY_CASES);
    }

    static List<String> forAShortRun() {
        return settings(SHORT_RUN);
    }

    private static List<String> settings(Pattern where) {
        try {
            Matcher found = where.matcher(Files.readString(Path.of("risk")));
            if (!found.find()) {
                throw new IllegalStateException("The launcher has no settings where they were: " + where);
            }
            return List.of(found.group(1).split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
