package org.childrisk.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.training.MinimalPair;
import org.childrisk.examples.training.Screen;
import org.childrisk.examples.training.Stories;
import org.childrisk.examples.training.Story;
import org.childrisk.examples.training.Told;
import org.childrisk.examples.training.Twins;
import org.childrisk.examples.training.Workbench;
import org.childrisk.facts.RefusedFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a case on the bench: any answer is switched, and grades and actions follow at once. */
@Command(
        name = "workbench",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Opens a case in which any answer can be switched: grades and actions follow at once.")
final class WorkbenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "STORY|FILE",
            description = "A story of the library, or a file: a story, a case file or a scenario.")
    private String name = "";

    /** The story that was named, empty where a case was. */
    private Optional<Story> own = Optional.empty();

    @Option(names = "--step", paramLabel = "N", description = "The story as it stood after this step; else the last.")
    private Optional<Integer> step = Optional.empty();

    @Option(
            names = "--pairs",
            description =
                    "List minimal pairs: bundled cases that differ in one answer and by one grade, and single answers that move one.")
    private boolean pairs;

    @Mixin
    private PageOptions page = new PageOptions();

    @Override
    public Integer call() {
        boolean whole = page.wanted() && name.isEmpty() && !pairs;
        if (!whole && pairs == !name.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Give a story or a file, or --pairs. Maybe workbench first-evening-away.");
        }
        try {
            if (whole) {
                return page.serve(spec.commandLine(), Optional.empty(), room -> "/bench");
            }
            return pairs ? listPairs() : open();
        } catch (RefusedFacts refused) {
            new RefusalTable(spec.commandLine()).print(name.isEmpty() ? "stories" : name, refused);
            return ExitCode.FACTS_REFUSED;
        } catch (IOException failed) {
            spec.commandLine()
                    .getErr()
                    .println(name + ": could not be read. Maybe it is a folder, or not yours to read.");
            return ExitCode.NOT_READABLE;
        }
    }

    private int open() throws IOException {
        Optional<CaseDocument.Case> found = found();
        if (found.isEmpty()) {
            return ExitCode.NOT_READABLE;
        }
        if (page.wanted()) {
            CaseDocument.Case opened = found.orElseThrow();
            return page.serve(spec.commandLine(), Optional.empty(), room -> {
                own.ifPresent(room::add);
                return room.open(opened.caseFile().reference(), opened.settings(), opened.caseFile());
            });
        }
        try (RiskAssessor assessor = RiskAssessor.load(found.orElseThrow().settings())) {
            Screen screen = screen();
            new Workbench(found.orElseThrow().caseFile(), assessor, screen).run();
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
    }

    private Optional<CaseDocument.Case> found() throws IOException {
        if (CaseDocument.isNamed(name) && !name.equals(CaseDocument.STANDARD_INPUT)) {
            if (Files.notExists(Path.of(name))) {
                spec.commandLine().getErr().println(name + ": is not there. Maybe the path is mistyped.");
                return Optional.empty();
            }
            CaseDocument document = CaseDocument.read(name);
            if (!document.isStory()) {
                return Optional.of(document.read());
            }
        }
        own = new StoryArgument(spec.commandLine()).read(name);
        return own.map(story -> new CaseDocument.Case(Map.of(), story.caseAfter(step(story))));
    }

    private int step(Story story) {
        int last = story.steps().size();
        int wanted = step.orElse(last);
        if (wanted < 1 || wanted > last) {
            throw new ParameterException(
                    spec.commandLine(), "There is no step " + wanted + ". Maybe one from 1 to " + last + ".");
        }
        return wanted - 1;
    }

    private int listPairs() {
        Screen screen = screen();
        try (RiskAssessor assessor = RiskAssessor.load()) {
            screen.tellTwins(Twins.among(Told.bundled(), assessor));
            for (Told told : Told.of(Stories.all())) {
                screen.tell(told.called(), MinimalPair.of(told.called(), assessor.explain(told.file())));
            }
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private Screen screen() {
        return new Screen(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                spec.commandLine().getOut(),
                AnsiStyle.of(spec.commandLine().getColorScheme().ansi()));
    }
}
