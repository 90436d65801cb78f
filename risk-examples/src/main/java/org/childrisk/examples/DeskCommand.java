package org.childrisk.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.desk.DeskServer;
import org.childrisk.examples.desk.ReplayedDay;
import org.childrisk.facts.RefusedFacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ForceOption force = new ForceOption();

    @Override
    public Integer call() {
        if (speed < 1 || speed > DeskServer.FASTEST) {
            throw new ParameterException(
                    commands(),
                    "--speed " + speed + " is not between 1 and " + DeskServer.FASTEST + ". Maybe 120 is meant.");
        }
        Serving serving = new Serving(commands(), port);
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
        try (RiskAssessor assessor = RiskAssessor.load(force.values())) {
            ReplayedDay played = day.get();
            return serving.serve("The desk", it -> DeskServer.open(assessor, played, (int) speed, it));
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

    private CommandLine commands() {
        return spec.commandLine();
    }
}
