package org.childrisk.examples;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.training.Story;
import org.childrisk.examples.training.StoryCheck;
import org.childrisk.facts.RefusedFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a training story: everything that cannot be read, every unknown code, every grade that comes out otherwise. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Reads a story strictly, goes through it step by step, and says everything that is wrong with it.")
final class CheckStoryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "STORY", description = "A file such as my.yaml, or a story of the library.")
    private String name = "";

    @Override
    public Integer call() {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            Optional<Story> story = new StoryArgument(spec.commandLine()).read(name);
            if (story.isEmpty()) {
                return ExitCode.NOT_READABLE;
            }
            List<String> differences = new StoryCheck(assessor).differences(story.orElseThrow());
            differences.forEach(spec.commandLine().getOut()::println);
            if (differences.isEmpty()) {
                spec.commandLine().getOut().println(name + ": sound, and every grade comes out as meant.");
            }
            return differences.isEmpty() ? ExitCode.DONE : ExitCode.SCENARIO_FAILED;
        } catch (RefusedFacts refused) {
            new RefusalTable(spec.commandLine()).print(name, refused);
            return ExitCode.FACTS_REFUSED;
        } catch (IOException failed) {
            spec.commandLine()
                    .getErr()
                    .println(name + ": could not be read. Maybe it is a folder, or not yours to read.");
            return ExitCode.NOT_READABLE;
        }
    }
}
