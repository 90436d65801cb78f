package org.childrisk.examples;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.explain.InstrumentText;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.instruments.InstrumentReport;
import org.childrisk.instruments.Instruments;
import org.childrisk.instruments.OwnMark;
import org.childrisk.json.InstrumentJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads published screening instruments beside the grade. */
@Command(
        name = "instruments",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Reads published screening instruments from a case and prints their points and bands beside the grade, for"
                        + " forces that must report them. A band never lowers the grade. Where instruments disagree, all are shown.")
final class InstrumentsCommand implements Callable<Integer> {

    /** The ways of printing a report. Named as they are typed. */
    enum ReportFormat {
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A case file or a scenario, .json or .yaml; - for JSON on standard input.")
    private List<String> files = List.of();

    @Option(names = "--only", paramLabel = "CODE", description = "Read this instrument only. Repeatable.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--points",
            paramLabel = "CODE=SUM",
            description = "What the force's own form came to, for an instrument whose items were not published, such as"
                    + " EIGHT_HEADINGS=36. Repeatable.")
    private Map<String, Integer> points = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json (default: ${DEFAULT-VALUE}). With several files, one JSON document each.")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() {
        int highest = ExitCode.DONE;
        for (String file : files) {
            highest = Math.max(highest, read(file));
        }
        return highest;
    }

    private int read(String name) {
        if (!CaseDocument.isNamed(name)) {
            return fail(
                    name,
                    "is neither .json nor .yaml. Maybe rename it, or give - for JSON on standard input.",
                    ExitCode.WRONG_USE);
        }
        try {
            CaseDocument.Case told = CaseDocument.read(name).read();
            try (RiskAssessor assessor = RiskAssessor.load(told.settings())) {
                return write(name, assessor, told.caseFile());
            }
        } catch (RefusedFacts refused) {
            new RefusalTable(spec.commandLine()).print(name, refused);
            return ExitCode.FACTS_REFUSED;
        } catch (NoSuchFileException e) {
            return fail(name, "is not there. Maybe the path is mistyped.", ExitCode.NOT_READABLE);
        } catch (IOException | InvalidPathException e) {
            return fail(name, "cannot be read. Maybe it is a folder, or you may not read it.", ExitCode.NOT_READABLE);
        }
    }

    private int write(String name, RiskAssessor assessor, CaseFile caseFile) {
        Assessment assessment = assessor.assess(caseFile);
        InstrumentReport report;
        try {
            Instruments all = Instruments.of(assessor.policy());
            Instruments chosen = only.isEmpty() ? all : all.only(only.toArray(String[]::new));
            List<OwnMark> marks = points.entrySet().stream()
                    .map(mark -> OwnMark.points(mark.getKey(), mark.getValue()))
                    .toList();
            report = chosen.read(caseFile, assessment, marks);
        } catch (IllegalArgumentException e) {
            return fail(name, String.valueOf(e.getMessage()), ExitCode.WRONG_USE);
        }
        var out = spec.commandLine().getOut();
        out.print(
                format == ReportFormat.JSON
                        ? new InstrumentJson().write(report) + "\n"
                        : new InstrumentText(AnsiStyle.of(
                                        spec.commandLine().getColorScheme().ansi()))
                                .write(report));
        out.flush();
        return assessment.isComplete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private int fail(String name, String what, int code) {
        spec.commandLine().getErr().println(name + ": " + what);
        spec.commandLine().getErr().flush();
        return code;
    }
}
