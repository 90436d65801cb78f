package org.childrisk.examples.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what a run was made: a figure says little without it. */
final class Surroundings {

    private Surroundings() {}

    /** What the head of a page of results says, in this order. */
    static Map<String, String> of(String effort, String flags) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("day", LocalDate.now(ZoneOffset.UTC).toString());
        all.put("effort", effort);
        all.put(
                "machine",
                processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        all.put("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        all.put("flags", flags);
        return all;
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(it -> it.startsWith("model name"))
                    .map(it -> it.replaceFirst(".*:\\s*", ""))
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
