package org.childrisk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.Edition;
import org.childrisk.audit.PlanProgress.Comparability;
import org.childrisk.audit.PlanProgress.Progress;
import org.childrisk.audit.PlanProgress.Tracked;
import org.childrisk.audit.PlanProgress.TrackedKind;
import org.childrisk.policy.Policy;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;

class PlanProgressTest {

    private static final Policy POLICY = SmallPolicy.read();
    private static final String EARLY = "2015-01-13";
    private static final String LATE = "2015-07-01";

    private static ForceAudit audit(String day, int late, int of) {
        return audit(day, late, of, Case.EDITION);
    }

    private static ForceAudit audit(String day, int late, int of, Edition edition) {
        AuditTally tally = new AuditTally(POLICY, edition);
        for (int i = 0; i < of; i++) {
            Case one = Case.of("c" + i)
                    .on(day)
                    .by(edition)
                    .duty("DEPLOY", i < late ? ActionStatus.DONE_LATE : ActionStatus.DONE);
            tally.add(one.holder(), one.assessment());
        }
        return tally.audit();
    }

    private static Tracked send(ForceAudit before, ForceAudit after) {
        return PlanProgress.between(before, after, Optional.empty(), POLICY)
                .recommendations()
                .get(0);
    }

    @Test
    void what_fell_fell_and_is_told_with_shares_and_by_kind() {
        Tracked send = send(audit(EARLY, 60, 100), audit(LATE, 20, 100));

        assertThat(send.progress()).isEqualTo(Progress.FELL);
        assertThat(send.before().percentWithInterval()).isEqualTo("60.0% (50.2 to 69.1)");
        assertThat(send.after()).isEqualTo(new Share(20, 100));
        assertThat(send.kinds())
                .containsExactly(
                        new TrackedKind("CONFERENCE_MISSED", new Share(0, 100), new Share(0, 100), Progress.NONE_FOUND),
                        new TrackedKind("DEPLOY", new Share(60, 100), new Share(20, 100), Progress.FELL));
        assertThat(send.isNotKept()).isFalse();
    }

    @Test
    void what_did_not_fall_is_not_kept_once_it_was_due() {
        Tracked due = send(audit(EARLY, 300, 600), audit("2015-04-14", 305, 600));
        Tracked early = send(audit(EARLY, 300, 600), audit("2015-04-13", 305, 600));

        assertThat(due.due()).isEqualTo(LocalDate.of(2015, 4, 13));
        assertThat(due.progress()).isEqualTo(Progress.DID_NOT_FALL);
        assertThat(due.isNotKept()).isTrue();
        assertThat(early.progress()).isEqualTo(Progress.DID_NOT_FALL);
        assertThat(early.isNotKept()).as("on the last day").isFalse();
    }

    @Test
    void what_rose_is_said_to_have_risen() {
        assertThat(send(audit(EARLY, 10, 100), audit(LATE, 50, 100)).progress()).isEqualTo(Progress.ROSE);
    }

    @Test
    void a_few_cases_tell_nothing_whatever_their_raw_counts() {
        assertThat(send(audit(EARLY, 3, 6), audit(LATE, 2, 6)).progress()).isEqualTo(Progress.TOO_FEW_TO_TELL);
        assertThat(send(audit(EARLY, 0, 3), audit(LATE, 0, 3)).progress()).isEqualTo(Progress.TOO_FEW_TO_TELL);
    }

    @Test
    void what_was_done_in_time_in_enough_cases_is_kept() {
        assertThat(send(audit(EARLY, 0, 100), audit(LATE, 0, 100)).progress()).isEqualTo(Progress.NONE_FOUND);
    }

    @Test
    void cases_about_something_else_keep_no_recommendation() {
        ForceAudit before = elsewhere(EARLY);
        ForceAudit after = elsewhere(LATE);

        Tracked send = send(before, after);

        assertThat(send.progress()).isEqualTo(Progress.NOT_IN_CASES);
        assertThat(send.isKept()).isFalse();
        assertThat(send.kinds()).extracting(TrackedKind::progress).containsOnly(Progress.NOT_IN_CASES);
        assertThat(send(audit(EARLY, 60, 100), after).progress()).isEqualTo(Progress.TOO_FEW_TO_TELL);
    }

    /** Sixty cases in which only another duty was due. */
    private static ForceAudit elsewhere(String day) {
        return sixty(Case.of("c").on(day).duty("RISK_REVIEW", ActionStatus.DONE));
    }

    private static ForceAudit sixty(Case one) {
        AuditTally tally = new AuditTally(POLICY, Case.EDITION);
        for (int i = 0; i < 60; i++) {
            tally.add(one.holder(), one.assessment());
        }
        return tally.audit();
    }

    @Test
    void what_may_stand_in_any_file_can_fall_and_where_it_stands_in_none_tells_nothing() {
        ForceAudit spoken = sixty(Case.good("c").on(EARLY).found("OWNER_NOT_NAMED"));

        assertThat(speakWell(spoken, elsewhere(LATE)).progress()).isEqualTo(Progress.FELL);
        assertThat(speakWell(elsewhere(EARLY), elsewhere(LATE)).progress()).isEqualTo(Progress.NOT_IN_CASES);
    }

    private static Tracked speakWell(ForceAudit before, ForceAudit after) {
        return PlanProgress.between(before, after, Optional.empty(), POLICY)
                .recommendations()
                .get(3);
    }

    @Test
    void six_weeks_three_months_and_six_months_count_from_the_publication_or_from_a_forces_own() {
        ForceAudit before = audit(EARLY, 0, 1);
        ForceAudit after = audit(LATE, 0, 1);

        assertThat(PlanProgress.between(before, after, Optional.empty(), POLICY).recommendations())
                .extracting(Tracked::due)
                .containsExactly(
                        LocalDate.of(2015, 4, 13),
                        LocalDate.of(2015, 2, 24),
                        LocalDate.of(2015, 7, 13),
                        LocalDate.of(2015, 1, 13));
        assertThat(PlanProgress.between(before, after, Optional.of(LocalDate.of(2014, 11, 30)), POLICY)
                        .recommendations())
                .extracting(Tracked::due)
                .containsExactly(
                        LocalDate.of(2015, 2, 28),
                        LocalDate.of(2015, 1, 11),
                        LocalDate.of(2015, 5, 30),
                        LocalDate.of(2014, 11, 30));
    }

    @Test
    void what_no_case_file_shows_is_said_to_show_in_none() {
        Tracked write = PlanProgress.between(audit(EARLY, 1, 2), audit(LATE, 1, 2), Optional.empty(), POLICY)
                .recommendations()
                .get(1);

        assertThat(write.progress()).isEqualTo(Progress.NOT_IN_CASES);
        assertThat(write.kinds()).isEmpty();
    }

    @Test
    void a_recommendation_on_judgements_counts_judgements() {
        Tracked everywhere = PlanProgress.between(audit(EARLY, 60, 100), audit(LATE, 20, 100), Optional.empty(), POLICY)
                .recommendations()
                .get(2);

        assertThat(everywhere.progress()).isEqualTo(Progress.FELL);
        assertThat(everywhere.kinds())
                .extracting(TrackedKind::code, TrackedKind::progress)
                .contains(tuple("INADEQUATE", Progress.FELL));
    }

    @Test
    void audits_by_another_scale_or_other_rules_or_in_no_order_are_not_compared() {
        ForceAudit before = audit(EARLY, 60, 100);
        ForceAudit after = audit(LATE, 20, 100);
        ForceAudit otherRules = audit(EARLY, 60, 100, new Edition("small", "older", "numbers"));
        ForceAudit otherScale = new ForceAudit(
                "older",
                before.edition(),
                before.earliest(),
                before.latest(),
                before.all(),
                List.of(),
                List.of(),
                before.findings(),
                before.duties(),
                List.of(),
                before.recommendations(),
                List.of(),
                List.of());
        List<Comparability> seen = new ArrayList<>();
        for (ForceAudit other : List.of(before, otherScale, otherRules, after, audit(EARLY, 0, 0))) {
            PlanProgress progress = PlanProgress.between(other, after, Optional.empty(), POLICY);
            seen.add(progress.comparability());
            assertThat(progress.recommendations().get(0).progress() == Progress.NOT_COMPARABLE)
                    .isEqualTo(progress.comparability() != Comparability.COMPARABLE);
        }

        assertThat(seen)
                .containsExactly(
                        Comparability.COMPARABLE,
                        Comparability.OTHER_SCALE,
                        Comparability.OTHER_RULES,
                        Comparability.NOT_EARLIER,
                        Comparability.NOT_EARLIER);
    }
}
