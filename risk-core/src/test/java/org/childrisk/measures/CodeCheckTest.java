package org.childrisk.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Child;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.Indicator;
import org.childrisk.facts.Rank;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.facts.SourceRole;
import org.childrisk.facts.Step;
import org.childrisk.policy.SmallPolicy;
import org.junit.jupiter.api.Test;

class CodeCheckTest {

    @Test
    void every_unknown_code_of_every_kind_is_refused_in_one_answer() {
        CaseFile caseFile = CaseFile.about(Child.aged("c", 14), ZonedDateTime.parse("2014-06-20T21:00Z[Europe/London]"))
                .with(new Indicator("GROMED", Answer.YES, Optional.empty(), Optional.empty(), Optional.empty()))
                .with(new Indicator("GROOMED", Answer.YES, Optional.empty(), Optional.empty(), Optional.empty()))
                .with(new RecordLabel("LIVESTYLE", Optional.empty(), Optional.empty()))
                .with(new Step(
                        "DEPLOI",
                        Optional.empty(),
                        Optional.empty(),
                        SourceRole.OFFICER,
                        Rank.UNKNOWN,
                        Optional.empty()))
                .build();

        assertThatExceptionOfType(RefusedFacts.class)
                .isThrownBy(() -> CaseMeasures.of(caseFile, SmallPolicy.read()))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FactProblem::path, FactProblem::value)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("indicators[0].code", "GROMED"),
                                org.assertj.core.groups.Tuple.tuple("labels[0].code", "LIVESTYLE"),
                                org.assertj.core.groups.Tuple.tuple("steps[0].action", "DEPLOI")));
    }
}
