package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a newcomer runs it, and what lies on its path. */
class PackagedJarIT {

    private static final Path LIB = Path.of("target", "lib");
    private static final long SIX_MEGABYTES = 6_000_000;

    @Test
    void answers_on_standard_output_and_says_nothing_else(@TempDir Path folder) throws Exception {
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();

        int code = new ProcessBuilder(
                        java(), "-jar", "target/child-risk.jar", "assess", "scenarios/lifestyle-choice.yaml")
                .redirectOutput(out)
                .redirectError(err)
                .start()
                .waitFor();

        assertThat(err).hasContent("");
        assertThat(Files.readString(out.toPath(), StandardCharsets.UTF_8)).startsWith("HIGH  sexual exploitation");
        assertThat(code).isZero();
    }

    @Test
    void the_run_time_path_holds_no_rule_compiler_and_no_xml() throws IOException {
        assertThat(jars())
                .isNotEmpty()
                .noneMatch(
                        jar -> jar.matches("(antlr|ecj|javaparser|drools-(drl|ecj|mvel|xml|model-codegen)|xstream).*"));
    }

    @Test
    void the_engine_stays_under_six_megabytes() throws IOException {
        long size = 0;
        for (String jar : jars()) {
            if (jar.matches("(drools|kie)-.*")) {
                size += Files.size(LIB.resolve(jar));
            }
        }

        assertThat(size).isBetween(1L, SIX_MEGABYTES);
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(LIB)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
