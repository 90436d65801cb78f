package org.childrisk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabelsCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of(".");

    private int run(String... arguments) {
        return Main.commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("log.txt"), text).toString();
    }

    @Test
    void says_where_it_stands_what_it_hides_what_to_write_and_who_challenges_it() throws IOException {
        String file = file("Missing again.\nLifestyle choices.\n");

        assertThat(run("labels", file)).isZero();

        assertThat(out.toString()).isEqualTo(file + """
                :2:1  "Lifestyle choices"  LIFESTYLE_CHOICE, asserted
                  It says: abuse described as the child's own choice of life. It carries no weight.
                  It often hides that the child is described in words that suggest exploitation. Ask: What lies behind the words used in the record?
                  Write instead: who is exploiting the child, and how
                  Challenge: supervisor (CHALLENGE_VICTIM_BLAMING_RECORD)
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_mention_is_told_with_its_reason_for_a_person_to_judge() throws IOException {
        assertThat(run("labels", file("He wrote \"streetwise\". Is she wilful?")))
                .isZero();

        assertThat(out.toString())
                .contains(
                        "STREETWISE, mentioned: quoted\n",
                        "WILFUL, mentioned: question\n",
                        "  A person judges whether to challenge it: supervisor (CHALLENGE_VICTIM_BLAMING_RECORD)\n")
                .doesNotContain("It often hides");
    }

    @Test
    void a_text_in_which_nothing_is_found_is_not_called_clean() throws IOException {
        String file = file("Last seen at the bus stop.");

        assertThat(run("labels", file)).isZero();

        assertThat(out).hasToString(file + ": no label was found. That is not the same as none: read it.\n");
    }

    @Test
    void writes_json_with_places_in_units_of_the_text() throws IOException {
        String text = "\ud83d\ude92 She is\nStreet-wise.";

        assertThat(run("labels", "--format", "json", file(text))).isZero();

        JsonNode document = JsonMapper.shared().readTree(out.toString());
        JsonNode label = document.get("labels").get(0);
        assertThat(document.get("version").asInt()).isEqualTo(1);
        assertThat(text.substring(label.get("start").asInt(), label.get("end").asInt()))
                .isEqualTo(label.get("words").asString())
                .isEqualTo("Street-wise");
        assertThat(label.get("line").asInt()).isEqualTo(2);
        assertThat(label.get("column").asInt()).isEqualTo(1);
        assertThat(label.get("stance").asString()).isEqualTo("ASSERTED");
        assertThat(label.get("challengedBy").asString()).isEqualTo("supervisor");
    }

    @Test
    void reads_standard_input() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("streetwise".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("labels", "-")).isZero();
        } finally {
            System.setIn(before);
        }

        assertThat(out.toString()).startsWith("-:1:1  \"streetwise\"  STREETWISE, asserted\n");
    }

    @Test
    void what_cannot_be_read_is_named_and_does_not_stop_the_rest() throws IOException {
        Path odd = Files.write(folder.resolve("odd.txt"), new byte[] {(byte) 0xc3, (byte) 0x28});
        Path large = Files.write(folder.resolve("large.txt"), new byte[5 * 1024 * 1024 + 1]);

        assertThat(run("labels", "gone.txt", odd.toString(), large.toString(), folder.toString(), file("streetwise")))
                .isEqualTo(ExitCode.NOT_READABLE);
        assertThat(run("labels")).isEqualTo(ExitCode.WRONG_USE);

        assertThat(err.toString())
                .contains(
                        "gone.txt: is not there. Maybe the path is mistyped.\n",
                        "odd.txt: is not text in UTF-8. Maybe save it as plain text first.\n",
                        "large.txt: is longer than 5 MB. Maybe part it.\n",
                        "cannot be read. Maybe it is a folder");
        assertThat(out.toString()).contains("STREETWISE");
    }
}
