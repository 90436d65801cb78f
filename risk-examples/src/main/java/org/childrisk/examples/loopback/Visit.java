package org.childrisk.examples.loopback;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One request that got in, and its one answer. */
public final class Visit {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";

    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The page itself forbids the rest, and allows its own style by digest. */
    private static final String ALONE =
            "script-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HttpExchange exchange;
    private boolean answered;

    Visit(HttpExchange exchange) {
        this.exchange = exchange;
    }

    /** What is asked for, as it stands in the address: {@code /proof/1}. */
    public String path() {
        return exchange.getRequestURI().getRawPath();
    }

    boolean isAnswered() {
        return answered;
    }

    /** The answer goes on elsewhere; whoever takes it over closes it. */
    public HttpExchange takeOver() {
        answered = true;
        return exchange;
    }

    /** Nothing to say: it was done. */
    public void none() throws IOException {
        answered = true;
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    /** A line of words. */
    public void text(int code, String says) throws IOException {
        send(code, TEXT, (says + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A page that loads this site's own style and script. */
    public void page(String html) throws IOException {
        send(200, HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    /** A page that needs nothing else, and brings its own policy. */
    public void pageAlone(String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", ALONE);
        page(html);
    }

    /** A style of this site. */
    public void style(String css) throws IOException {
        send(200, "text/css; charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
    }

    void file(String type, byte[] content) throws IOException {
        send(200, type, content);
    }

    void go(String path, String cookie) throws IOException {
        exchange.getResponseHeaders().set("Set-Cookie", cookie);
        exchange.getResponseHeaders().set("Location", path);
        answered = true;
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }

    void harden() {
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

    private void send(int code, String type, byte[] body) throws IOException {
        answered = true;
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(code, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
