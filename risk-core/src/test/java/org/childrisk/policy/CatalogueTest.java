package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final LabelKind one = label("ONE", "FIRST", "PRIMARY");
    private final LabelKind two = label("TWO");

    @Test
    void an_entry_is_found_by_its_code_and_by_every_other_name() {
        Catalogue<LabelKind> catalogue = new Catalogue<>("labels", List.of(one, two));

        assertThat(catalogue.get("ONE")).isSameAs(one);
        assertThat(catalogue.get("PRIMARY")).isSameAs(one);
        assertThat(catalogue.find("TWO")).containsSame(two);
        assertThat(catalogue.find("two")).isEmpty();
    }

    @Test
    void entries_and_codes_keep_the_order_of_the_file() {
        Catalogue<LabelKind> catalogue = new Catalogue<>("labels", List.of(two, one));

        assertThat(catalogue.all()).containsExactly(two, one);
        assertThat(catalogue.codes()).containsExactly("TWO", "ONE", "FIRST", "PRIMARY");
    }

    @Test
    void an_unknown_code_is_refused_by_name() {
        Catalogue<LabelKind> catalogue = new Catalogue<>("labels", List.of(one));

        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> catalogue.get("THREE"))
                .withMessage("The catalogue of labels has no code THREE. Maybe it is mistyped.");
    }

    @Test
    void a_code_used_twice_is_refused_also_where_it_is_another_name() {
        List<LabelKind> twice = List.of(one, label("THREE", "ONE"));

        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> new Catalogue<>("labels", twice))
                .withMessage("The catalogue of labels holds ONE twice. Maybe one of them is a copy.");
    }

    private static LabelKind label(String code, String... aliases) {
        return new LabelKind(code, "meaning", List.of(), "", true, "instead", List.of(aliases), List.of());
    }
}
