package org.childrisk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.assessment.ActionStatus.DONE;
import static org.childrisk.assessment.ActionStatus.DONE_LATE;
import static org.childrisk.assessment.ActionStatus.DUE;
import static org.childrisk.assessment.ActionStatus.MISSED;
import static org.childrisk.assessment.ActionStatus.NOT_YET_KNOWN;
import static org.childrisk.assessment.ActionStatus.OVERDUE;

import org.childrisk.assessment.CaseAudit.Weighed;
import org.childrisk.audit.Case;
import org.childrisk.policy.Policy;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;

class CaseAuditTest {

    private static final Policy POLICY = SmallPolicy.read();

    private static CaseAudit audit(Case of) {
        return CaseAudit.of(of.assessment(), POLICY);
    }

    @Test
    void a_judgement_names_the_version_of_its_scale() {
        assertThat(audit(Case.good("one")).scale()).isEqualTo("three");
    }

    @Test
    void everything_of_the_worst_gravity_decided_and_the_rest_stands_besides() {
        CaseAudit audit = audit(Case.of("one")
                .found("CONFERENCE_MISSED")
                .found("WRONG_CLASSIFICATION")
                .found("OWNER_NOT_NAMED")
                .duty("DEPLOY", OVERDUE)
                .duty("RISK_REVIEW", DONE_LATE)
                .duty("REFER_TO_SOCIAL_CARE", DONE));

        assertThat(audit.judgement()).isEqualTo(Judgement.INADEQUATE);
        assertThat(audit.decidedBy()).extracting(Weighed::code).containsExactly("WRONG_CLASSIFICATION", "DEPLOY");
        assertThat(audit.besides()).extracting(Weighed::code).containsExactly("CONFERENCE_MISSED", "RISK_REVIEW");
    }

    @Test
    void what_would_have_made_it_good_is_said_in_the_words_of_the_catalogue() {
        CaseAudit audit = audit(Case.of("one")
                .found("WRONG_CLASSIFICATION")
                .duty("RISK_REVIEW", MISSED)
                .duty("DEPLOY", NOT_YET_KNOWN));

        assertThat(audit.wouldBeGoodWith())
                .extracting(Weighed::mend)
                .containsExactly("Record the child as missing", "Review the risk", "Send officers");
    }

    /** Mending what decided is not enough where something else weighs; mending all of it is. */
    @Test
    void with_all_of_it_mended_the_case_is_good() {
        Case wrong = Case.of("one").found("WRONG_CLASSIFICATION").duty("RISK_REVIEW", OVERDUE);
        Case half = Case.of("one").duty("RISK_REVIEW", OVERDUE);
        Case mended = Case.of("one").duty("RISK_REVIEW", DONE);

        assertThat(audit(wrong).wouldBeGoodWith()).hasSize(2);
        assertThat(audit(half).judgement()).isEqualTo(Judgement.REQUIRES_IMPROVEMENT);
        assertThat(audit(mended).judgement()).isEqualTo(Judgement.GOOD);
        assertThat(audit(mended).wouldBeGoodWith()).isEmpty();
    }

    @Test
    void what_is_found_about_several_facts_stands_there_once() {
        CaseAudit audit = audit(Case.of("one").duty("RISK_REVIEW", OVERDUE).duty("RISK_REVIEW", DONE_LATE));

        assertThat(audit.decidedBy()).hasSize(1);
    }

    @Test
    void a_start_that_is_not_on_record_is_named_and_is_no_good_judgement() {
        CaseAudit audit = audit(Case.good("one").duty("RISK_REVIEW", NOT_YET_KNOWN));

        assertThat(audit.judgement()).isEqualTo(Judgement.NOT_YET_KNOWN);
        assertThat(audit.decidedBy()).isEmpty();
        assertThat(audit.notTimed()).extracting(Weighed::code).containsExactly("RISK_REVIEW");
    }

    @Test
    void a_case_in_which_nothing_was_due_is_not_good() {
        assertThat(audit(Case.of("one")).judgement()).isEqualTo(Judgement.NOT_YET_KNOWN);
        assertThat(audit(Case.of("one").found("OWNER_NOT_NAMED")).judgement()).isEqualTo(Judgement.NOT_YET_KNOWN);
    }

    @Test
    void a_case_in_which_nothing_has_been_done_yet_is_not_good() {
        assertThat(audit(Case.of("one").duty("RISK_REVIEW", DUE)).judgement()).isEqualTo(Judgement.NOT_YET_KNOWN);
        assertThat(audit(Case.of("one").duty("RISK_REVIEW", DUE)).wouldBeGoodWith())
                .isEmpty();
        assertThat(audit(Case.of("one").duty("RISK_REVIEW", DUE).duty("DEPLOY", DONE))
                        .judgement())
                .isEqualTo(Judgement.GOOD);
    }

    @Test
    void a_grave_duty_that_is_overdue_and_open_is_a_live_risk_and_one_done_late_or_slight_is_not() {
        assertThat(audit(Case.of("one").duty("DEPLOY", OVERDUE)).liveRisk()).isTrue();
        assertThat(audit(Case.of("one").duty("DEPLOY", DONE_LATE)).liveRisk()).isFalse();
        assertThat(audit(Case.of("one").duty("DEPLOY", DUE)).liveRisk()).isFalse();
        assertThat(audit(Case.of("one").duty("RISK_REVIEW", OVERDUE)).liveRisk())
                .isFalse();
    }

    @Test
    void a_case_that_not_every_rule_could_judge_says_so() {
        assertThat(audit(Case.good("one").failed()).complete()).isFalse();
    }
}
