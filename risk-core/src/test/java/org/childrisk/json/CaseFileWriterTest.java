package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.RefusedFacts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CaseFileWriterTest {

    private final CaseFileReader reader = new CaseFileReader();
    private final CaseFileWriter writer = new CaseFileWriter();

    @Test
    void every_field_reads_back_equal() {
        CaseFile caseFile = reader.readJson(Documents.full());

        CaseFile again = reader.readJson(writer.toJson(caseFile));

        assertThat(again).isEqualTo(caseFile);
        assertThat(again.asOf().getZone()).hasToString("Europe/London");
    }

    @Test
    void any_part_of_a_case_file_reads_back_equal() {
        Random random = new Random(7);
        int accepted = 0;

        for (int i = 0; i < 300; i++) {
            JsonNode part = new JsonMapper().readTree(Documents.full());
            drop(part, random);
            try {
                CaseFile caseFile = reader.readJson(part.toString());
                String written = writer.toJson(caseFile);
                accepted++;
                assertThat(reader.readJson(written)).isEqualTo(caseFile);
                assertThat(writer.toJson(reader.readJson(written))).isEqualTo(written);
            } catch (RefusedFacts incomplete) {
                assertThat(incomplete.problems()).isNotEmpty();
            }
        }

        assertThat(accepted).isGreaterThan(100);
    }

    @Test
    void what_says_nothing_is_left_out_and_the_order_is_that_of_the_records() {
        CaseFile caseFile = CaseFile.about(Child.aged("child-1", 13), ZonedDateTime.parse("2014-08-14T09:00:00Z"))
                .build();

        String written = writer.toJson(caseFile);

        assertThat(written)
                .isEqualTo("{\"asOf\":\"2014-08-14T09:00:00Z\",\"reference\":\"child-1\",\"country\":\"ENGLAND\","
                        + "\"child\":{\"id\":\"child-1\",\"statedAge\":{\"years\":13}}}");
    }

    @Test
    void a_proceeding_says_its_type_first_and_no_predicate_becomes_a_field() {
        CaseFile caseFile = reader.readJson(Documents.with("\"proceedings\": [{\"kind\": \"INITIAL\","
                + " \"id\": \"c\", \"type\": \"CaseConference\"}, {\"type\": \"Investigation\", \"id\": \"i\"}]"));

        String written = writer.toJson(caseFile);

        assertThat(written)
                .endsWith("\"proceedings\":[{\"type\":\"CaseConference\",\"id\":\"c\",\"kind\":\"INITIAL\"},"
                        + "{\"type\":\"Investigation\",\"id\":\"i\"}]}");
    }

    /** Drops about one field in twelve, never what all the rest hangs on. */
    private static void drop(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            names.removeAll(List.of("id", "type", "kind", "code", "asOf", "reference", "child", "adult", "reports"));
            names.removeAll(List.of("route", "sign", "event", "domain", "grade", "action", "episode", "otherChildren"));
            names.stream()
                    .filter(name ->
                            !List.of("adults", "incidents", "missingEpisodes").contains(name))
                    .filter(name -> random.nextInt(12) == 0)
                    .forEach(object::remove);
        }
        node.forEach(inner -> drop(inner, random));
    }
}
