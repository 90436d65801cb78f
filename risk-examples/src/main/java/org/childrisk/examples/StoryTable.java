package org.childrisk.examples;

import java.util.List;
import java.util.Set;
import org.childrisk.examples.training.Story;
import picocli.CommandLine;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Prints stories, the easiest first. */
final class StoryTable {

    private static final int WIDTH = 100;

    private final CommandLine commands;

    StoryTable(CommandLine commands) {
        this.commands = commands;
    }

    int print(List<Story> stories, Set<String> done) {
        int width = 2
                + stories.stream().mapToInt(story -> story.id().length()).max().orElse(0);
        TextTable table = TextTable.forColumns(
                commands.getColorScheme(),
                new Column(width, 0, Overflow.SPAN),
                new Column(WIDTH - width, 2, Overflow.WRAP));
        for (Story story : stories) {
            table.addRowValues(RefusalTable.literal(story.id()), RefusalTable.literal(story.title()));
            int asked = story.askedSteps().size();
            table.addRowValues(
                    "",
                    "level " + story.level() + ", asks " + (asked == 1 ? "once" : asked + " times")
                            + (done.contains(story.id()) ? ", done" : ""));
        }
        commands.getOut().print(table);
        commands.getOut().flush();
        return ExitCode.DONE;
    }
}
