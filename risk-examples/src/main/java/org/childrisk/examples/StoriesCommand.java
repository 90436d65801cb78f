package org.childrisk.examples;

import java.util.Set;
import java.util.concurrent.Callable;
import org.childrisk.examples.training.Stories;
import org.childrisk.facts.RefusedFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the training stories, checks one, begins one. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Lists the training stories that come with the library; checks or begins one of your own.",
        subcommands = {NewStoryCommand.class, CheckStoryCommand.class})
final class StoriesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            return new StoryTable(spec.commandLine()).print(Stories.all(), Set.of());
        } catch (RefusedFacts refused) {
            new RefusalTable(spec.commandLine()).print("stories", refused);
            return ExitCode.FACTS_REFUSED;
        }
    }
}
