package org.childrisk.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.junit.jupiter.api.Test;

/** What a child gets must not depend on where the child lives (SEED-0-06). */
class DistrictTest {

    @Test
    void the_same_facts_give_the_same_digests_in_every_district() {
        try (RiskAssessor assessor = RiskAssessor.load()) {
            Assessment one = assessor.assess(Scenarios.named("lifestyle-choice").facts());
            Assessment other =
                    assessor.assess(Scenarios.named("same-in-every-district").facts());

            assertThat(other.inputDigest()).isEqualTo(one.inputDigest());
            assertThat(other.resultDigest()).isEqualTo(one.resultDigest());
            assertThat(other.overall()).isEqualTo(one.overall());
            assertThat(other.actions()).isEqualTo(one.actions());
            assertThat(other.findings()).isEqualTo(one.findings());
            assertThat(other.firings()).isEqualTo(one.firings());
        }
    }
}
