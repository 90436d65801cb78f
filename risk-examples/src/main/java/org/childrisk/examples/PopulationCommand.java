package org.childrisk.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.batch.InOrder;
import org.childrisk.examples.population.Distribution;
import org.childrisk.examples.population.Likeness;
import org.childrisk.examples.population.Population;
import org.childrisk.examples.population.PopulationPage;
import org.childrisk.examples.population.Prevalences;
import org.childrisk.examples.population.Report;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.json.CaseFileWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Grades a synthetic year of missing reports. */
@Command(
        name = "population",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Grades a synthetic year of missing reports: what share gets which grade, which rules cause HIGH, how"
                        + " much there is to do. No real child is in it. Run it before you switch the library on.")
final class PopulationCommand implements Callable<Integer> {

    private static final long MOST_REPORTS = 1_000_000;

    /** The ways of printing a population. Named as they are typed. */
    enum PageFormat {
        TEXT,
        MD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Another number, another population (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--reports",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "How many reports (default: ${DEFAULT-VALUE}).")
    private long reports = 20_000;

    @Mixin
    private ForceOption force = new ForceOption();

    @Option(
            names = "--prevalence",
            paramLabel = "NAME=VALUE",
            description = "A force's own figure in place of one that the population is made of, such as"
                    + " CSE_RISK_OR_MARKER=12%%. Repeatable.")
    private Map<String, String> ownPrevalences = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or md (default: ${DEFAULT-VALUE}).")
    private PageFormat format = PageFormat.TEXT;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "Grade nothing: write the case files into a new file, one a line, for batch.")
    private Optional<String> written = Optional.empty();

    private final Function<Map<String, String>, RiskAssessor> assessors;

    PopulationCommand() {
        this(RiskAssessor::load);
    }

    PopulationCommand(Function<Map<String, String>, RiskAssessor> assessors) {
        this.assessors = assessors;
    }

    @Override
    public Integer call() {
        if (reports < 1 || reports > MOST_REPORTS) {
            throw new ParameterException(
                    commands(),
                    "--reports " + reports + " is not between 1 and " + MOST_REPORTS + ". Maybe 20000 is meant.");
        }
        Prevalences prevalences = Prevalences.published().with(ownPrevalences);
        Stream<Report> all = new Population(prevalences, seed).reports().limit(reports);
        if (written.isPresent()) {
            return write(all, written.get());
        }
        try (RiskAssessor assessor = assessors.apply(force.values())) {
            return grade(all, prevalences, assessor);
        } catch (RefusedFacts refused) {
            new RefusalTable(commands()).print("population", refused);
            return ExitCode.FACTS_REFUSED;
        }
    }

    private int write(Stream<Report> all, String file) {
        CaseFileWriter json = new CaseFileWriter();
        Progress progress = progress();
        long done = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(Path.of(file), StandardOpenOption.CREATE_NEW)) {
            Iterator<Report> left = all.iterator();
            while (left.hasNext()) {
                writer.append(json.toJson(left.next().caseFile())).append('\n');
                done++;
                progress.at(done, reports);
            }
            return ExitCode.DONE;
        } catch (IOException | InvalidPathException e) {
            commands().getErr().println(file + ": cannot be written. Maybe it is there already, or its folder is not.");
            commands().getErr().flush();
            return ExitCode.NOT_READABLE;
        } finally {
            progress.end();
        }
    }

    private Progress progress() {
        return new Progress(commands().getErr(), commands().getColorScheme().ansi());
    }

    private int grade(Stream<Report> all, Prevalences prevalences, RiskAssessor assessor) {
        Distribution distribution = new Distribution();
        Likeness likeness = new Likeness();
        Progress progress = progress();
        int threads = Runtime.getRuntime().availableProcessors();
        try (Stream<Graded> graded =
                InOrder.map(all, threads, report -> new Graded(report, assessor.assess(report.caseFile())))) {
            graded.forEach(one -> {
                distribution.add(one.report(), one.assessment());
                likeness.add(one.report());
                progress.at(distribution.reports(), reports);
            });
        }
        progress.end();
        PopulationPage page = new PopulationPage(distribution, likeness, prevalences, assessor.policy());
        commands()
                .getOut()
                .print(format == PageFormat.MD ? page.markdown(seed, force.values()) : page.text(seed, force.values()));
        commands().getOut().flush();
        return distribution.incomplete() == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    /** A report with what came of it. */
    private record Graded(Report report, Assessment assessment) {}

    private CommandLine commands() {
        return spec.commandLine();
    }
}
