package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a newcomer runs it, and what lies on its path. */
class PackagedJarIT {

    private static final Path LIB = Path.of("target", "lib");
    private static final long SIX_MEGABYTES = 6_000_000;
    private static final String ENGINE = "(drools|kie|slf4j-api)-.*";

    /** What a host gets besides the engine: the library and its readers. */
    private static final String LIBRARY = "(risk-core|risk-rules|jackson|snakeyaml-engine|jspecify)-.*";

    /** What only the command line has; a host brings its own logging or none. */
    private static final String COMMAND_LINE = "(picocli|jackson-dataformat-csv|slf4j-nop)-.*";

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
            if (jar.matches(ENGINE)) {
                size += Files.size(LIB.resolve(jar));
            }
        }

        assertThat(size).isBetween(1L, SIX_MEGABYTES);
    }

    @Test
    void the_engine_is_thirteen_jars_and_nothing_unknown_comes_along() throws IOException {
        assertThat(jars().stream().filter(jar -> jar.matches(ENGINE))).hasSize(13);
        assertThat(jars()).allMatch(jar -> jar.matches(ENGINE + "|" + LIBRARY + "|" + COMMAND_LINE));
    }

    @Test
    void no_jar_that_a_host_gets_writes_a_log() throws IOException {
        for (String jar : jars()) {
            if (!jar.matches(COMMAND_LINE)) {
                try (JarFile file = new JarFile(LIB.resolve(jar).toFile())) {
                    assertThat(file.getEntry("META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
                            .as(jar)
                            .isNull();
                }
            }
        }
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
