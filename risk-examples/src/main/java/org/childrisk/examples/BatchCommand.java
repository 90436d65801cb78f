package org.childrisk.examples;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.childrisk.RiskAssessor;
import org.childrisk.assessment.Edition;
import org.childrisk.batch.CaseBatch;
import org.childrisk.batch.CaseResultJson;
import org.childrisk.examples.BatchRun.Line;
import org.childrisk.examples.BatchRun.Start;
import org.childrisk.examples.batch.BatchInput;
import org.childrisk.examples.batch.BatchInput.Found;
import org.childrisk.examples.batch.BatchOrigin;
import org.childrisk.examples.batch.BatchOutput;
import org.childrisk.examples.batch.CannotGoOn;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses a file with one case a line into a file with one result a line. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Assesses a file with one case file a line (NDJSON) into a file with one result a line, in the same order, with the"
                    + " proof of each.",
            "A line that is refused, or on which the assessor fails, gets a line that says so and stops nothing. A run that was"
                    + " killed goes on with --resume."
        })
final class BatchCommand implements Callable<Integer> {

    private static final long MOST_THREADS = 1_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "IN",
            description = "A file with one case file a line, .gz if packed; - for standard input.")
    private String in = "";

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description =
                    "Where the results go; - for standard output. A file that is there already is never overwritten.")
    private String out = "";

    @Option(
            names = "--resume",
            description = "Go on where an earlier run into this file stopped; begin where there was none.")
    private boolean resume;

    @Option(names = "--brief", description = "Write grades, actions and judgement only, without the proof.")
    private boolean brief;

    @Option(names = "--sources", description = "Also write what the guidance says, in every result.")
    private boolean sources;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "How many threads (default: one for each processor).")
    private long threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private MomentOption moment = new MomentOption();

    @Mixin
    private ForceOption force = new ForceOption();

    private final Function<Map<String, String>, RiskAssessor> assessors;

    BatchCommand() {
        this(RiskAssessor::load);
    }

    BatchCommand(Function<Map<String, String>, RiskAssessor> assessors) {
        this.assessors = assessors;
    }

    @Override
    public Integer call() {
        boolean fromStandard = in.equals(CaseDocument.STANDARD_INPUT);
        boolean toStandard = out.equals(CaseDocument.STANDARD_INPUT);
        check(
                threads >= 1 && threads <= MOST_THREADS,
                "--threads " + threads + " is not between 1 and " + MOST_THREADS + ". Maybe 2 is meant.");
        check(!brief || !sources, "--brief and --sources exclude each other. Maybe leave one out.");
        check(
                !resume || !(fromStandard || toStandard),
                "--resume needs files, to see where to go on. Maybe save the input in one first.");
        try (RiskAssessor assessor = assessors.apply(force.values())) {
            BatchRun run = new BatchRun(commands(), batch(assessor));
            return toStandard ? print(run) : write(run, assessor.edition());
        } catch (NoSuchFileException e) {
            return fail(String.valueOf(e.getFile()), "is not there. Maybe the path is mistyped.");
        } catch (UncheckedIOException | EOFException | ZipException e) {
            return fail(in, "cannot be read to its end. Maybe it was not copied whole.");
        } catch (IOException | InvalidPathException e) {
            return fail(
                    toStandard ? in : in + " or " + out,
                    "cannot be used. Maybe it is a folder, you may not use it, or the disk is full. What was written"
                            + " stays, and --resume goes on with it.");
        }
    }

    private void check(boolean right, String problem) {
        if (!right) {
            throw new ParameterException(commands(), problem);
        }
    }

    private CaseBatch<Line> batch(RiskAssessor assessor) {
        CaseResultJson json = json();
        return CaseBatch.of(assessor)
                .moved(moment::moved)
                .threads((int) threads)
                .then(result -> new Line(result.line(), result.outcome(), json.utf8(result)));
    }

    private CaseResultJson json() {
        if (brief) {
            return CaseResultJson.brief();
        }
        return sources ? CaseResultJson.withSources() : new CaseResultJson();
    }

    /** To standard output, which nobody can go on with. */
    private int print(BatchRun run) throws IOException {
        PrintWriter printed = commands().getOut();
        try (InputStream stream = open()) {
            return run.over(stream, Start.UNKNOWN, line -> {
                printed.println(new String(line, StandardCharsets.UTF_8));
                if (printed.checkError()) {
                    throw new IOException("Nobody reads the results any more.");
                }
            });
        }
    }

    private int write(BatchRun run, Edition edition) throws IOException {
        Path file = Path.of(out);
        try (InputStream stream = open();
                BatchOutput output = resume ? BatchOutput.resume(file) : BatchOutput.begin(file)) {
            Found found = in.equals(CaseDocument.STANDARD_INPUT)
                    ? new Found("", 0, 0)
                    : new BatchInput(Path.of(in)).look(output.line());
            output.comesFrom(origin(edition, found.digest()), found.casesBefore());
            return run.over(stream, new Start(output.line(), found.lines(), output.counts()), output::write);
        } catch (CannotGoOn wrongUse) {
            throw new ParameterException(commands(), String.valueOf(wrongUse.getMessage()), wrongUse);
        }
    }

    private BatchOrigin origin(Edition edition, String input) {
        String detail = brief ? "brief" : sources ? "sources" : "proof";
        return new BatchOrigin(new Main.Version().getVersion()[0], edition, input, moment.typed(), detail);
    }

    private InputStream open() throws IOException {
        return in.equals(CaseDocument.STANDARD_INPUT) ? System.in : new BatchInput(Path.of(in)).open();
    }

    private int fail(String name, String what) {
        commands().getErr().println(name + ": " + what);
        commands().getErr().flush();
        return ExitCode.NOT_READABLE;
    }

    private CommandLine commands() {
        return spec.commandLine();
    }
}
