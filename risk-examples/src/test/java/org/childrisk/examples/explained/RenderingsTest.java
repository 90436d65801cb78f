package org.childrisk.examples.explained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.assessment.Evidence;
import org.childrisk.explain.AssessmentMarkdown;
import org.childrisk.explain.AssessmentText;
import org.childrisk.explain.ControlRoomLine;
import org.childrisk.explain.ExplanationHtml;
import org.childrisk.explain.FamilyPage;
import org.childrisk.explain.OfficerCard;
import org.childrisk.explain.Style;
import org.childrisk.json.ExplanationJson;
import org.childrisk.policy.FamilyWords;
import org.childrisk.reasoning.Explanation;
import org.junit.jupiter.api.Test;

/** None of the renderings adds or drops a reason, over every scenario that comes with the library. */
class RenderingsTest {

    private static final Pattern CARD_REASON =
            Pattern.compile("(?:VERY LOW|LOW|MEDIUM|HIGH): (.*?) (?=\\[\\d[\\d, ]*\\])");

    @Test
    void text_markdown_html_and_json_give_the_same_reasons() {
        ExplainedScenarios.each((scenario, explanation) -> {
            Said text = Said.text(new AssessmentText(Style.PLAIN).write(explanation));
            Said json = Said.json(new ExplanationJson().write(explanation));

            assertThat(text.reasons())
                    .as(scenario.id())
                    .isEqualTo(proof(explanation.assessment()))
                    .isEqualTo(json.reasons());
            assertThat(text.numbers()).as(scenario.id()).isEqualTo(json.numbers());
            assertThat(Said.markdown(new AssessmentMarkdown().write(explanation)))
                    .as(scenario.id())
                    .isEqualTo(text);
            assertThat(html(explanation)).as(scenario.id()).isEqualTo(text);
        });
    }

    private static Said html(Explanation explanation) {
        try {
            return Said.html(new ExplanationHtml().write(explanation));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    private static Set<String> proof(Assessment assessment) {
        return assessment.firings().stream()
                .map(firing -> firing.rule() + " | "
                        + String.join("; ", firing.concluded()).replaceAll("\\s+", " ")
                        + " | " + String.join(", ", firing.cites()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_line_fits_and_gives_only_a_reason_of_the_proof() {
        ControlRoomLine line = new ControlRoomLine();

        ExplainedScenarios.each((scenario, explanation) -> {
            String said = line.write(explanation);

            assertThat(said).as(scenario.id()).hasSizeLessThan(140).doesNotContain("\n");
            if (!explanation.assessment().grades().isEmpty()) {
                String reason =
                        said.substring(said.indexOf(": ") + 2).replaceFirst("(…|; \\d+ OVERDUE|; by |; now: ).*$", "");
                assertThat(reasons(explanation.assessment()))
                        .as(scenario.id())
                        .anySatisfy(own -> assertThat(own).startsWith(reason));
            }
        });
    }

    @Test
    void the_card_fits_and_gives_only_reasons_of_the_proof() {
        OfficerCard card = new OfficerCard(Style.PLAIN);

        ExplainedScenarios.each((scenario, explanation) -> {
            String said = card.write(explanation);
            List<String> own = reasons(explanation.assessment());

            assertThat(said.lines().count()).as(scenario.id()).isLessThanOrEqualTo(OfficerCard.LINES);
            assertThat(said.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
            assertThat(CARD_REASON
                            .matcher(said.replaceAll("\\s+", " "))
                            .results()
                            .map(it -> it.group(1)))
                    .as(scenario.id())
                    .allSatisfy(reason -> assertThat(own).contains(reason));
        });
    }

    /** The title of each firing, alone and with each of its facts. */
    private static List<String> reasons(Assessment assessment) {
        return assessment.firings().stream()
                .flatMap(firing -> Stream.concat(
                        Stream.of(firing.title()),
                        firing.evidence().stream()
                                .map(Evidence::says)
                                .map(fact -> (firing.title() + ": " + fact).replaceAll("\\s+", " "))))
                .toList();
    }

    @Test
    void the_page_for_a_family_tells_no_rule_no_reference_no_source_and_no_grade() {
        FamilyWords words = ExplainedScenarios.familyWords();
        FamilyPage page = new FamilyPage(words);

        ExplainedScenarios.each((scenario, explanation) -> {
            Assessment assessment = explanation.assessment();
            String said = page.write(explanation).replaceAll("\\s+", " ");

            assertThat(said)
                    .as(scenario.id())
                    .doesNotContainPattern("[A-Z]{2,}")
                    .doesNotContain("[", assessment.reference());
            assessment.firings().forEach(firing -> {
                assertThat(said).doesNotContain(firing.rule(), firing.title());
                firing.evidence().forEach(evidence -> assertThat(said).doesNotContain(evidence.says()));
            });
            assertThat(sentences(said).filter(sentence -> sentence.split(" ", -1).length > 20))
                    .as(scenario.id())
                    .isEmpty();
        });
    }

    @Test
    void the_words_for_a_family_are_easy_to_read() {
        FamilyWords words = ExplainedScenarios.familyWords();
        String all = Stream.concat(words.actions().values().stream(), words.questions().values().stream())
                .collect(Collectors.joining(" "));

        assertThat(ReadingGrade.of(all)).isLessThanOrEqualTo(6.0);
        assertThat(Stream.concat(words.actions().values().stream(), words.questions().values().stream()))
                .allSatisfy(sentence -> assertThat(ReadingGrade.of(sentence)).isLessThanOrEqualTo(9.0));
    }

    private static Stream<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.?]) | - ", -1));
    }
}
