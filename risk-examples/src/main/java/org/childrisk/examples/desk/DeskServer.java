package org.childrisk.examples.desk;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.loopback.LoopbackServer;
import org.childrisk.examples.loopback.Served;

/**
 * Serves a desk to browsers on this machine, and to nobody else.
 *
 * <pre>{@code
 * try (DeskServer server = DeskServer.open(assessor, ReplayedDay.synthetic(), 120, 0)) {
 *     show(server.link());
 * }
 * }</pre>
 */
public final class DeskServer implements Served {

    /** The most times as fast as the day itself that it can be played. */
    public static final int FASTEST = ReplayClock.FASTEST;

    private final LoopbackServer server;
    private final Feed feed;
    private final DeskWork work;

    private DeskServer(LoopbackServer server, Feed feed, DeskWork work) {
        this.server = server;
        this.feed = feed;
        this.work = work;
    }

    /**
     * Starts to serve.
     *
     * @param assessor stays the caller's to close
     * @param speed how many times as fast as the day itself
     * @param port 0 for any that is free
     * @throws IOException if the port is not free
     */
    public static DeskServer open(RiskAssessor assessor, ReplayedDay day, int speed, int port) throws IOException {
        return open(assessor, day, speed, port, System::nanoTime);
    }

    static DeskServer open(RiskAssessor assessor, ReplayedDay day, int speed, int port, LongSupplier nanos)
            throws IOException {
        ReplayClock clock = new ReplayClock(day, speed, nanos);
        Feed feed = new Feed();
        DeskWork work = new DeskWork(new Desk(assessor, day, clock), clock, feed);
        LoopbackServer server = LoopbackServer.open("desk", port, new DeskSite(assessor, feed, work), "/");
        work.start();
        return new DeskServer(server, feed, work);
    }

    /** The address that opens the desk. Whoever has it may look and answer, so show it to the person at this machine only. */
    @Override
    public String link() {
        return server.link();
    }

    /** Serves no more. Pages that are open say so. */
    @Override
    public void close() {
        feed.close();
        work.close();
        server.close();
    }
}
