package org.childrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleProfileTest {

    private static final Policy POLICY = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();

    private static final String GOOD_HEAD = """
            // A topic.
            // Sources: a page.
            package org.childrisk.rules;

            import org.childrisk.assessment.Outcome;
            import org.childrisk.measures.*;
            import org.childrisk.policy.ParametersInForce;

            global Outcome outcome;
            global ParametersInForce policy;

            """;

    private static final String GOOD_RULE = """
            rule "TEST-01"
                @title( "A reason" )
                @cites( "DN-04" )
            when
                $sign : Sign( code == "MISSING_NOW", present )
            then
                outcome.raise( $sign, HIGH );
            end
            """;

    @Test
    void every_rule_keeps_to_the_profile() {
        assertThat(RuleProfile.problems(RuleFile.all(), POLICY)).isEmpty();
    }

    @Test
    void the_list_of_files_names_every_rule_file_there_is() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/childrisk/rules"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(CompiledRules.FILES);
        }
    }

    @Test
    void the_rules_that_run_are_the_rules_that_were_read() {
        List<String> read = RuleFile.all().stream()
                .flatMap(file -> file.rules().stream())
                .map(rule -> rule.getName())
                .toList();

        assertThat(CompiledRules.load().texts().keySet()).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void a_good_rule_is_not_reported() {
        assertThat(problems(GOOD_HEAD + GOOD_RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            // A topic. => `` => bad.drl: does not begin with a comment line that says its topic.
            // Sources: a page. => // a page => bad.drl: has no second line that begins with // Sources:.
            package org.childrisk.rules => package other => is in the package other
            global ParametersInForce policy => global Integer count => declares the global count
            global ParametersInForce policy => global Object policy => declares the global policy
            import org.childrisk.measures.*; => import java.util.*; => imports java.util.* from outside
            import org.childrisk.measures.*; => import static java.lang.Math.*; => imports java.lang.Math.* from outside
            import org.childrisk.measures.*; => dialect "java" => sets an attribute for all its rules
            import org.childrisk.measures.*; => declare Worse grade : int end => declares a type
            import org.childrisk.measures.*; => function int f() { return 1; } => declares a function
            import org.childrisk.measures.*; => declare entry-point "e" end => declares an entry point
            rule "TEST-01" => query "TEST-01" Sign() end rule "TEST-02" => rule TEST-01: is a query
            TEST-01 => test one => rule test one: is not called like AREA-01
            @title( "A reason" ) => @cites( "DN-04" ) => bad.drl, rule TEST-01: has no @title.
            @cites( "DN-04" ) => `` => bad.drl, rule TEST-01: has no @cites.
            DN-04 => NO-99 => cites NO-99, which the guidance register does not know
            DN-04 => DN-04, DN-04 => cites the same guidance twice
            @cites( => @weight( "DN-04" ) @cites( => carries @weight
            when => salience 10 when => has the attribute salience
            when => no-loop true when => has the attribute no-loop
            when => agenda-group "a" when => has the attribute agenda-group
            when => activation-group "a" when => has the attribute activation-group
            when => lock-on-active true when => has the attribute lock-on-active
            when => date-effective "01-Jan-2026" when => has the attribute date-effective
            when => date-expires "01-Jan-2026" when => has the attribute date-expires
            when => enabled false when => has the attribute enabled
            when => timer ( int: 5s ) when => has the attribute timer
            rule "TEST-01" => rule "TEST-01" extends "TEST-00" => extends another rule
            """)
    void a_departure_of_file_or_rule_head_is_reported(String good, String bad, String expected) {
        assertReported(good, bad == null ? "" : bad, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            $sign : => not Label() $sign : => asks for what is not there
            $sign : => exists Label() $sign : => asks whether something exists
            $sign : => forall( Label() ) $sign : => asks about all facts of a kind
            $sign : => eval( true ) $sign : => holds an eval
            $sign : => ( Label() or ChildNow() ) $sign : => joins patterns by or
            $sign : => Label() from $list $sign : => takes Label from elsewhere
            $sign : => java.util.List() from collect( Label() ) $sign : => takes java.util.List from elsewhere
            $sign : => accumulate( Label( $c : code ); $n : count( $c ) ) $sign : => takes Object from elsewhere
            $sign : => Label() from entry-point "e" $sign : => takes Label from elsewhere
            $sign : => Label() over window:time( 3d ) $sign : => counts in a window of the engine
            $sign : => ?found( code; ) $sign : => calls the query found
            present => $n : answer, reports > 3 => holds the value 3
            present => age < 1.5 => holds the value 1.5
            present => ! present => is not written in plain terms: ! present
            present => answer != about => uses != in: answer != about
            present => code in ( "MISSING_NOW" ) => holds a constraint that only DRL can read
            present => code matches "M.*" => holds a constraint that only DRL can read
            present => this after $x => holds a constraint that only DRL can read
            present => about == new String() => is not written in plain terms
            present => code == "MISSING" => asks for "MISSING", which is no code, strength or DOMAIN:GRADE
            present => under( policy.count( "age.none" ) ) => names the parameter age.none, which is no COUNT
            present => under( policy.span( "age.of-consent" ) ) => names the parameter age.of-consent, which is no SPAN
            present => under( policy.number( "age.of-consent" ) ) => calls policy.number; there are only count, span
            present => n : about => binds a name without a dollar sign
            """)
    void a_departure_in_a_condition_is_reported(String good, String bad, String expected) {
        assertReported(good, bad, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            outcome.raise( $sign, HIGH ); => `` => concludes nothing
            outcome.raise( $sign, HIGH ); => delete( $sign ); => does something else than calling outcome: delete($sign);
            outcome.raise( $sign, HIGH ); => insert( $sign ); => does something else than calling outcome
            outcome.raise( $sign, HIGH ); => int x = f(); => does something else than calling outcome
            outcome.raise( $sign, HIGH ); => x = outcome.require( "RISK_REVIEW" ); => does something else
            outcome.raise( $sign, HIGH ); => if ( x ) outcome.raise( $sign, HIGH ); => does something else
            outcome.raise( $sign, HIGH ); => System.exit( x ); => does something else than calling outcome
            outcome.raise( $sign, HIGH ); => modify( $sign ) { x() } => has a consequence that is not plain Java
            outcome.raise( $sign, HIGH ); => outcome.inner.raise( $sign, HIGH ); => does something else than calling outcome: outcome.inner
            $sign, HIGH => $sign, TALL => names TALL, which no condition bound
            $sign, HIGH => new Sign(), HIGH => gives new Sign() to raise
            $sign, HIGH => $sign, null => holds the value null
            $sign, HIGH => $sign, policy.grade( "age.of-consent" ) => names the parameter age.of-consent, which is no GRADE
            $sign, HIGH => $sign, Grade.valueOf( x ) => reads Grade.valueOf(x), which is no bound fact
            $sign, HIGH => $sign.at( 3 ), HIGH => computes $sign.at(3)
            raise( $sign, HIGH ) => require( "DANCE" ) => gives "DANCE" to require, which no catalogue knows
            raise( $sign, HIGH ) => find( "RISK_REVIEW", $sign ) => gives "RISK_REVIEW" to find
            raise( $sign, HIGH ) => conclude( "GONE", $sign ) => gives "GONE" to conclude
            raise( $sign, HIGH ) => require( "RISK_REVIEW" ).within( "soon" ) => gives "soon" to within
            raise( $sign, HIGH ) => require( "RISK_REVIEW" ).within( 72 ) => holds the value 72
            raise( $sign, HIGH ) => say( "Look out!" ) => gives "Look out!" to say
            """)
    void a_departure_in_a_consequence_is_reported(String good, String bad, String expected) {
        assertReported(good, bad == null ? "" : bad, expected);
    }

    @Test
    void rules_that_share_a_name_or_a_title_or_do_not_ascend_are_reported() {
        String second = GOOD_RULE.replace("A reason", "Another reason");

        assertThat(problems(GOOD_HEAD + GOOD_RULE.replace("01", "02") + GOOD_RULE))
                .contains("bad.drl, rule TEST-01: stands after TEST-02; rules ascend within a file.")
                .contains("bad.drl, rule TEST-01: has a title that another rule has too.");
        assertThat(problems(GOOD_HEAD + GOOD_RULE + second))
                .contains("bad.drl, rule TEST-01: has a name that another rule has too.");
        assertThat(problems(GOOD_HEAD + GOOD_RULE + second.replace("TEST", "UPON")))
                .contains("bad.drl, rule UPON-01: is of another area than TEST-01 in the same file.");
    }

    @Test
    void a_file_without_rules_or_with_too_many_is_reported() {
        StringBuilder many = new StringBuilder(GOOD_HEAD);
        for (int i = 10; i < 26; i++) {
            many.append(GOOD_RULE.replace("01", String.valueOf(i)).replace("reason", "reason " + i));
        }

        assertThat(problems(GOOD_HEAD))
                .containsExactly("bad.drl: holds 0 rules instead of 1 to 15; split it by topic.");
        assertThat(problems(many.toString()))
                .containsExactly("bad.drl: holds 16 rules instead of 1 to 15; split it by topic.");
    }

    private static void assertReported(String good, String bad, String expected) {
        String whole = GOOD_HEAD + GOOD_RULE;
        assertThat(whole).contains(good);

        List<String> problems = problems(whole.replace(good, bad));

        assertThat(problems)
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("bad.drl").endsWith(".").contains(expected));
    }

    private static List<String> problems(String text) {
        return RuleProfile.problems(List.of(RuleFile.parse("bad.drl", text)), POLICY);
    }
}
