package org.childrisk.examples;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.childrisk.policy.PolicyProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line: {@code child-risk assess FILE}, {@code explain FILE}, {@code scenarios}, {@code population}, {@code labels FILE},
 * {@code instruments FILE}, {@code audit DIR}, {@code batch IN}, {@code train STORY}, {@code stories}, {@code workbench STORY},
 * {@code desk}.
 */
@Command(
        name = "child-risk",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Grades the risk to a child from police facts, and says what must be done by when, what is wrong with the"
                    + " record, and why.",
            "It advises; a person decides."
        },
        subcommands = {
            AssessCommand.class,
            ExplainCommand.class,
            WhyNotCommand.class,
            ScenariosCommand.class,
            PopulationCommand.class,
            LabelsCommand.class,
            InstrumentsCommand.class,
            AuditCommand.class,
            BatchCommand.class,
            TrainCommand.class,
            StoriesCommand.class,
            WorkbenchCommand.class,
            DeskCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes (with several files, the highest):%n",
        exitCodeList = {
            "0:done",
            "1:a scenario came out otherwise than expected",
            "2:wrong use",
            "3:facts refused; every problem is on stderr, of a batch in its results",
            "4:incomplete assessment: a person must look at the case now",
            "5:file not readable"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  child-risk assess case.json",
            "  child-risk assess --sources --set missing.review.medium=PT6H case.yaml",
            "  child-risk explain --as card case.json",
            "  child-risk explain --as html -o case.html case.json",
            "  child-risk scenarios --all",
            "  child-risk population --set missing.high-under-age=11",
            "  child-risk labels log.txt",
            "  child-risk instruments --only POINTS_BY_RECENCY case.yaml",
            "  child-risk audit --cases open-cases",
            "  child-risk batch year.ndjson --out results.ndjson",
            "  child-risk train first-evening-away",
            "  child-risk workbench --page",
            "  child-risk desk --speed 60"
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = writer(System.out);
        PrintWriter err = writer(System.err);
        int code = commands().setOut(out).setErr(err).execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The commands, for tests and for hosts that bring their own streams. */
    static CommandLine commands() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, commands, parsed) -> failed(failure, commands));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing. Maybe assess FILE.");
    }

    /** A failure becomes a line that says what to do; its message stays out of sight, for it may quote facts. */
    private static int failed(Exception failure, CommandLine commands) {
        if (failure instanceof PolicyProblem problem) {
            commands.getErr().println(problem.getMessage());
            return ExitCode.WRONG_USE;
        }
        commands.getErr()
                .println("The work stopped at an unexpected "
                        + failure.getClass().getSimpleName()
                        + ": a person must look at the case now. Maybe report this as a fault of the program.");
        return ExitCode.INCOMPLETE;
    }

    private static PrintWriter writer(PrintStream stream) {
        Charset charset =
                Optional.ofNullable(System.console()).map(Console::charset).orElse(StandardCharsets.UTF_8);
        return new PrintWriter(new OutputStreamWriter(stream, charset));
    }

    /** The version of the jar, as its manifest has it. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"child-risk " + version};
        }
    }
}
