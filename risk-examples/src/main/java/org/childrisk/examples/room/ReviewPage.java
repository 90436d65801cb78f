package org.childrisk.examples.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.Firing;
import org.childrisk.examples.training.Remark;
import org.childrisk.examples.training.Remarks;
import org.childrisk.examples.training.Score;
import org.childrisk.explain.Markup;
import org.childrisk.facts.RiskDomain;
import tools.jackson.databind.json.JsonMapper;

/** A trainee's choices beside the library's proof. */
final class ReviewPage {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Sitting sitting;
    private final Score score;
    private final Remarks remarks;

    /** The page of one step that was answered. */
    ReviewPage(Sitting sitting, Score score) {
        this.sitting = sitting;
        this.score = score;
        this.remarks = new Remarks(score);
    }

    String write() {
        int step = score.key().step();
        List<Markup> main = new ArrayList<>();
        main.add(Markup.of("details", Markup.of("summary", "What was told")).add(StepPage.told(sitting.story(), step)));
        main.add(grades());
        main.add(chosen("reasons", remarks.reasonsFound(), remarks.rightReasons(), remarks.wrongReasons(), ""));
        main.add(chosen(
                "actions",
                remarks.actionsFound(),
                remarks.rightActions(),
                remarks.wrongActions(),
                remarks.others("the whole proof").orElse("")));
        main.add(proof());
        if (!remarks.setAside().isEmpty()) {
            main.add(Frame.section("aside", "Set aside by the library", Frame.list("", remarks.setAside())));
        }
        main.add(ways(step));
        return Frame.page(sitting.story().title(), StepPage.lead(sitting.story(), step) + ", answered", main);
    }

    private Markup grades() {
        Markup rows = Markup.of("tbody");
        for (RiskDomain domain : RiskDomain.values()) {
            String yours = Remarks.word(score.choice().grade(domain));
            String library = Remarks.word(score.key().grade(domain));
            String remark = remarks.grade(domain);
            rows.add(Markup.of(
                            "tr",
                            Markup.of("th", domain.words()).with("scope", "row"),
                            Markup.of("td", Markup.of("span", yours).styled("grade " + Frame.styleOf(yours))),
                            Markup.of("td", Markup.of("span", library).styled("grade " + Frame.styleOf(library))),
                            Markup.of("td", remark.isEmpty() ? "as the library" : remark))
                    .styled(remark.isEmpty() ? "right" : "wrong"));
        }
        Markup section = Frame.section("grades", "Your grades beside the library's");
        alert(remarks.missedHigh()).ifPresent(section::add);
        alert(Optional.of(sitting.trouble()).filter(it -> !it.isEmpty())).ifPresent(section::add);
        section.add(Markup.of(
                        "table",
                        Markup.of(
                                "thead",
                                Markup.of(
                                        "tr", column("Kind of harm"), column("Yours"), column("Library"), column(""))),
                        rows)
                .styled("grades"));
        remarks.noGrade().ifPresent(none -> section.add(Markup.of("p", none).styled("dim")));
        return section;
    }

    private static Optional<Markup> alert(Optional<String> says) {
        return says.map(it -> Markup.of("p", it).styled("trouble"));
    }

    private static Markup column(String words) {
        return words.isEmpty() ? Markup.of("td") : Markup.of("th", words).with("scope", "col");
    }

    private static Markup chosen(String id, String heading, List<Remark> right, List<Remark> wrong, String more) {
        Markup list = Markup.of("ul").styled("remarks");
        right.forEach(it -> list.add(remark(it, "right")));
        wrong.forEach(it -> list.add(remark(it, it.head().equals("Missed") ? "wrong" : "idle")));
        Markup section = Frame.section(id, heading);
        if (!right.isEmpty() || !wrong.isEmpty()) {
            section.add(list);
        }
        return more.isEmpty() ? section : section.add(Markup.of("p", more).styled("dim"));
    }

    private static Markup remark(Remark remark, String style) {
        return Markup.of("li", Markup.of("strong", remark.head()), Markup.of("span", remark.says()))
                .styled(style);
    }

    private Markup proof() {
        Markup list = Markup.of("ol").styled("proof");
        for (Firing firing : remarks.proof()) {
            list.add(Markup.of(
                    "li",
                    Markup.of("p", firing.title() + " ")
                            .add(Markup.of("span", firing.rule()).styled("dim code")),
                    Frame.list("", Remarks.evidence(firing)),
                    Markup.of("p", "So: " + String.join("; ", firing.concluded()))
                            .styled("so"),
                    Markup.of("p", String.join(", ", firing.cites())).styled("dim")));
        }
        Markup section = Frame.section("proof", "The library's proof of the grades");
        section.add(remarks.proof().isEmpty() ? Markup.of("p", "No grade, and so no proof of one.") : list);
        return section.add(Markup.of(
                "p",
                Markup.of("a", "The whole proof, with the picture of facts, rules and conclusions")
                        .with("href", sitting.path(score.key().step()) + "/proof")
                        .with("target", "_blank")
                        .with("rel", "noopener")
                        .add(Markup.of("span", ", opens in a new tab").styled("unseen"))));
    }

    private Markup ways(int step) {
        String next = sitting.after(step);
        String body = MAPPER.createObjectNode()
                .put("story", sitting.story().id())
                .put("step", step)
                .toString();
        return Markup.of(
                        "p",
                        Markup.of("a", next.equals(sitting.end()) ? "To the end of the story" : "Go on with the story")
                                .styled("button")
                                .with("id", "on")
                                .with("href", next),
                        Frame.sends("Put this case on the workbench", "/bench", body))
                .styled("ways");
    }
}
