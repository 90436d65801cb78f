package org.childrisk.examples;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    @Parameters(paramLabel = "ID", description = "Its name: small letters with hyphens, such as late-bus.")
    private String id = "";

    @Option(names = "--in", paramLabel = "DIR", description = "The folder; else the one you are in.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        return new StarterFile("starter-story.yaml", spec.commandLine()).write(id, folder, "child-risk stories check");
    }
}
