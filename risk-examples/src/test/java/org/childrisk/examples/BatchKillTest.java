package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A batch that is killed again and again loses nothing and doubles nothing. */
class BatchKillTest {

    private static final int CASES = 12_000;
    private static final int KILLS = 4;

    @Test
    void a_batch_that_is_killed_at_random_moments_ends_like_one_that_is_not(@TempDir Path folder)
            throws IOException, InterruptedException {
        Random random = new Random(Integer.getInteger("laws.seed", 7));
        Path input = Files.writeString(folder.resolve("in.ndjson"), cases());
        Path whole = folder.resolve("whole.ndjson");
        new CommandLine(BatchProcess.command())
                .setErr(new PrintWriter(new StringWriter()))
                .execute(input.toString(), "--out", whole.toString());
        Path killed = folder.resolve("killed.ndjson");

        for (int kill = 1; kill <= KILLS; kill++) {
            long written = Files.exists(killed) ? Files.size(killed) : 0;
            long until = written + random.nextLong((Files.size(whole) - written) / 2);
            Process process = start(input, killed);
            while (process.isAlive() && (Files.exists(killed) ? Files.size(killed) : -1) <= until) {
                Thread.sleep(random.nextInt(5));
            }
            assertThat(process.isAlive()).as("killed at work, time %d", kill).isTrue();
            process.destroyForcibly().waitFor();
        }
        assertThat(start(input, killed).waitFor()).isEqualTo(ExitCode.FACTS_REFUSED);

        assertThat(Files.mismatch(whole, killed)).isEqualTo(-1);
        assertThat(Files.readAllLines(whole)).hasSize(CASES);
    }

    private static String cases() {
        return IntStream.rangeClosed(1, CASES)
                .mapToObj(it -> it % 1_000 == 0
                        ? "{\"reference\":\"case-" + it + "\"}\n\n"
                        : "{\"asOf\":\"2026-03-01T21:00:00Z\",\"reference\":\"case-" + it
                                + "\",\"child\":{\"id\":\"c\",\"born\":\"2013-05-01\"}}\n")
                .collect(Collectors.joining());
    }

    private static Process start(Path input, Path out) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BatchProcess.class.getName(),
                input.toString(),
                "--out",
                out.toString(),
                "--resume");
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
