package org.childrisk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.reasoning.SmallRulebook.POLICY;

import java.time.LocalDate;
import java.util.List;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Told;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.measures.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {

    private static final String NOW = "2014-06-20T12:00";

    private final ConditionWords words =
            new ConditionWords(POLICY, POLICY.on(LocalDate.parse("2014-06-20")), new FactWords(Told.LONDON));

    private Condition said(String kind, String condition, Object... facts) {
        return words.say(new Rulebook.Looked(kind, condition, List.of(facts)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            wasUnder( policy.count( "repeat.reports" ), $missing.beganAt ) ; was under 4 [repeat.reports], missing's began at
            goneFor( policy.span( "response.within" ) )                    ; gone for 6 hours [response.within]
            grade >= policy.grade( "missing.floor" )                       ; grade at least medium [missing.floor]
            endorsedBy == policy.rank("review.rank")                       ; endorsed by is inspector [review.rank]
            policy.on( "review.asked" )                                    ; [review.asked] is on
            policy.off( "review.counted" )                                 ; [review.counted] is off
            policy.on( "custody.no-place-of-safety" )                      ; [custody.no-place-of-safety] is on
            code == "GROOMED"                                              ; is [GROOMED] has been groomed
            code == "NOT_IN_THE_CATALOGUE"                                 ; is [NOT_IN_THE_CATALOGUE]
            code == $label.code                                            ; code is label's code
            strength == "GRAVE", isPresent                                 ; strength is GRAVE, is present
            id == $release.adult                                           ; id is release's adult
            about == $suspect.id                                           ; about is suspect's id
            inCare.yes                                                     ; in care is yes
            located.no && closed.unknown                                   ; located is no and closed is unknown
            wellbeingConfirmed.notYes                                      ; wellbeing confirmed is no or unknown
            latest, located.notNo || whereaboutsKnown.no                   ; latest, located is yes or unknown or whereabouts known is no
            """)
    void a_condition_is_read_out_loud(String condition, String needed) {
        assertThat(said("Sign", condition).needed()).isEqualTo(needed);
    }

    @Test
    void a_kind_of_fact_that_the_case_does_not_hold_is_asked_for_as_such() {
        assertThat(said("MissingEpisode", "")).isEqualTo(new Condition("missing episode", "there is one", List.of()));
    }

    @Test
    void what_a_measure_says_is_read_with_the_values_that_the_condition_is_about() {
        Measure episode = measured("Episode", Told.reported("E1", Told.at("2014-06-20T10:00")));

        assertThat(said("Episode", "latest, located.notYes, goneFor( policy.span( \"response.within\" ) )", episode)
                        .read())
                .containsExactly("missing episode E1: reported at 20 Jun 2014 10:00, recorded as missing, from home,"
                        + " whereabouts known no; not on record: located, wellbeing confirmed, closed, owner named,"
                        + " in another force area [latest yes, located unknown]");
    }

    @Test
    void a_predicate_a_code_and_a_fact_of_the_case_file_are_read_as_well() {
        Measure sign = measured("Sign", Told.sign("GROOMED", Answer.NO));

        assertThat(said("Sign", "code == \"GROOMED\", present, about.length() > 0", sign)
                        .read())
                .containsExactly("GROOMED no [code GROOMED, present no, about ]");
        assertThat(said("RecordLabel", "", Told.label("STREETWISE")).read())
                .containsExactly("record label STREETWISE: code STREETWISE");
        assertThat(said("String", "", "anything").read()).containsExactly("string");
    }

    @Test
    void of_many_facts_three_are_read_and_none_twice() {
        Fact one = Told.label("ONE");

        assertThat(said("RecordLabel", "", one, one, Told.label("TWO"), Told.label("THREE"), Told.label("FOUR"))
                        .read())
                .containsExactly(
                        "record label ONE: code ONE", "record label TWO: code TWO", "record label THREE: code THREE");
    }

    private static Measure measured(String kind, Fact fact) {
        return CaseMeasures.of(Told.file(NOW, fact), POLICY).facts().stream()
                .filter(it -> it.getClass().getSimpleName().equals(kind))
                .map(Measure.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
