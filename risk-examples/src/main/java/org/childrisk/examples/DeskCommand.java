package org.childrisk.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.desk.DeskServer;
import org.childrisk.examples.desk.ReplayedDay;
import org.childrisk.facts.RefusedFacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a control-room desk in the browser. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Shows a control-room desk in the browser of this machine: a synthetic evening is played, cases come in,"
                        + " deadlines run, and an answer grades its case anew. No real child is in it. Ends with Ctrl-C.")
final class DeskCommand implements Callable<Integer> {

    private static final long FASTEST = 10_000;
    private static final long HIGHEST_PORT = 65_535;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "Another day: NDJSON, one case file a line. A later line of a reference takes the place of the earlier.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--speed",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "How many times as fast as the day itself (default: ${DEFAULT-VALUE}, two minutes a second).")
    private long speed = 120;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "The port on this machine; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private long port = 0;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A force's own value of a parameter, such as missing.review.medium=PT6H. Repeatable.")
    private Map<String, String> forceValues = new LinkedHashMap<>();

    @Override
    public Integer call() {
        check("--speed", speed, 1, FASTEST, "120");
        check("--port", port, 0, HIGHEST_PORT, "8080");
        Optional<ReplayedDay> day;
        try {
            day = day();
        } catch (RefusedFacts refused) {
            new RefusalTable(commands()).print(file.map(Path::toString).orElse("day"), refused);
            return ExitCode.FACTS_REFUSED;
        }
        if (day.isEmpty()) {
            return ExitCode.NOT_READABLE;
        }
        try (RiskAssessor assessor = RiskAssessor.load(forceValues)) {
            return serve(assessor, day.get());
        }
    }

    private void check(String option, long value, long least, long most, String such) {
        if (value < least || value > most) {
            throw new ParameterException(
                    commands(),
                    option + " " + value + " is not between " + least + " and " + most + ". Maybe " + such
                            + " is meant.");
        }
    }

    private Optional<ReplayedDay> day() {
        if (file.isEmpty()) {
            return Optional.of(ReplayedDay.synthetic());
        }
        try {
            return Optional.of(ReplayedDay.read(Files.readString(file.get())));
        } catch (IOException e) {
            commands().getErr().println(file.get() + ": cannot be read. Maybe the path is mistyped.");
            return Optional.empty();
        }
    }

    private int serve(RiskAssessor assessor, ReplayedDay day) {
        CountDownLatch stopped = new CountDownLatch(1);
        try (DeskServer server = DeskServer.open(assessor, day, (int) speed, (int) port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "desk-stop"));
            PrintWriter out = commands().getOut();
            out.println("The desk is open, on this machine only: " + server.link());
            out.println("Whoever has this link may look and answer. Ctrl-C ends it.");
            out.flush();
            stopped.await();
            return ExitCode.DONE;
        } catch (IOException taken) {
            commands().getErr().println("Port " + port + " cannot be used. Maybe it is taken: --port 0 finds another.");
            return ExitCode.NOT_READABLE;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    private CommandLine commands() {
        return spec.commandLine();
    }
}
