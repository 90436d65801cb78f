package org.childrisk.examples.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.childrisk.examples.training.Remarks;
import org.childrisk.examples.training.Switch;
import org.childrisk.explain.Markup;
import org.childrisk.explain.ProofPicture;
import org.childrisk.facts.Answer;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/** A case on the workbench: every answer with a switch, and beside them what follows. */
record BenchPage(Seat seat) {

    String write() {
        List<Markup> main = new ArrayList<>();
        main.add(Markup.of("p", seat.said()).with("id", "said").styled("unseen").with("role", "status"));
        main.add(standing());
        main.add(Markup.of(
                        "div",
                        answers(),
                        Markup.of(
                                        "div",
                                        new BenchResult(seat).moved(),
                                        new BenchResult(seat).section(),
                                        new BenchPairs(seat).section(),
                                        new BenchPairs(seat).twin())
                                .styled("follows"))
                .styled("bench"));
        main.add(graph());
        return Frame.page(
                seat.title(),
                "Switch any answer: the case itself stays as it was. It advises; a person decides.",
                main);
    }

    /** The grades, always in sight. */
    private Markup standing() {
        Markup list = Markup.of("ul");
        for (RiskDomain domain : RiskDomain.values()) {
            String grade = Remarks.word(seat.bench().assessment().grade(domain));
            String before = seat.last()
                    .map(shift -> Remarks.word(shift.before().grade(domain)))
                    .filter(it -> !it.equals(grade))
                    .orElse("");
            Markup item = Markup.of(
                            "li",
                            Markup.of("span", domain.words()).styled("what"),
                            Markup.of("span", grade).styled("grade " + Frame.styleOf(grade)))
                    .styled(before.isEmpty() ? "" : "moved")
                    .with("data-harm", domain.name());
            list.add(
                    before.isEmpty()
                            ? item
                            : item.add(Markup.of("span", arrow(domain) + " was " + before)
                                    .styled("dim")));
        }
        return Markup.of(
                        "div",
                        list,
                        Markup.of(
                                        "p",
                                        undo(),
                                        Markup.of("a", "Whole proof")
                                                .with("href", seat.path() + "/proof")
                                                .with("target", "_blank")
                                                .with("rel", "noopener")
                                                .add(Markup.of("span", ", opens in a new tab")
                                                        .styled("unseen")))
                                .styled("ways"))
                .with("id", "standing")
                .styled("standing")
                .with("role", "region")
                .with("aria-label", "Grades as they stand");
    }

    private String arrow(RiskDomain domain) {
        int now = height(seat.bench().assessment().grade(domain).orElse(null));
        int was = seat.last()
                .map(shift -> height(shift.before().grade(domain).orElse(null)))
                .orElse(0);
        return now > was ? "\u25B2" : "\u25BC";
    }

    private static int height(@org.jspecify.annotations.Nullable Grade grade) {
        return grade == null ? 0 : grade.height();
    }

    private Markup undo() {
        Markup undo = Markup.of("button", "Undo")
                .with("type", "button")
                .with("id", "undo")
                .with("data-bench", seat.path() + "/undo");
        return seat.bench().isSwitched() ? undo : undo.with("disabled", "disabled");
    }

    private Markup answers() {
        Markup list = Markup.of("div")
                .with("id", "answers")
                .styled("answers")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", "Answers")
                .with("data-bench", seat.path() + "/switch");
        List<Switch> all = seat.bench().switches();
        for (int i = 0; i < all.size(); i++) {
            list.add(answer(all.get(i), i));
        }
        return Frame.section(
                "switches",
                "Answers",
                Markup.of(
                        "label",
                        Markup.of("span", "Find any answer, also one that nobody gave"),
                        Markup.of("input")
                                .with("type", "search")
                                .with("id", "find")
                                .with("autocomplete", "off")
                                .with("spellcheck", "false")),
                Markup.of("p").with("id", "found").styled("dim").with("role", "status"),
                list);
    }

    private Markup answer(Switch answer, int place) {
        String id = "answer-" + place;
        Markup choices =
                Markup.of("div").styled("switch").with("role", "radiogroup").with("aria-labelledby", id);
        for (Answer value : List.of(Answer.YES, Answer.NO, Answer.UNKNOWN)) {
            choices.add(choice(answer, value, id));
        }
        Markup line = Markup.of(
                        "div", Markup.of("span", answer.says()).with("id", id).styled("what"), choices)
                .styled("line")
                .with("data-name", answer.name());
        return seat.isShown(answer) ? line.with("data-shown", "yes") : line.with("hidden", "hidden");
    }

    private static Markup choice(Switch answer, Answer value, String id) {
        Markup input = Markup.of("input").with("type", "radio").with("name", id).with("value", value.name());
        return Markup.of(
                "label",
                answer.answer().answer() == value ? input.with("checked", "checked") : input,
                Markup.of("span", value.name().toLowerCase(Locale.ROOT)));
    }

    private Markup graph() {
        if (seat.bench().assessment().firings().isEmpty()) {
            return Frame.section(
                    "graph", "From facts to conclusions", Markup.of("p", "No rule speaks on these facts."));
        }
        ProofPicture picture = new ProofPicture(seat.bench().assessment());
        Markup section = Frame.section(
                "graph",
                "From facts to conclusions",
                Markup.of("div", picture.svg())
                        .styled("wide")
                        .with("role", "region")
                        .with("aria-label", "Picture of facts, rules and conclusions")
                        .with("tabindex", "0"));
        picture.leftOut().ifPresent(left -> section.add(Markup.of("p", left).styled("dim")));
        return section;
    }
}
