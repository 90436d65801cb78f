package org.childrisk.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.childrisk.RiskAssessor;
import org.childrisk.policy.Policy;
import org.childrisk.words.LabelSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds labels in texts. */
@Command(
        name = "labels",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Finds words in free text that blame the child or make less of the danger: where they stand and how,"
                        + " what they usually hide, what to write instead and who challenges it. They never lower a grade. A person"
                        + " judges what is found, and reads the rest too: not every wording is known.")
final class LabelsCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    /** The ways of printing what was found. Named as they are typed. */
    enum LabelsFormat {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A text in UTF-8; - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json (default: ${DEFAULT-VALUE}). With several files, one JSON document each.")
    private LabelsFormat format = LabelsFormat.TEXT;

    @Override
    public Integer call() {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            Policy policy = assessor.policy();
            LabelSearch search = LabelSearch.of(policy.labels());
            int highest = ExitCode.DONE;
            for (String file : files) {
                highest = Math.max(highest, search(file, search, policy));
            }
            return highest;
        }
    }

    private int search(String name, LabelSearch search, Policy policy) {
        try {
            String text = read(name);
            FoundLabels found = new FoundLabels(name, text, search.in(text), policy);
            PrintWriter out = spec.commandLine().getOut();
            out.print(format == LabelsFormat.JSON ? found.json() : found.text());
            out.flush();
            return ExitCode.DONE;
        } catch (TooLong e) {
            return fail(name, "is longer than 5 MB. Maybe part it.");
        } catch (CharacterCodingException e) {
            return fail(name, "is not text in UTF-8. Maybe save it as plain text first.");
        } catch (NoSuchFileException e) {
            return fail(name, "is not there. Maybe the path is mistyped.");
        } catch (IOException | InvalidPathException e) {
            return fail(name, "cannot be read. Maybe it is a folder, or you may not read it.");
        }
    }

    private static String read(String name) throws IOException {
        byte[] bytes;
        if (name.equals(STANDARD_INPUT)) {
            bytes = System.in.readNBytes(MOST_BYTES + 1);
        } else {
            try (var in = Files.newInputStream(Path.of(name))) {
                bytes = in.readNBytes(MOST_BYTES + 1);
            }
        }
        if (bytes.length > MOST_BYTES) {
            throw new TooLong();
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private int fail(String name, String what) {
        spec.commandLine().getErr().println(name + ": " + what);
        spec.commandLine().getErr().flush();
        return ExitCode.NOT_READABLE;
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
