package org.childrisk.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childrisk.facts.Told.at;
import static org.childrisk.facts.Told.file;
import static org.childrisk.facts.Told.moment;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CareStatus;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.Country;
import org.childrisk.facts.Fact;
import org.childrisk.facts.Holder;
import org.childrisk.facts.PlanStatus;
import org.childrisk.facts.Told;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final String NOW = "2014-06-20T21:00";

    private final Fact yes = Told.sign("GROOMED", Answer.YES);
    private final Fact no = Told.sign("GROOMED", Answer.NO);
    private final Fact episode = Told.reported("m1", at("2014-06-01T00:00"));

    @Test
    void a_text_has_its_sha_256() {
        assertThat(Digest.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_order_of_facts_makes_no_difference() {
        assertThat(Digest.of(file(NOW, yes, no, episode))).isEqualTo(Digest.of(file(NOW, episode, no, yes)));
    }

    @Test
    void another_answer_moment_or_country_does() {
        CaseFile caseFile = file(NOW, yes);

        assertThat(List.of(
                        Digest.of(caseFile),
                        Digest.of(file(NOW, no)),
                        Digest.of(file(NOW, yes, yes)),
                        Digest.of(caseFile.at(moment("2014-06-20T21:00:01"))),
                        Digest.of(caseFile.toBuilder().country(Country.WALES).build())))
                .doesNotHaveDuplicates();
    }

    @Test
    void place_ethnicity_sex_and_school_change_nothing() {
        Holder district = new Holder(Optional.of("force"), Optional.of("district"), Optional.of("team"));
        CaseFile plain =
                CaseFile.about(child("white", "girl", "north"), moment(NOW)).build();
        CaseFile other = CaseFile.about(child("black", "boy", "south"), moment(NOW))
                .holder(district)
                .build();

        assertThat(Digest.of(other)).isEqualTo(Digest.of(plain));
    }

    @Test
    void the_order_of_the_parts_of_a_result_counts() {
        assertThat(Digest.of(List.of(List.of("a", "b")))).isNotEqualTo(Digest.of(List.of(List.of("b", "a"))));
        assertThat(Digest.of(List.of(Optional.of("a")))).isEqualTo(Digest.of(List.of("a")));
    }

    @Test
    void the_words_of_the_edition_make_no_difference_to_a_result_and_all_else_does() {
        Finding finding = new Finding("F", "wrong", "mend", "m1", List.of(1));

        assertThat(Digest.of(List.of(new Finding("F", "other words", "other words", "m1", List.of(1)))))
                .isEqualTo(Digest.of(List.of(finding)));
        assertThat(List.of(
                        Digest.of(List.of(finding)),
                        Digest.of(List.of(new Finding("G", "wrong", "mend", "m1", List.of(1)))),
                        Digest.of(List.of(new Finding("F", "wrong", "mend", "m2", List.of(1)))),
                        Digest.of(List.of(new Finding("F", "wrong", "mend", "m1", List.of(2))))))
                .doesNotHaveDuplicates();
    }

    private static Child child(String ethnicity, String sex, String school) {
        return new Child(
                "child-1",
                Optional.empty(),
                Optional.empty(),
                CareStatus.UNKNOWN,
                PlanStatus.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Optional.of(ethnicity),
                Optional.of(sex),
                Optional.of(school),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
