package org.childrisk.examples.room;

import java.io.IOException;
import org.childrisk.examples.loopback.LoopbackServer;
import org.childrisk.examples.loopback.Served;

/**
 * Serves a training room to browsers on this machine, and to nobody else.
 *
 * <pre>{@code
 * try (Room room = new Room(assessor, Optional.empty());
 *         RoomServer server = RoomServer.open(room, 0, "/")) {
 *     show(server.link());
 * }
 * }</pre>
 */
public final class RoomServer implements Served {

    private final LoopbackServer server;

    private RoomServer(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param room stays the caller's to close
     * @param port 0 for any that is free
     * @param start where the link leads: {@code /}, {@code /bench}, or what the room opened
     * @throws IOException if the port is not free
     */
    public static RoomServer open(Room room, int port, String start) throws IOException {
        return new RoomServer(LoopbackServer.open("room", port, new RoomSite(room), start));
    }

    /** The address that opens the room. Show it to the person at this machine only. */
    @Override
    public String link() {
        return server.link();
    }

    @Override
    public void close() {
        server.close();
    }
}
