package org.childrisk.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.childrisk.examples.loopback.Served;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Serves pages on this machine until Ctrl-C. */
final class Serving {

    private static final long HIGHEST_PORT = 65_535;

    private final CommandLine commands;
    private final long port;

    /**
     * Serves from a port.
     *
     * @param port 0 for any that is free; one that cannot be is wrong use
     */
    Serving(CommandLine commands, long port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    commands, "--port " + port + " is not between 0 and " + HIGHEST_PORT + ". Maybe 8080 is meant.");
        }
        this.commands = commands;
        this.port = port;
    }

    /** Starts to serve from a port. */
    interface Opening {
        Served open(int port) throws IOException;
    }

    /**
     * Serves until the program is ended.
     *
     * @param what what is open, in plain words
     */
    int serve(String what, Opening opening) {
        CountDownLatch stopped = new CountDownLatch(1);
        try (Served server = opening.open((int) port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "page-stop"));
            PrintWriter out = commands.getOut();
            out.println(what + " is open, on this machine only: " + server.link());
            out.println("Whoever has this link may look and answer. Ctrl-C ends it.");
            out.flush();
            stopped.await();
            return ExitCode.DONE;
        } catch (IOException taken) {
            commands.getErr().println("Port " + port + " cannot be used. Maybe it is taken: --port 0 finds another.");
            return ExitCode.NOT_READABLE;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }
}
