package org.childrisk.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.childrisk.json.SchemaOf;
import org.junit.jupiter.api.Test;

class StorySchemaTest {

    private static final Path FILE = Path.of("src/main/resources/org/childrisk/examples/training/story.schema.json");

    @Test
    void the_checked_in_schema_is_the_one_that_the_types_give() throws IOException {
        String schema = SchemaOf.type(Story.class, "Training story", "https://childrisk.org/schema/story-1.json", 1);
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, schema);
        }

        String checkedIn = Files.readString(FILE);

        assertThat(checkedIn)
                .as("Maybe the types changed: run the tests once with -Dschema.write=true and look at the difference")
                .isEqualTo(schema);
    }
}
