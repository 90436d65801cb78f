package org.childrisk.examples.loopback;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks a server byte by byte, for a client of HTTP would mend what is wrong. */
public final class RawClient {

    /** The header of what a page sends. */
    public static final String JSON = "Content-Type: application/json\r\n";

    private final URI link;
    private final String cookie;

    /** A client that has come in by this link. */
    public RawClient(String link) throws IOException {
        this.link = URI.create(link);
        this.cookie = ask("GET " + this.link.getPath(), host(), "")
                .lines()
                .filter(line -> line.startsWith("Set-cookie: "))
                .map(line ->
                        "Cookie: " + line.substring("Set-cookie: ".length()).replaceAll(";.*", "") + "\r\n")
                .findFirst()
                .orElseThrow();
    }

    public int port() {
        return link.getPort();
    }

    public String host() {
        return "Host: 127.0.0.1:" + port() + "\r\n";
    }

    public String cookie() {
        return cookie;
    }

    public String origin() {
        return "Origin: http://127.0.0.1:" + port() + "\r\n";
    }

    public Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    public static void send(Socket socket, String start, String headers, String body) throws IOException {
        String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        socket.getOutputStream()
                .write((start + " HTTP/1.1\r\n" + headers + length + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** The whole answer, its head as well. */
    public String ask(String start, String headers, String body) throws IOException {
        try (Socket socket = connect()) {
            send(socket, start, headers + "Connection: close\r\n", body);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Shows a page, as a browser that came in. */
    public String get(String path) throws IOException {
        return ask("GET " + path, host() + cookie, "");
    }

    /** Changes something, as a page of the site does. */
    public String post(String path, String json) throws IOException {
        return ask("POST " + path, host() + cookie + origin() + JSON, json);
    }
}
