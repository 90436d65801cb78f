package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.childrisk.RiskAssessorProvider;
import org.junit.jupiter.api.Test;

/** The YAML files are the authority: what hosts read is made of them and says the same, to the last field. */
class PolicyImageOfTheLibraryTest {

    private final PolicyReader reader = new PolicyReader(RiskAssessorProvider.class, "/org/childrisk/policy");

    @Test
    void the_image_in_the_jar_holds_what_the_files_hold() {
        PolicyText files = reader.text();

        PolicyImage image = reader.image().orElseThrow();

        assertThat(image.files()).isEqualTo(files.parse());
        assertThat(image.digest())
                .isEqualTo(files.digest())
                .isEqualTo(reader.read().digest());
    }
}
