package org.childrisk.examples.loopback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves a site to browsers on this machine, and to nobody else: on loopback only, by a link that is new with every start. It writes no
 * log.
 *
 * <pre>{@code
 * try (LoopbackServer server = LoopbackServer.open("desk", 0, site)) {
 *     show(server.link());
 * }
 * }</pre>
 */
public final class LoopbackServer implements Served {

    private static final int THREADS = 4;
    private static final int MOST_BYTES = 4096;
    private static final int WAITING = 32;
    private static final String REFUSED = "Refused. Maybe open the link that the command printed.";
    private static final OwnFiles SHARED = new OwnFiles(LoopbackServer.class, Set.of("base.css", "page.svg"));

    private final HttpServer server;
    private final ExecutorService threads;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Door door;
    private final Site site;
    private final String start;

    private LoopbackServer(HttpServer server, String name, Site site, String start) {
        this.server = server;
        this.threads = Executors.newFixedThreadPool(THREADS, Threads.named(name + "-request"));
        this.door = new Door(name, server.getAddress().getPort());
        this.site = site;
        this.start = start;
    }

    /**
     * Starts to serve.
     *
     * @param name of its threads and its cookie
     * @param port 0 for any that is free
     * @param start the path to which the link leads
     * @throws IOException if the port is not free
     */
    public static LoopbackServer open(String name, int port, Site site, String start) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, port), WAITING);
        LoopbackServer opened = new LoopbackServer(http, name, site, start);
        http.createContext("/", opened::handle);
        http.setExecutor(opened.threads);
        http.start();
        return opened;
    }

    /** The address that opens the site. Whoever has it may look and change, so show it to the person at this machine only. */
    @Override
    public String link() {
        return door.link();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Visit visit = new Visit(exchange);
        try {
            visit.harden();
            if (!door.isAtHome(exchange)) {
                visit.text(403, REFUSED);
            } else if (exchange.getRequestMethod().equals("GET") && door.isLink(exchange)) {
                visit.go(start, door.cookie());
            } else if (!door.hasCookie(exchange)) {
                visit.text(403, REFUSED);
            } else if (exchange.getRequestMethod().equals("GET")) {
                get(visit);
            } else if (exchange.getRequestMethod().equals("POST")) {
                post(visit, exchange);
            } else {
                visit.text(405, "Only GET and POST.");
            }
        } catch (JacksonException | IllegalArgumentException notUnderstood) {
            visit.text(400, "Not understood.");
        } catch (RuntimeException failure) {
            visit.text(500, "It failed. A person must look at the case.");
        }
    }

    private void get(Visit visit) throws IOException {
        if (!SHARED.answer(visit)) {
            site.get(visit);
        }
        orNone(visit);
    }

    private void post(Visit visit, HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        if (body.length > MOST_BYTES || !type.equals("application/json")) {
            visit.text(400, "Not understood.");
            return;
        }
        site.post(visit, mapper.readTree(body));
        orNone(visit);
    }

    private static void orNone(Visit visit) throws IOException {
        if (!visit.isAnswered()) {
            visit.text(404, "There is no such page.");
        }
    }

    /** Serves no more. Pages that are open say so. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
