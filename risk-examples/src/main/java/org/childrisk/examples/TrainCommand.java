package org.childrisk.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.training.AnswerKey;
import org.childrisk.examples.training.Handout;
import org.childrisk.examples.training.Lesson;
import org.childrisk.examples.training.ProgressFile;
import org.childrisk.examples.training.Score;
import org.childrisk.examples.training.Screen;
import org.childrisk.examples.training.Stories;
import org.childrisk.examples.training.Story;
import org.childrisk.facts.RefusedFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a person on a story: the person grades first, then sees the library's proof beside the choice. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Tells a story step by step. You grade first and pick reasons and actions; then you see the proof beside"
                    + " your choice. Without STORY, lists the stories.",
            "Nothing leaves this machine, and nothing is kept unless --progress names a file."
        })
final class TrainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "STORY",
            description = "A story of the library, or a file such as my.yaml.")
    private String name = "";

    @Option(
            names = "--progress",
            paramLabel = "FILE",
            description = "Add what was found and missed to this file; no name and no date is written.")
    private Optional<Path> progress = Optional.empty();

    @Option(names = "--proof", description = "Show all that the library says after each step.")
    private boolean proof;

    @Option(names = "--handout", paramLabel = "FILE", description = "Write a page for trainees, without answers.")
    private Optional<Path> handout = Optional.empty();

    @Option(
            names = "--notes",
            paramLabel = "FILE",
            description = "Write a page for trainers, with answers, proof and sources.")
    private Optional<Path> notes = Optional.empty();

    @Mixin
    private PageOptions page = new PageOptions();

    @Override
    public Integer call() {
        if (page.wanted() && (proof || handout.isPresent() || notes.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--page goes with none of --proof, --handout and --notes. Maybe leave one of them out.");
        }
        StoryArgument argument = new StoryArgument(spec.commandLine());
        try {
            if (page.wanted() && name.isEmpty()) {
                return page.serve(spec.commandLine(), progress.map(ProgressFile::new), room -> "/");
            }
            if (name.isEmpty()) {
                return new StoryTable(spec.commandLine()).print(Stories.all(), done());
            }
            Optional<Story> story = argument.read(name);
            return story.isEmpty() ? ExitCode.NOT_READABLE : use(story.orElseThrow());
        } catch (RefusedFacts refused) {
            new RefusalTable(spec.commandLine()).print(name.isEmpty() ? "stories" : name, refused);
            return ExitCode.FACTS_REFUSED;
        } catch (IOException failed) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "A file could not be read or written. Maybe the folder is missing, or not yours to write.");
            return ExitCode.NOT_READABLE;
        }
    }

    private Set<String> done() throws IOException {
        return progress.isEmpty() ? Set.of() : new ProgressFile(progress.orElseThrow()).stories();
    }

    private int use(Story story) throws IOException {
        if (page.wanted()) {
            return page.serve(spec.commandLine(), progress.map(ProgressFile::new), room -> {
                room.add(story);
                return room.begin(story.id());
            });
        }
        try (RiskAssessor assessor = RiskAssessor.load()) {
            if (handout.isPresent() || notes.isPresent()) {
                return pages(story, assessor);
            }
            PrintWriter out = spec.commandLine().getOut();
            Screen screen = new Screen(
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                    out,
                    AnsiStyle.of(spec.commandLine().getColorScheme().ansi()));
            List<Score> scores = new Lesson(story, assessor, screen, proof).take();
            out.flush();
            if (progress.isPresent()) {
                new ProgressFile(progress.orElseThrow()).add(scores);
            }
            return ExitCode.DONE;
        }
    }

    private int pages(Story story, RiskAssessor assessor) throws IOException {
        Handout page = new Handout(story, AnswerKey.all(story, assessor), assessor.policy());
        if (handout.isPresent()) {
            Files.writeString(handout.orElseThrow(), page.forTrainees());
        }
        if (notes.isPresent()) {
            Files.writeString(notes.orElseThrow(), page.forTrainers());
        }
        return ExitCode.DONE;
    }
}
