package org.childrisk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.Optional;
import org.childrisk.json.CaseFileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read from documents, so that every record is refused in the place where a host would look for it. */
class RecordRefusalsTest {

    private static final String EARLY = "2014-06-01T10:00:00Z";
    private static final String LATE = "2014-06-01T10:00:01Z";

    private final CaseFileReader reader = new CaseFileReader();

    @ParameterizedTest
    @CsvSource({
        "missingEpisodes, '', missingSince, locatedAt",
        "missingEpisodes, '', reportedAt, locatedAt",
        "missingEpisodes, '', missingSince, reportedAt",
        "incidents, 'kind: NEGLECT, ', happenedAt, reportedAt",
        "proceedings, 'type: Referral, route: SCHOOL, ', knownAt, sentAt",
        "proceedings, 'type: Referral, route: SCHOOL, ', sentAt, acknowledgedAt",
        "proceedings, 'type: StrategyDiscussion, ', triggeredAt, heldAt",
        "proceedings, 'type: StrategyDiscussion, ', heldAt, recordedAt",
        "proceedings, 'type: Section47Enquiry, ', startedAt, concludedAt",
        "proceedings, 'type: PoliceProtection, ', startedAt, releasedAt",
        "proceedings, 'type: Investigation, ', openedAt, closedAt",
        "proceedings, 'type: DigitalExhibit, ', seizedAt, submittedAt",
        "proceedings, 'type: DigitalExhibit, ', submittedAt, resultAt",
        "proceedings, 'type: MedicalQuestion, sign: BRUISING, ', raisedAt, examinedAt",
        "proceedings, 'type: Detention, ', authorisedAt, interviewedAt",
        "proceedings, 'type: Detention, ', authorisedAt, chargedAt",
        "proceedings, 'type: Detention, ', authorisedAt, transferredAt",
        "proceedings, 'type: Detention, ', authorisedAt, releasedAt",
        "proceedings, 'type: Detention, ', chargedAt, bailRefusedAt",
        "proceedings, 'type: Handover, ', at, acknowledgedAt",
        "proceedings, 'type: VictimUpdate, event: ARREST, ', happenedAt, toldAt",
        "proceedings, 'type: ReturnHomeInterview, episode: m1, ', offeredAt, heldAt"
    })
    void a_time_one_second_before_the_one_it_follows_is_refused(
            String list, String fields, String earlier, String later) {
        String swapped = entry(fields, earlier + ": " + LATE + ", " + later + ": " + EARLY);
        String together = entry(fields, earlier + ": " + EARLY + ", " + later + ": " + EARLY);

        FactProblem problem = onlyProblem(list, swapped);

        assertThat(problem.path()).isEqualTo(list + "[0]." + later);
        assertThat(problem.value()).isEqualTo(EARLY);
        assertThat(problem.what()).startsWith("is before " + earlier + " (" + LATE + ")");
        assertThat(problem.mend()).startsWith("Maybe the two were swapped");
        assertThatCode(() -> read(list, together)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "incidents       | id: a                                  | kind   | kind: OTHER",
                "indicators      | answer: 'YES'                          | code   | code: A",
                "labels          | recordedAt: 2014-06-01T10:00:00Z       | code   | code: A",
                "recordedGrades  | grade: LOW                             | domain | domain: MISSING",
                "recordedGrades  | domain: MISSING                        | grade  | grade: LOW",
                "steps           | by: OFFICER                            | action | action: A",
                "proceedings     | id: a, type: Referral                  | route  | route: SCHOOL",
                "proceedings     | id: a, type: CaseConference            | kind   | kind: REVIEW",
                "proceedings     | id: a, type: MedicalQuestion           | sign   | sign: OTHER",
                "proceedings     | id: a, type: VictimUpdate              | event  | event: ARREST",
                "proceedings     | id: a, type: PreventionInterview       | episode | episode: m1",
                "proceedings     | id: a, type: ReturnHomeInterview       | episode | episode: m1",
                "proceedings     | id: a, type: PremisesSearch            | episode | episode: m1"
            })
    void a_field_without_which_a_fact_says_nothing_is_required(
            String list, String given, String missing, String mended) {
        FactProblem problem = onlyProblem(list, "{" + given + "}");

        assertThat(problem.path()).isEqualTo(list + "[0]." + missing);
        assertThat(problem.what()).startsWith("is required");
        assertThatCode(() -> read(list, "{" + given + ", " + mended + "}")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Referral, route: SCHOOL",
                "StrategyDiscussion",
                "Section47Enquiry",
                "CaseConference, kind: INITIAL",
                "PoliceProtection",
                "Investigation",
                "SupervisorReview",
                "DigitalExhibit",
                "MedicalQuestion, sign: OTHER",
                "Interview",
                "SuspectRelease, adult: child-1",
                "Detention",
                "IntimateSearch",
                "ContactWithChild",
                "Handover",
                "Call",
                "VictimUpdate, event: CHARGE",
                "RiskConference",
                "OffenderVisit",
                "PreventionInterview, episode: m1",
                "ReturnHomeInterview, episode: m1",
                "PremisesSearch, episode: m1",
                "AccessCheck",
                "DisruptionMeasure"
            })
    void a_proceeding_needs_a_reference_that_is_not_blank(String type) {
        FactProblem problem = onlyProblem("proceedings", "{type: " + type + ", id: ' '}");

        assertThat(problem.path()).isEqualTo("proceedings[0].id");
        assertThat(problem.what()).startsWith("is required");
        assertThat(read("proceedings", "{type: " + type + ", id: a}").proceedings())
                .extracting(Fact::ref)
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missingEpisodes", "adults", "otherChildren"})
    void whoever_and_whatever_is_pointed_at_needs_a_reference(String list) {
        FactProblem problem = onlyProblem(list, "{id: ''}");

        assertThat(problem.path()).isEqualTo(list + "[0].id");
        assertThat(problem.what()).startsWith("is required");
    }

    @ParameterizedTest
    @CsvSource({
        "adults, 17, 18, is not an adult's age",
        "adults, 121, 120, is not an adult's age",
        "otherChildren, -1, 0, is not a child's age",
        "otherChildren, 18, 17, is not a child's age"
    })
    void an_age_belongs_to_the_list_that_it_stands_in(String list, int refused, int accepted, String what) {
        FactProblem problem = onlyProblem(list, "{id: a, age: " + refused + "}");

        assertThat(problem.path()).isEqualTo(list + "[0].age");
        assertThat(problem.value()).isEqualTo(String.valueOf(refused));
        assertThat(problem.what()).startsWith(what);
        assertThatCode(() -> read(list, "{id: a, age: " + accepted + "}")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'located: ''NO'', locatedAt: 2014-06-01T10:00:00Z', located, contradicts locatedAt",
        "'located: ''NO'', wellbeingConfirmed: ''YES''', wellbeingConfirmed, cannot be confirmed while the child is"
    })
    void an_episode_that_contradicts_itself_is_refused(String fields, String path, String what) {
        FactProblem problem = onlyProblem("missingEpisodes", entry("", fields));

        assertThat(problem.path()).isEqualTo("missingEpisodes[0]." + path);
        assertThat(problem.what()).startsWith(what);
    }

    @Test
    void a_child_with_a_time_of_return_counts_as_located() {
        CaseFile found = read("missingEpisodes", entry("", "locatedAt: " + EARLY));
        CaseFile silent = read("missingEpisodes", entry("", "reportedAt: " + EARLY));

        assertThat(found.missingEpisodes()).extracting(MissingEpisode::located).containsExactly(Answer.YES);
        assertThat(silent.missingEpisodes()).extracting(MissingEpisode::located).containsExactly(Answer.UNKNOWN);
    }

    @Test
    void one_fact_is_refused_once_with_everything_that_is_wrong_with_it() {
        RefusedFacts refused = refusalOf(
                "missingEpisodes",
                "{id: '', reportedAt: " + LATE + ", locatedAt: " + EARLY
                        + ", located: 'NO', wellbeingConfirmed: 'YES'}");

        assertThat(refused.problems())
                .extracting(FactProblem::path)
                .containsExactlyInAnyOrder(
                        "missingEpisodes[0].id",
                        "missingEpisodes[0].locatedAt",
                        "missingEpisodes[0].located",
                        "missingEpisodes[0].wellbeingConfirmed");
        assertThat(refused).hasMessageStartingWith("The facts were refused, 4 problems at: missingEpisodes[0].");
    }

    private FactProblem onlyProblem(String list, String entry) {
        return Optional.of(refusalOf(list, entry).problems())
                .filter(problems -> problems.size() == 1)
                .map(problems -> problems.get(0))
                .orElseThrow(() -> new AssertionError("not one problem"));
    }

    private RefusedFacts refusalOf(String list, String entry) {
        return Objects.requireNonNull(
                catchThrowableOfType(RefusedFacts.class, () -> read(list, entry)), "nothing was refused");
    }

    private CaseFile read(String list, String entry) {
        return reader.readYaml("asOf: 2014-06-20T21:00:00Z\nreference: case-1\nchild: {id: child-1}\n"
                + (list.equals("missingEpisodes") ? "" : "missingEpisodes: [{id: m1}]\n")
                + list + ": [" + entry + "]\n");
    }

    private static String entry(String fields, String more) {
        return "{id: a, " + fields + more + "}";
    }
}
