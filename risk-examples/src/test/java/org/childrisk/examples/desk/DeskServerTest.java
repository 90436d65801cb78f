package org.childrisk.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.loopback.RawClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, byte by byte, for a client of HTTP would mend what is wrong. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled in before all tests
class DeskServerTest {

    private static final String JSON = RawClient.JSON;
    private static final String PAUSE = "{\"run\":false}";

    private final AtomicLong nanos = new AtomicLong();
    private RiskAssessor assessor;
    private DeskServer desk;
    private RawClient client;
    private int port;
    private String own;
    private String cookie;

    @BeforeAll
    void load() {
        assessor = RiskAssessor.load();
    }

    @AfterAll
    void free() {
        assessor.close();
    }

    @BeforeEach
    void open() throws IOException {
        desk = DeskServer.open(assessor, SmallDay.read(), 1, 0, nanos::get);
        client = new RawClient(desk.link());
        port = client.port();
        own = client.host();
        cookie = client.cookie();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Socket connect() throws IOException {
        return client.connect();
    }

    private static void send(Socket socket, String start, String headers, String body) throws IOException {
        RawClient.send(socket, start, headers, body);
    }

    private String ask(String start, String headers, String body) throws IOException {
        return client.ask(start, headers, body);
    }

    private String origin() {
        return client.origin();
    }

    @Test
    void the_link_sets_a_cookie_that_no_script_and_no_other_site_gets() throws IOException {
        String answer = ask("GET " + URI.create(desk.link()).getPath(), own, "");

        assertThat(answer)
                .startsWith("HTTP/1.1 303")
                .contains("Location: /\r\n", "; HttpOnly; SameSite=Strict", "Cache-control: no-store");
    }

    @Test
    void every_start_has_another_link() throws IOException {
        try (DeskServer other = DeskServer.open(assessor, SmallDay.read(), 1, 0)) {
            assertThat(URI.create(other.link()).getPath())
                    .hasSizeGreaterThan(40)
                    .isNotEqualTo(URI.create(desk.link()).getPath());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/proof/1", "/desk.js", "/base.css", "/open/", "/open/wrong", "/none"})
    void nothing_is_shown_without_the_token(String path) throws IOException {
        assertThat(ask("GET " + path, own, "")).startsWith("HTTP/1.1 403").doesNotContain("disclosed");
        assertThat(ask("GET " + path, own + "Cookie: desk-" + port + "=wrong\r\n", ""))
                .startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: desk.example\r\n", "Host: 127.0.0.1:1\r\n", "Host: 127.0.0.1\r\n"})
    void another_name_for_this_machine_is_refused(String host) throws IOException {
        assertThat(ask("GET /", host + cookie, "")).startsWith("HTTP/1.1 403");
        assertThat(ask("GET " + URI.create(desk.link()).getPath(), host, ""))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Set-cookie");
    }

    @Test
    void a_change_is_taken_from_the_desk_only() throws IOException {
        assertThat(ask("POST /clock", own + cookie + JSON, PAUSE)).startsWith("HTTP/1.1 403");
        assertThat(ask("POST /clock", own + cookie + JSON + "Origin: http://evil.example\r\n", PAUSE))
                .startsWith("HTTP/1.1 403");
        assertThat(ask("POST /clock", own + cookie + JSON + "Origin: null\r\n", PAUSE))
                .startsWith("HTTP/1.1 403");
        assertThat(ask("GET /events", own + cookie + "Origin: http://evil.example\r\n", ""))
                .startsWith("HTTP/1.1 403");
        assertThat(ask("POST /clock", own + JSON + origin(), PAUSE)).startsWith("HTTP/1.1 403");

        assertThat(ask("POST /clock", own + cookie + JSON + origin(), PAUSE)).startsWith("HTTP/1.1 204");
    }

    @Test
    void what_cannot_be_understood_is_refused() throws IOException {
        String all = own + cookie + origin();

        assertThat(ask("POST /clock", all, PAUSE)).as("no type").startsWith("HTTP/1.1 400");
        assertThat(ask("POST /clock", all + JSON, "{")).startsWith("HTTP/1.1 400");
        assertThat(ask("POST /clock", all + JSON, "{}")).startsWith("HTTP/1.1 400");
        assertThat(ask("POST /clock", all + JSON, " ".repeat(5000))).startsWith("HTTP/1.1 400");
        assertThat(ask("POST /answer", all + JSON, "{\"id\":1,\"ref\":\"a\",\"field\":\"b\",\"answer\":\"MAYBE\"}"))
                .startsWith("HTTP/1.1 400");
        assertThat(ask("POST /answer", all + JSON, "{\"id\":99,\"ref\":\"a\",\"field\":\"b\",\"answer\":\"YES\"}"))
                .contains("no question any more");
        assertThat(ask("POST /clock", all + JSON, "{\"speed\":0}")).startsWith("HTTP/1.1 400");
        assertThat(ask("POST /done", all + JSON, "{\"id\":99,\"code\":\"a\",\"about\":\"\"}"))
                .contains("not to be done any more");
        assertThat(ask("DELETE /", all, "")).startsWith("HTTP/1.1 405");
        assertThat(ask("GET /proof/99", own + cookie, "")).startsWith("HTTP/1.1 404");
        assertThat(ask("GET /../Main.class", own + cookie, "")).startsWith("HTTP/1.1 404");
    }

    @Test
    void pages_may_run_and_load_nothing_but_their_own() throws IOException {
        assertThat(ask("GET /", own + cookie, ""))
                .startsWith("HTTP/1.1 200")
                .contains(
                        "Content-security-policy: default-src 'none'; script-src 'self'; style-src 'self';",
                        "frame-ancestors 'none'",
                        "X-content-type-options: nosniff",
                        "Cache-control: no-store",
                        "Referrer-policy: no-referrer")
                .doesNotContain("unsafe-");
        assertThat(ask("GET /proof/1", own + cookie, ""))
                .startsWith("HTTP/1.1 200")
                .contains("Content-security-policy: script-src 'none';", "<!DOCTYPE html>")
                .doesNotContain("<script", "unsafe-");
    }

    @Test
    void pages_that_do_not_read_delay_nobody_and_are_few() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 7; i++) {
                Socket socket = connect();
                silent.add(socket);
                send(socket, "GET /events", own + cookie, "");
            }
            try (Socket socket = connect()) {
                send(socket, "GET /events", own + cookie, "");
                BufferedReader page =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                assertThat(page.readLine()).isEqualTo("HTTP/1.1 200 OK");
                assertThat(ask("POST /clock", own + cookie + JSON + origin(), PAUSE))
                        .startsWith("HTTP/1.1 204");

                String line = page.readLine();
                while (line != null && !line.contains("\"running\":false")) {
                    line = page.readLine();
                }

                assertThat(line).startsWith("data: ");
                assertThat(ask("GET /events", own + cookie, "")).startsWith("HTTP/1.1 503");
            }
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void nobody_else_on_the_network_can_connect() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        assertThat(others).allSatisfy(address -> assertThat(isOpen(address)).isFalse());
    }

    private boolean isOpen(InetAddress address) {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    @Test
    void closing_leaves_no_thread_and_no_port() throws Exception {
        try (Socket page = connect()) {
            send(page, "GET /events", own + cookie, "");
            assertThat(page.getInputStream().read()).isEqualTo('H');

            desk.close();

            for (int i = 0; i < 100 && threads() > 0; i++) {
                Thread.sleep(50);
            }
            assertThat(threads()).isZero();
            assertThat(isOpen(InetAddress.getByAddress(new byte[] {127, 0, 0, 1})))
                    .isFalse();
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("desk"))
                .count();
    }
}
