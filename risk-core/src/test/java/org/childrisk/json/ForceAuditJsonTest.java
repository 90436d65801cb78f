package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.CaseAudit;
import org.childrisk.audit.AuditTally;
import org.childrisk.audit.AuditedCase;
import org.childrisk.audit.Case;
import org.childrisk.audit.ForceAudit;
import org.childrisk.audit.PlanProgress;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.Policy;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceAuditJsonTest {

    private static final Policy POLICY = SmallPolicy.read();

    private static final AuditedCase CASE =
            new AuditedCase("c", CaseAudit.of(Case.inadequate("c").assessment(), POLICY));

    private final ForceAuditJson json = new ForceAuditJson();

    private static ForceAudit audit() {
        AuditTally tally = new AuditTally(POLICY, Case.EDITION);
        for (Case one : new Case[] {
            Case.good("a").in("North", "day").graded(RiskDomain.MISSING, Grade.LOW),
            Case.inadequate("b"),
            Case.of("c").duty("DEPLOY", ActionStatus.OVERDUE)
        }) {
            tally.add(one.holder(), one.assessment());
        }
        tally.addNotJudged("broken.json", "facts refused at: child");
        return tally.audit();
    }

    @Test
    void an_audit_is_read_back_as_it_was_written() {
        ForceAudit audit = audit();
        PlanProgress plan = PlanProgress.between(audit, audit, Optional.empty(), POLICY);

        assertThat(json.read(json.write(audit, Optional.empty(), Optional.empty())))
                .isEqualTo(audit);
        assertThat(json.read(json.write(audit, Optional.of(plan), Optional.of(List.of(CASE)))))
                .isEqualTo(audit);
        ForceAudit empty = new AuditTally(POLICY, Case.EDITION).audit();
        assertThat(json.read(json.write(empty, Optional.empty(), Optional.empty())))
                .isEqualTo(empty);
    }

    @Test
    void the_version_comes_first_and_every_count_has_its_share_with_an_interval() {
        String written = json.write(audit(), Optional.empty(), Optional.empty());

        assertThat(written)
                .startsWith("{\n  \"version\" : 1,\n  \"audit\" : {\n    \"scale\" : \"three\",")
                .contains("\"share\" : 0.3333", "\"low\" : 0.0615", "\"high\" : 0.7923")
                .contains("\"latest\" : \"2014-06-20\"")
                .contains("\"goodOfJudged\" : {", "\"goodOfAll\" : {")
                .doesNotContain("independent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"version\": 2, \"audit\": {}}",
                "{\"version\": 1}",
                "{\"version\": 1, \"audit\": {\"scale\": \"three\"}}",
                "{\"version\": 1, \"audit\": {\"colour\": 1}}"
            })
    void what_is_no_saved_audit_is_refused(String document) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> json.read(document))
                .withMessageStartingWith("This is no saved audit: ")
                .withMessageContaining("Maybe");
    }

    @Test
    void counts_that_cannot_be_are_refused() {
        String written = json.write(audit(), Optional.empty(), Optional.empty());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> json.read(written.replace("\"count\" : 1,", "\"count\" : 99,")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> json.read(written.replaceFirst("\"good\" : 1", "\"good\" : -1")));
    }
}
