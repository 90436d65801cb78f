package org.childrisk.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes a commented starter of a training story. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Writes a story to begin with, ID.yaml, with a comment on each field.")
final class NewStoryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Mixin
    private StarterFile starter = new StarterFile();

    @Override
    public Integer call() {
        return starter.write("starter-story.yaml", spec.commandLine(), "child-risk stories check");
    }
}
