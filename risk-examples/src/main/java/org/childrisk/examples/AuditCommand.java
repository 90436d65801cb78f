package org.childrisk.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.childrisk.RiskAssessor;
import org.childrisk.audit.AuditedCase;
import org.childrisk.audit.ForceAudit;
import org.childrisk.audit.PlanProgress;
import org.childrisk.examples.audit.AuditCsv;
import org.childrisk.examples.audit.AuditPage;
import org.childrisk.examples.audit.AuditPage.Compared;
import org.childrisk.json.ForceAuditJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Audits a folder of cases, so that a force sees itself before an inspector does. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Audits every case file below a folder, or one file: how the cases are judged, which must be looked at now, what is wrong"
                    + " most often and where, and whether that fell since an earlier audit.",
            "Prints references of cases and codes, no facts. A file that cannot be judged is listed and never counted as"
                    + " good. Settings of a scenario are left out: all cases are judged by the same numbers."
        })
final class AuditCommand implements Callable<Integer> {

    /** The ways of printing an audit. Named as they are typed. */
    enum AuditFormat {
        TEXT,
        CSV,
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
            paramLabel = "DIR",
            description =
                    "A folder; every .json or .yaml file in and below it is a case. Names that begin with a dot are"
                            + " passed over. Or one case file.")
    private String folder = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, csv or json (default: ${DEFAULT-VALUE}).")
    private AuditFormat format = AuditFormat.TEXT;

    @Mixin
    private MomentOption moment = new MomentOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Option(
            names = "--cases",
            description =
                    "Also print each case: its judgement, what decided it, and what would have" + " made it good.")
    private boolean withCases;

    @Option(
            names = "--before",
            paramLabel = "FILE",
            description = "An earlier audit, saved with --format json: also print what became of each recommendation.")
    private Optional<String> before = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description =
                    "The day on which your own inspection report was published, such as 2026-03-01; the time for each"
                            + " recommendation counts from there instead of from the founding reports.")
    private Optional<LocalDate> published = Optional.empty();

    private final Function<Map<String, String>, RiskAssessor> assessors;

    AuditCommand() {
        this(RiskAssessor::load);
    }

    AuditCommand(Function<Map<String, String>, RiskAssessor> assessors) {
        this.assessors = assessors;
    }

    @Override
    public Integer call() {
        Optional<ForceAudit> earlier;
        try {
            earlier = before.isEmpty() ? Optional.empty() : Optional.of(read(before.get()));
        } catch (IOException | InvalidPathException e) {
            return fail(before.orElse(""), "cannot be read. Maybe the path is mistyped.", ExitCode.NOT_READABLE);
        } catch (IllegalArgumentException noAudit) {
            return fail(before.orElse(""), String.valueOf(noAudit.getMessage()), ExitCode.FACTS_REFUSED);
        }
        try (RiskAssessor assessor = assessors.apply(force.values())) {
            Path root = Path.of(folder);
            List<Path> files = AuditRun.filesBelow(root);
            if (files.isEmpty()) {
                return fail(folder, "holds no file. Maybe another folder is meant.", ExitCode.NOT_READABLE);
            }
            Path top = Files.isRegularFile(root) ? root.resolveSibling("") : root;
            return print(assessor, earlier, new AuditRun(assessor, moment::moved, withCases).over(top, files));
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return fail(folder, "cannot be read. Maybe the path is mistyped.", ExitCode.NOT_READABLE);
        }
    }

    private static ForceAudit read(String file) throws IOException {
        return new ForceAuditJson().read(Files.readString(Path.of(file)));
    }

    private int print(RiskAssessor assessor, Optional<ForceAudit> earlier, AuditRun run) {
        ForceAudit audit = run.audit();
        Optional<PlanProgress> plan =
                earlier.map(then -> PlanProgress.between(then, audit, published, assessor.policy()));
        Optional<List<AuditedCase>> cases = withCases ? Optional.of(run.cases()) : Optional.empty();
        int worthSeeing = assessor.policy().improvement().worthSeeing();
        commands()
                .getOut()
                .print(
                        switch (format) {
                            case TEXT ->
                                new AuditPage(audit, worthSeeing)
                                        .text(earlier.flatMap(then -> plan.map(it -> new Compared(then, it))), cases);
                            case CSV -> new AuditCsv(audit, worthSeeing).write(plan, cases);
                            case JSON -> new ForceAuditJson().write(audit, plan, cases) + "\n";
                        });
        commands().getOut().flush();
        RefusalTable table = new RefusalTable(commands());
        run.refused().forEach(table::print);
        return run.exitCode();
    }

    private int fail(String name, String what, int code) {
        commands().getErr().println(name + ": " + what);
        commands().getErr().flush();
        return code;
    }

    private CommandLine commands() {
        return spec.commandLine();
    }
}
