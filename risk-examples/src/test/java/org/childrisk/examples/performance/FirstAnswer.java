package org.childrisk.examples.performance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.json.CaseFileReader;

/** What a host does first: opens the library, reads one file, prints the grade. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** The file is the one argument; {@code -Dheap=true} also prints the megabytes of heap that stay in use. */
    public static void main(String[] args) throws IOException {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            String json = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8);
            Assessment assessment = assessor.assess(new CaseFileReader().readJson(json));
            System.out.println(assessment.overall().orElseThrow() + " "
                    + assessment.firings().size() + " reasons");
            if (Boolean.getBoolean("heap")) {
                for (int i = 0; i < 3; i++) {
                    ManagementFactory.getMemoryMXBean().gc();
                }
                System.out.println(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
            }
        }
    }
}
