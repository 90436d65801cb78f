package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.sign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.childrisk.facts.AdultOfConcern;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.CertificateGround;
import org.childrisk.facts.Country;
import org.childrisk.facts.Detention;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Incident;
import org.childrisk.facts.IncidentKind;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.RiskDomain;
import org.childrisk.facts.Source;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Told;
import org.childrisk.policy.Catalogue;
import org.childrisk.policy.IndicatorKind;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedSignsTest {

    private static final Episode EPISODE = new Episode(
            Told.reported("m1", at("2014-06-01T09:00")),
            true,
            false,
            false,
            Country.ENGLAND,
            new AsOf(Told.moment("2014-06-20T21:00")));
    private static final FactWords WORDS = new FactWords(Told.LONDON);

    private final Catalogue<IndicatorKind> catalogue = SmallPolicy.read().indicators();

    @ParameterizedTest
    @CsvSource({"YES, NO, YES", "YES, UNKNOWN, YES", "UNKNOWN, NO, UNKNOWN", "NO, NO, NO", "YES, YES, YES"})
    void the_graver_of_two_answers_counts_in_either_order_and_under_either_name(
            Answer one, Answer other, Answer expected) {
        Indicator first = sign("GROOMED", one);
        Indicator second = sign("GROOMING_SEEN", other);

        assertThat(new StatedSigns(List.of(first, second), catalogue, StatedSignsTest::subject, Optional.empty())
                        .answer("GROOMED"))
                .isEqualTo(expected);
        assertThat(new StatedSigns(List.of(second, first), catalogue, StatedSignsTest::subject, Optional.empty())
                        .answer("GROOMED"))
                .isEqualTo(expected);
    }

    @Test
    void what_nobody_mentioned_is_unknown() {
        assertThat(new StatedSigns(
                                List.of(sign("SELF_HARM", Answer.NO)),
                                catalogue,
                                StatedSignsTest::subject,
                                Optional.empty())
                        .answer("GROOMED"))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_sign_carries_the_code_of_the_catalogue_and_each_statement_is_its_own() {
        StatedSigns signs = new StatedSigns(
                List.of(sign("GROOMING_SEEN", Answer.YES), sign("GROOMED", Answer.NO)),
                catalogue,
                StatedSignsTest::subject,
                Optional.empty());

        assertThat(signs.all())
                .extracting(Sign::code, Sign::isPresent, Sign::isConcluded)
                .containsExactly(tuple("GROOMED", true, false), tuple("GROOMED", false, false));
    }

    @Test
    void a_sign_was_known_when_police_learned_of_it_and_happened_when_it_was_seen() {
        Optional<Source> learned =
                Optional.of(new Source(SourceRole.TEACHER, Optional.of(at("2014-06-10T09:00")), Optional.empty()));
        Optional<Source> undated = Optional.of(new Source(SourceRole.TEACHER, Optional.empty(), Optional.empty()));

        assertThat(seen(learned).knownAt()).contains(at("2014-06-10T09:00"));
        assertThat(seen(undated).knownAt()).isEmpty();
        assertThat(seen(undated).happenedAt()).contains(at("2014-06-01T09:00"));
        assertThat(seen(learned).source()).isEqualTo(learned);
    }

    @Test
    void a_sign_says_what_it_means_only_where_somebody_answered_yes() {
        assertThat(only(sign("GROOMED", Answer.YES)).say(WORDS)).isEqualTo("has been groomed");
        assertThat(only(sign("GROOMED", Answer.NO)).say(WORDS)).isEqualTo("GROOMED no");
        assertThat(only(sign("GROOMED", Answer.UNKNOWN)).say(WORDS)).isEqualTo("GROOMED unknown");
        assertThat(seen(Optional.empty()).say(WORDS)).isEqualTo("has been groomed (adult-1)");
    }

    @Test
    void a_sign_knows_its_strength_its_domains_and_what_it_is_about() {
        Sign groomed = seen(Optional.empty());
        Sign young = only(sign("UNDER_13", Answer.YES));

        assertThat(groomed.strength()).isEqualTo("HARM");
        assertThat(groomed.about()).isEqualTo("adult-1");
        assertThat(young.domains()).containsExactly(RiskDomain.MISSING);
        assertThat(young.about()).isEmpty();
    }

    @Test
    void a_sign_that_names_no_person_may_concern_any_adult() {
        Function<String, Subject> subjects = Subject.in(CaseFile.about(Told.ageless(), Told.moment("2014-06-20T21:00"))
                .with(arrest(Optional.empty()))
                .with(Told.adult("adult-1", List.of()))
                .with(about("adult-1"))
                .build());
        AdultOfConcern other = Told.adult("adult-2", List.of());

        assertThat(only(about("arrest"), subjects).mayConcern(other)).isTrue();
        assertThat(only(about("elsewhere"), subjects).isNamingNobody()).isTrue();
        assertThat(only(about("adult-1"), subjects).mayConcern(other)).isFalse();
        assertThat(only(about("adult-1"), subjects).mayConcern(Told.adult("adult-1", List.of())))
                .isTrue();
    }

    @Test
    void what_is_concluded_from_a_sign_is_about_the_same_person_and_of_the_same_day() {
        Sign stated = only(
                new Indicator(
                        "GROOMED",
                        Answer.YES,
                        Optional.of(at("2013-05-01T09:00")),
                        Optional.of("adult-1"),
                        Optional.of(
                                new Source(SourceRole.PUBLIC, Optional.of(at("2014-06-01T08:00")), Optional.empty()))),
                StatedSignsTest::subject);
        Sign concluded = Sign.concluded(catalogue.get("GROOMED"), stated);

        assertThat(concluded.about()).isEqualTo("adult-1");
        assertThat(concluded.isNamingNobody()).isFalse();
        assertThat(concluded.happenedAt()).contains(at("2013-05-01T09:00"));
        Sign ofASign = Sign.concluded(catalogue.get("GROOMED"), only(sign("GROOMED", Answer.YES)));
        assertThat(ofASign.about()).isEqualTo("GROOMED");
        assertThat(ofASign.say()).as("a code is no person").doesNotContain("(");
        assertThat(Sign.concluded(catalogue.get("GROOMED"), ofASign).say())
                .as("however long the chain")
                .doesNotContain("(");
        assertThat(concluded.say()).endsWith("(adult-1)");
    }

    @Test
    void a_sign_about_an_incident_happened_when_that_did() {
        Subject incident = new Subject("arrest", Subject.Kind.EVENT, Optional.of(at("2013-05-01T09:00")));

        assertThat(only(about("arrest"), ref -> incident).happenedAt()).contains(at("2013-05-01T09:00"));
    }

    private static Indicator about(String ref) {
        return new Indicator("GROOMED", Answer.YES, Optional.empty(), Optional.of(ref), Optional.empty());
    }

    private static Subject subject(String ref) {
        return new Subject(ref, ref.startsWith("adult") ? Subject.Kind.PERSON : Subject.Kind.EVENT, Optional.empty());
    }

    @Test
    void a_concluded_sign_is_present_and_has_no_source_but_its_firing() {
        Sign sign = Sign.concluded(catalogue.get("GROOMED"), EPISODE);

        assertThat(sign.isPresent()).isTrue();
        assertThat(sign.isConcluded()).isTrue();
        assertThat(sign.about()).isEqualTo("m1");
        assertThat(sign.knownAt()).contains(at("2014-06-01T09:00"));
        assertThat(sign.source()).isEmpty();
    }

    @Test
    void a_sign_concluded_from_a_fact_is_known_when_police_were_told_or_acted() {
        assertThat(knownFrom(arrest(Optional.of(
                        new Source(SourceRole.PUBLIC, Optional.of(at("2014-06-01T08:00")), Optional.empty())))))
                .contains(at("2014-06-01T08:00"));
        assertThat(knownFrom(arrest(Optional.empty()))).contains(at("2014-06-01T09:00"));
        assertThat(knownFrom(detention(Optional.of(at("2014-06-01T10:00"))))).contains(at("2014-06-01T10:00"));
        assertThat(knownFrom(detention(Optional.empty()))).isEmpty();
        assertThat(knownFrom(Told.adult("adult-1", List.of()))).isEmpty();
        assertThat(knownFrom(Told.label("LIFESTYLE"))).isEmpty();
    }

    private Optional<Instant> knownFrom(Fact fact) {
        return Sign.concluded(catalogue.get("GROOMED"), fact).knownAt();
    }

    private static Incident arrest(Optional<Source> source) {
        return new Incident(
                "arrest",
                IncidentKind.CHILD_ARRESTED,
                Optional.empty(),
                Optional.of(at("2014-06-01T09:00")),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                source);
    }

    private static Detention detention(Optional<Instant> authorised) {
        return new Detention(
                "cell",
                authorised,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Answer.UNKNOWN,
                Optional.empty(),
                CertificateGround.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Sign seen(Optional<Source> source) {
        return only(new Indicator(
                "GROOMED", Answer.YES, Optional.of(at("2014-06-01T09:00")), Optional.of("adult-1"), source));
    }

    private Sign only(Indicator indicator) {
        return only(indicator, StatedSignsTest::subject);
    }

    private Sign only(Indicator indicator, Function<String, Subject> subjects) {
        return new StatedSigns(List.of(indicator), catalogue, subjects, Optional.empty())
                .all()
                .get(0);
    }
}
