package org.childrisk.examples;

import java.io.IOException;
import java.util.Optional;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.room.Room;
import org.childrisk.examples.room.RoomServer;
import org.childrisk.examples.training.ProgressFile;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of a command that can show the training room as a page. */
final class PageOptions {

    @Option(
            names = "--page",
            description = "Show it as a page in the browser of this machine instead. Ends with Ctrl-C.")
    private boolean page;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "With --page, the port on this machine; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private long port = 0;

    boolean wanted() {
        return page;
    }

    /** Says with what the page begins, and makes the room ready for it. */
    interface Beginning {
        String in(Room room) throws IOException;
    }

    int serve(CommandLine commands, Optional<ProgressFile> progress, Beginning beginning) throws IOException {
        Serving serving = new Serving(commands, port);
        try (RiskAssessor assessor = RiskAssessor.load();
                Room room = new Room(assessor, progress)) {
            String start = beginning.in(room);
            return serving.serve("The training room", it -> RoomServer.open(room, it, start));
        }
    }
}
