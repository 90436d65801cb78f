package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.childrisk.Assessment;
import org.childrisk.facts.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that cannot be evaluated makes the result incomplete and takes nothing away from what other rules concluded. */
class BrokenRuleTest {

    private static final String FAILING_CONSEQUENCE = """
            rule "BROKEN-01" @title( "Breaks when it speaks" ) @cites( "DN-04" )
            when
                $child : ChildNow()
            then
                outcome.require( "NO_SUCH_ACTION", $child );
            end
            """;

    private static final String FAILING_CONDITION = """
            rule "BROKEN-02" @title( "Breaks when it asks" ) @cites( "DN-04" )
            when
                ChildNow( under( policy.count( "no.such.parameter" ) ) )
            then
                outcome.require( "RISK_REVIEW" );
            end
            """;

    @Test
    void a_rule_that_cannot_conclude_takes_nothing_away_from_the_others() {
        DroolsAssessor broken = assessorWith(FAILING_CONSEQUENCE);

        Laws.hold("a rule that cannot conclude takes nothing away", 50, (file, choices) -> {
            Assessment partly = broken.examine(file, file.asOf());
            return partly.isComplete()
                    ? List.of("the result calls itself complete")
                    : View.of(Laws.now(file)).weakenedBy(View.of(partly));
        });
    }

    @Test
    void a_rule_that_cannot_ask_makes_every_result_incomplete() {
        DroolsAssessor broken = assessorWith(FAILING_CONDITION);

        assertThat(Laws.CASES.first(50))
                .allSatisfy(file -> assertThat(broken.examine(file, file.asOf()).isComplete())
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {FAILING_CONSEQUENCE, FAILING_CONDITION})
    void the_failure_says_what_failed_and_nothing_of_the_facts(String rule) {
        CaseFile file = Laws.CASES.get(0);

        Assessment result = assessorWith(rule).assess(file);

        assertThat(result.failures())
                .singleElement()
                .asString()
                .contains("PolicyProblem")
                .doesNotContain(file.child().id());
    }

    private static DroolsAssessor assessorWith(String rule) {
        Map<String, String> files = new LinkedHashMap<>();
        RuleFile.all().forEach(file -> files.put(file.name(), file.text()));
        files.put("broken.drl", RuleFile.head(RuleFile.all()) + rule);
        return DroolsAssessor.open(CompiledNow.rules(files), Map.of());
    }
}
