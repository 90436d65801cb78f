package org.childrisk.examples.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.loopback.RawClient;
import org.childrisk.examples.training.ProgressFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a room gives out and takes, byte by byte. Who gets in is tested at the desk, which has the same door. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled in before all tests
class RoomServerTest {

    private static final String NONE =
            "{\"grades\":{\"MISSING\":\"NONE\",\"SEXUAL_EXPLOITATION\":\"NONE\",\"CRIMINAL_EXPLOITATION\":\"NONE\","
                    + "\"OTHER_ABUSE_AND_NEGLECT\":\"NONE\"},\"reasons\":[],\"actions\":[%s]}";

    private RiskAssessor assessor;
    private Room room;
    private RoomServer server;
    private RawClient client;

    @BeforeAll
    void open() throws IOException {
        assessor = RiskAssessor.load();
        room = new Room(assessor, Optional.of(new ProgressFile(Path.of("no-such-folder", "progress.ndjson"))));
        server = RoomServer.open(room, 0, "/");
        client = new RawClient(server.link());
    }

    @AfterAll
    void close() {
        server.close();
        room.close();
        assessor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bench", "/room.js", "/graph.css", "/lesson/1/1", "/bench/1", "/bench/1/proof"})
    void nothing_is_shown_without_the_token(String path) throws IOException {
        assertThat(client.ask("GET " + path, client.host(), "")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bench"})
    void pages_may_run_and_load_nothing_but_their_own(String path) throws IOException {
        assertThat(client.get(path))
                .startsWith("HTTP/1.1 200")
                .contains("Content-security-policy: default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe-", "<style", " style=", "onclick", "http://", "https://");
    }

    @Test
    void what_comes_later_and_the_answer_are_not_shown_before_the_trainee_has_answered() throws IOException {
        String path = room.begin("first-evening-away");
        String later = path.replaceAll("1$", "2");
        assertThat(client.get(path)).startsWith("HTTP/1.1 200").doesNotContain("grandmother", "GRADE-06");
        assertThat(client.get(path + "/proof")).startsWith("HTTP/1.1 404");
        assertThat(client.get(later)).startsWith("HTTP/1.1 404");
        assertThat(client.post(later, NONE.formatted(""))).startsWith("HTTP/1.1 404");

        assertThat(client.post(path, NONE.formatted("0"))).startsWith("HTTP/1.1 200");

        assertThat(client.get(path)).contains("A HIGH risk was missed", "The progress could not be written");
        assertThat(client.post(path, NONE.formatted("0,1,2,3"))).startsWith("HTTP/1.1 200");
        assertThat(client.get(path)).as("what was answered stays").contains("Actions: 1 of 4 found");
        assertThat(client.get(path + "/proof")).contains("<!DOCTYPE html>", "script-src 'none';");
        assertThat(client.get(path.replaceAll("1$", "end"))).contains("Not at the end yet");
        assertThat(client.get(later)).startsWith("HTTP/1.1 200");
    }

    @Test
    void what_cannot_be_understood_is_refused() throws IOException {
        String lesson = room.begin("last-bus");
        String bench = room.open("last-bus", 0);

        assertThat(client.post(lesson, "{}")).startsWith("HTTP/1.1 400");
        assertThat(client.post(lesson, NONE.formatted("99"))).startsWith("HTTP/1.1 400");
        assertThat(client.post("/begin", "{\"story\":\"../secret\"}")).startsWith("HTTP/1.1 400");
        assertThat(client.post("/bench", "{\"scenario\":\"../../secret\"}")).startsWith("HTTP/1.1 400");
        assertThat(client.post("/bench", "{\"story\":\"last-bus\",\"step\":7}")).startsWith("HTTP/1.1 400");
        assertThat(client.post("/bench", "{\"twins\":99}")).startsWith("HTTP/1.1 400");
        assertThat(client.post(bench + "/switch", "{\"name\":\"NO_SUCH\",\"answer\":\"YES\"}"))
                .startsWith("HTTP/1.1 400");
        assertThat(client.post(bench + "/switch", "{\"name\":\"MISSING_NOW\",\"answer\":\"MAYBE\"}"))
                .startsWith("HTTP/1.1 400");
        assertThat(client.post(bench + "/dance", "{}")).startsWith("HTTP/1.1 404");
        assertThat(client.get("/bench/999999")).startsWith("HTTP/1.1 404");
    }

    @Test
    void what_cannot_be_true_is_said_and_nothing_is_switched() throws IOException {
        String bench = room.open("first-evening-away", 1);

        String answer = client.post(bench + "/switch", "{\"name\":\"tonight.located\",\"answer\":\"NO\"}");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("That cannot be: ");
        assertThat(client.get(bench)).contains("Nothing is switched yet.");
    }

    @Test
    void a_scenario_is_opened_with_the_numbers_of_its_force() throws IOException {
        assertThat(client.post("/bench", "{\"scenario\":\"asked-in-england\"}")).containsPattern("/bench/\\d+");
    }
}
