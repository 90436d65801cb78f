package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.childrisk.facts.Grade;
import org.childrisk.reasoning.GradeRange;
import org.junit.jupiter.api.Test;

class OfficerCardTest {

    private final OfficerCard card = new OfficerCard(Style.PLAIN);

    @Test
    void reads_as_approved() {
        Approved.hold("card.txt", card.write(RichExplanation.complete()));
    }

    @Test
    void fits_one_screen() {
        assertThat(List.of(
                        RichExplanation.complete(),
                        RichExplanation.incomplete(),
                        RichExplanation.open(),
                        RichExplanation.quiet()))
                .map(card::write)
                .allSatisfy(it -> {
                    assertThat(it.lines().count()).isLessThanOrEqualTo(OfficerCard.LINES);
                    assertThat(it.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
                });
    }

    @Test
    void says_first_that_nobody_may_rely_on_it_or_that_it_can_get_worse() {
        assertThat(card.write(RichExplanation.incomplete())).startsWith("INCOMPLETE: a person must look");
        assertThat(card.write(RichExplanation.open())).startsWith("NO GRADE YET, could be HIGH - not the same as safe");
    }

    @Test
    void counts_the_reasons_that_do_not_fit_and_never_drops_one_silently() {
        String said = card.write(RichExplanation.around(
                RichAssessment.crowded(60), new GradeRange(Optional.of(Grade.HIGH), Optional.of(Grade.HIGH))));

        long shown = said.lines()
                .filter(line -> line.startsWith("  HIGH: Reason number"))
                .count();
        assertThat(said.lines().count()).isLessThanOrEqualTo(OfficerCard.LINES);
        assertThat(shown).isPositive();
        assertThat(said).contains("and " + (60 - shown) + " more\n\nDo now");
        assertThat(said).containsPattern("Do duty number \\d+: officer\n  and \\d+ more\n\nAsk next");
    }
}
