package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.childrisk.rules.RuleVariants.Variant;
import org.junit.jupiter.api.Test;

class RuleVariantsTest {

    private static List<Variant> variants(String conditions, String consequence) {
        String text = "package org.childrisk.rules;\nrule \"TEST-01\" @cites( \"DN-04\" ) when\n" + conditions
                + "\nthen\n" + consequence + "\nend\n";
        return RuleVariants.of(RuleFile.parse("test.drl", text).rules().get(0));
    }

    @Test
    void every_constraint_is_left_out_once() {
        List<Variant> variants = variants("$sign : Sign( code == \"A\", present )", "outcome.raise( $sign, HIGH );");

        assertThat(variants)
                .extracting(Variant::without)
                .containsExactly("code == \"A\" of $sign : Sign", "present of $sign : Sign");
        assertThat(variants)
                .extracting(Variant::conditions)
                .containsExactly(List.of("$sign : Sign( present )"), List.of("$sign : Sign( code == \"A\" )"));
    }

    @Test
    void a_pattern_that_nobody_names_is_left_out_whole() {
        List<Variant> variants = variants("$sign : Sign()\nChildNow( inCare.yes )", "outcome.raise( $sign, HIGH );");

        assertThat(variants)
                .extracting(Variant::conditions)
                .containsExactly(List.of("$sign : Sign(  )", "ChildNow(  )"), List.of("$sign : Sign(  )"));
    }

    @Test
    void a_pattern_that_another_pattern_or_the_consequence_names_stays() {
        List<Variant> variants =
                variants("$one : Sign()\n$other : Sign( code > $one.code )", "outcome.raise( $other, HIGH );");

        assertThat(variants).extracting(Variant::without).containsExactly("code > $one.code of $other : Sign");
    }

    @Test
    void a_rule_without_constraints_has_no_variant() {
        assertThat(variants("$label : Label()", "outcome.setAside( $label );")).isEmpty();
    }

    @Test
    void a_variant_is_a_rule_that_the_parser_reads() {
        Variant variant = variants("$sign : Sign( present )", "outcome.raise( $sign, HIGH );")
                .get(0);

        assertThat(RuleFile.parse("variant.drl", "package org.childrisk.rules;\n" + variant.drl())
                        .rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.getName()).isEqualTo("TEST-01 without 1"));
    }
}
