package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that a person has read and approved. Run with {@code -Dapprove=true} to write them anew, then read the change. */
final class Approved {

    private static final Path FOLDER = Path.of("src/test/resources/org/childrisk/explain");

    private Approved() {}

    static void hold(String file, String actual) {
        Path approved = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("approve")) {
                Files.writeString(approved, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(approved));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
