package org.childrisk.examples.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.childrisk.RiskAssessor;
import org.childrisk.explain.ExplanationHtml;
import org.childrisk.facts.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves a desk to browsers on this machine, and to nobody else: on loopback only, by a link that is new with every start. It writes no log.
 *
 * <pre>{@code
 * try (DeskServer server = DeskServer.open(assessor, ReplayedDay.synthetic(), 120, 0)) {
 *     show(server.link());
 * }
 * }</pre>
 */
public final class DeskServer implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int MOST_BYTES = 4096;
    private static final int WAITING = 32;

    private static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> TYPES = Map.of(
            "desk.html", HTML,
            "desk.css", "text/css; charset=utf-8",
            "desk.js", "text/javascript; charset=utf-8",
            "desk.svg", "image/svg+xml");

    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The page itself forbids the rest, and allows its own style by digest. */
    private static final String PROOF =
            "script-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Threads.named("desk-request"));
    private final RiskAssessor assessor;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Door door;
    private final Feed feed = new Feed();
    private final DeskWork work;

    private DeskServer(HttpServer server, RiskAssessor assessor, ReplayedDay day, ReplayClock clock) {
        this.server = server;
        this.assessor = assessor;
        this.door = new Door(server.getAddress().getPort());
        this.work = new DeskWork(new Desk(assessor, day, clock), clock, feed);
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
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, port), WAITING);
        DeskServer desk = new DeskServer(http, assessor, day, new ReplayClock(day, speed, nanos));
        http.createContext("/", desk::handle);
        http.setExecutor(desk.threads);
        http.start();
        desk.work.start();
        return desk;
    }

    /** The address that opens the desk. Whoever has it may look and answer, so show it to the person at this machine only. */
    public String link() {
        return door.link();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            harden(exchange);
            if (!door.isAtHome(exchange)) {
                text(exchange, 403, "Refused. Maybe open the link that the command printed.");
            } else if (exchange.getRequestMethod().equals("GET") && door.isLink(exchange)) {
                exchange.getResponseHeaders().set("Set-Cookie", door.cookie());
                exchange.getResponseHeaders().set("Location", "/");
                exchange.sendResponseHeaders(303, -1);
                exchange.close();
            } else if (!door.hasCookie(exchange)) {
                text(exchange, 403, "Refused. Maybe open the link that the command printed.");
            } else if (exchange.getRequestMethod().equals("GET")) {
                get(exchange, exchange.getRequestURI().getRawPath());
            } else if (exchange.getRequestMethod().equals("POST")) {
                post(exchange, exchange.getRequestURI().getRawPath());
            } else {
                text(exchange, 405, "Only GET and POST.");
            }
        } catch (JacksonException | IllegalArgumentException notUnderstood) {
            text(exchange, 400, "Not understood.");
        } catch (RuntimeException failure) {
            text(exchange, 500, "It failed. A person must look at the case.");
        }
    }

    private static void harden(HttpExchange exchange) {
        Map.of(
                        "Content-Security-Policy", OWN,
                        "Cache-Control", "no-store",
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Referrer-Policy", "no-referrer",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Resource-Policy", "same-origin",
                        "Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                .forEach(exchange.getResponseHeaders()::set);
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        String file = path.equals("/") ? "desk.html" : path.substring(1);
        String type = TYPES.get(file);
        if (type != null) {
            try (InputStream in = DeskServer.class.getResourceAsStream(file)) {
                answer(exchange, 200, type, Objects.requireNonNull(in).readAllBytes());
            }
        } else if (path.equals("/events")) {
            if (!feed.send(exchange)) {
                text(exchange, 503, "Too many pages are open. Maybe close one.");
            }
        } else if (path.matches("/proof/\\d{1,6}")) {
            proof(exchange, Integer.parseInt(path.substring("/proof/".length())));
        } else {
            text(exchange, 404, "There is no such page.");
        }
    }

    private void proof(HttpExchange exchange, int id) throws IOException {
        Optional<String> page = work.known(id).map(assessor::explain).map(new ExplanationHtml()::write);
        if (page.isEmpty()) {
            text(exchange, 404, "There is no such case.");
            return;
        }
        exchange.getResponseHeaders().set("Content-Security-Policy", PROOF);
        answer(exchange, 200, HTML, page.get().getBytes(StandardCharsets.UTF_8));
    }

    private void post(HttpExchange exchange, String path) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        if (body.length > MOST_BYTES || !type.equals("application/json")) {
            text(exchange, 400, "Not understood.");
            return;
        }
        JsonNode said = mapper.readTree(body);
        switch (path) {
            case "/clock" -> {
                work.run(said.required("run").booleanValue());
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            }
            case "/answer" ->
                reply(
                        exchange,
                        work.answer(
                                said.required("id").intValue(),
                                said.required("ref").stringValue(),
                                said.required("field").stringValue(),
                                Answer.valueOf(said.required("answer").stringValue())));
            default -> text(exchange, 404, "There is no such page.");
        }
    }

    /** Nothing where it was taken, else why not. */
    private static void reply(HttpExchange exchange, Desk.Reply reply) throws IOException {
        switch (reply) {
            case TAKEN -> {
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            }
            case GONE -> text(exchange, 200, "Not taken: this is no question any more.");
            case CONTRADICTED ->
                text(exchange, 200, "Not taken: the record says something that cannot be true beside this answer.");
        }
    }

    private static void text(HttpExchange exchange, int code, String says) throws IOException {
        answer(exchange, code, "text/plain; charset=utf-8", (says + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(code, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Serves no more. Pages that are open say so. */
    @Override
    public void close() {
        feed.close();
        work.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
