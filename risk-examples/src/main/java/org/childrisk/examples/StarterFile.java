package org.childrisk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Writes a commented starter for an author of scenarios or stories, under the name that was typed; it never writes over a file. */
final class StarterFile {

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    @Parameters(paramLabel = "ID", description = "Its name: small letters with hyphens, such as late-bus.")
    private String id = "";

    @Option(names = "--in", paramLabel = "DIR", description = "The folder; else the one you are in.")
    private Path folder = Path.of("");

    /**
     * Writes {@code ID.yaml} into the folder.
     *
     * @param template a file of this package
     * @param next the command to go on with
     */
    int write(String template, CommandLine commands, String next) {
        if (!id.matches(ID)) {
            throw new ParameterException(
                    commands,
                    "'" + id + "' is no name for a file. Maybe small letters with hyphens, such as late-bus.");
        }
        Path file = folder.resolve(id + ".yaml");
        try {
            Files.writeString(file, text(template).replace("ID-OF-THE-FILE", id), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            commands.getErr().println(file + ": is there already. Maybe another name.");
            return ExitCode.WRONG_USE;
        } catch (IOException failed) {
            commands.getErr().println(file + ": could not be written. Maybe the folder is missing, or not yours.");
            return ExitCode.NOT_READABLE;
        }
        commands.getOut().println("Written: " + file);
        commands.getOut().println("Next: " + next + " " + file);
        return ExitCode.DONE;
    }

    private static String text(String template) {
        try (InputStream in = StarterFile.class.getResourceAsStream(template)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
