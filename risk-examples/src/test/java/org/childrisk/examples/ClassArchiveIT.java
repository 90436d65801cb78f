package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of classes, as docs/performance.md has it made: used by the next start, and of no influence on the answer. */
class ClassArchiveIT {

    private static final List<String> ASSESS =
            List.of("-jar", "target/child-risk.jar", "assess", "scenarios/lifestyle-choice.yaml");

    @TempDir
    private Path folder;

    @Test
    void a_start_with_an_archive_gives_the_same_answer() throws Exception {
        Path archive = folder.resolve("child-risk.jsa");
        List<String> settings = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

        String without = run(settings, List.of());
        run(List.of("-XX:+UseSerialGC"), List.of("-XX:ArchiveClassesAtExit=" + archive));
        Path log = folder.resolve("classes.txt");
        String with =
                run(settings, List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load:file=" + log.toString()));

        assertThat(archive).isNotEmptyFile();
        assertThat(with).isEqualTo(without).startsWith("HIGH  sexual exploitation");
        assertThat(Files.readString(log, StandardCharsets.UTF_8))
                .containsPattern("org\\.childrisk\\.rules\\.RuleWalk source: shared objects file \\(top\\)");
    }

    private String run(List<String> settings, List<String> more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(more);
        command.addAll(ASSESS);
        Path out = folder.resolve("out.txt");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(code).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
