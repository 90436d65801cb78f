package org.childrisk.examples.loopback;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in: only a browser on this machine that was opened by the link of this start. Another page that is open in the same browser may
 * not, under whatever name it calls this machine.
 */
final class Door {

    /** Where the link leads; the token is in no other address. */
    static final String LINK = "/open/";

    private static final int TOKEN_BYTES = 32;

    private final String name;
    private final int port;
    private final String token;

    /**
     * A door with a new token.
     *
     * @param name of the cookie, with the port behind it: cookies are shared by all ports of a machine
     */
    Door(String name, int port) {
        this.name = name;
        this.port = port;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** The address that opens the pages. */
    String link() {
        return "http://127.0.0.1:" + port + LINK + token;
    }

    /** Whether the request names this machine as it is, and, where it says whence it comes, comes from its own pages. */
    boolean isAtHome(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        Optional<String> host = only(headers.get("Host")).filter(hosts::contains);
        if (host.isEmpty()) {
            return false;
        }
        List<String> origins = headers.getOrDefault("Origin", List.of());
        boolean changes = !exchange.getRequestMethod().equals("GET");
        return origins.isEmpty()
                ? !changes
                : only(origins).filter(("http://" + host.get())::equals).isPresent();
    }

    private static Optional<String> only(@Nullable List<String> values) {
        return values != null && values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Whether the request is the link itself. */
    boolean isLink(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        return path.startsWith(LINK) && isToken(path.substring(LINK.length()));
    }

    /** What the browser keeps, for this run only; no script reads it, and no other site's page sends it. */
    String cookie() {
        return cookieName() + "=" + token + "; Path=/; HttpOnly; SameSite=Strict";
    }

    boolean hasCookie(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
                .flatMap(header -> Arrays.stream(header.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(cookieName() + "="))
                .anyMatch(cookie -> isToken(cookie.substring(cookieName().length() + 1)));
    }

    private String cookieName() {
        return name + "-" + port;
    }

    /** Takes as long for a token that is nearly right. */
    private boolean isToken(String said) {
        return MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
