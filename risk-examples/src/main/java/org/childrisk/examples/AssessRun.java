package org.childrisk.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childrisk.Assessment;
import org.childrisk.examples.scenario.ScenarioRun;
import org.childrisk.explain.Style;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Assesses documents one after the other. One that fails is named on stderr and does not stop the rest. */
final class AssessRun {

    private final CommandLine commands;
    private final AssessingOptions options;
    private final Saying saying;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Style style;

    /** What is said of one case, and whether the result can be relied on. */
    record Said(String text, boolean complete) {}

    /** Says what a command says of a case under these settings of a force. */
    interface Saying {
        Said say(Map<String, String> settings, CaseFile caseFile);
    }

    AssessRun(CommandLine commands, AssessingOptions options, Saying saying, PrintWriter out) {
        this.commands = commands;
        this.options = options;
        this.saying = saying;
        this.out = out;
        this.err = commands.getErr();
        this.style = AnsiStyle.of(ansi());
    }

    /** Says the result and its proof, in the format of the options. */
    static Saying proof(ScenarioRun run, AssessingOptions options, boolean sources, Style style) {
        return (settings, caseFile) -> {
            Assessment assessment = run.assess(settings, caseFile);
            return new Said(options.format().write(assessment, sources, style), assessment.isComplete());
        };
    }

    private Ansi ansi() {
        return commands.getColorScheme().ansi();
    }

    /** The highest exit code of all documents. */
    int assess(List<String> names) {
        Progress progress = new Progress(err, ansi());
        int highest = ExitCode.DONE;
        for (int i = 0; i < names.size(); i++) {
            progress.at(i, names.size());
            highest = Math.max(highest, assess(names.get(i), names.size() > 1));
        }
        progress.end();
        return highest;
    }

    private int assess(String name, boolean several) {
        if (!CaseDocument.isNamed(name)) {
            return fail(
                    name,
                    "is neither .json nor .yaml. Maybe rename it, or give - for JSON on standard input.",
                    ExitCode.WRONG_USE);
        }
        try {
            CaseDocument.Case told = CaseDocument.read(name).read();
            Map<String, String> settings = new HashMap<>(told.settings());
            settings.putAll(options.forceValues());
            Said said = saying.say(settings, options.moved(told.caseFile()));
            if (several) {
                writeHeader(name);
            }
            out.print(said.text());
            out.flush();
            return said.complete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
        } catch (RefusedFacts refused) {
            new RefusalTable(commands).print(name, refused);
            return ExitCode.FACTS_REFUSED;
        } catch (NoSuchFileException e) {
            return fail(name, "is not there. Maybe the path is mistyped.", ExitCode.NOT_READABLE);
        } catch (IOException | InvalidPathException e) {
            return fail(name, "cannot be read. Maybe it is a folder, or you may not read it.", ExitCode.NOT_READABLE);
        } catch (CommandLine.ParameterException wrongUse) {
            throw wrongUse;
        } catch (RuntimeException e) {
            // the message may quote facts, so only its kind is shown
            return fail(
                    name,
                    "could not be assessed (" + e.getClass().getSimpleName()
                            + "): a person must look at this case now. Maybe report it as a fault of the program.",
                    ExitCode.INCOMPLETE);
        }
    }

    private void writeHeader(String name) {
        switch (options.format()) {
            case TEXT -> out.println(style.heading("== " + name + " =="));
            case MD -> out.println("<!-- " + name.replace("--", "- -") + " -->");
            case JSON -> {}
        }
    }

    private int fail(String name, String what, int code) {
        err.println(name + ": " + what);
        err.flush();
        return code;
    }
}
