package org.childrisk.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.childrisk.examples.training.Stories;
import org.childrisk.examples.training.Story;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A story named on the command line: one of the library by its identifier, or one in a file. */
final class StoryArgument {

    private final CommandLine commands;

    StoryArgument(CommandLine commands) {
        this.commands = commands;
    }

    /** The story; empty where the file is not there, which has been said. */
    Optional<Story> read(String name) throws IOException {
        if (!CaseDocument.isNamed(name)) {
            return Optional.of(bundled(name));
        }
        Path file = Path.of(name);
        if (Files.notExists(file)) {
            commands.getErr().println(name + ": is not there. Maybe the path is mistyped.");
            return Optional.empty();
        }
        return Optional.of(Stories.read(file));
    }

    private Story bundled(String id) {
        if (!Stories.names().contains(id)) {
            throw new ParameterException(
                    commands,
                    "There is no story '" + id + "'. Maybe one of " + String.join(", ", Stories.names())
                            + ", or a file that ends in .yaml.");
        }
        return Stories.named(id);
    }
}
