package org.childrisk.examples.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.childrisk.examples.training.ActionChoice;
import org.childrisk.examples.training.AnswerKey;
import org.childrisk.examples.training.Reason;
import org.childrisk.examples.training.Story;
import org.childrisk.examples.training.StoryStep;
import org.childrisk.explain.Markup;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/** A step of a story: what was told by then, and what the trainee is asked. Nothing of the answer is on it. */
record StepPage(Sitting sitting, AnswerKey key) {

    String write() {
        List<Markup> main = new ArrayList<>(told(sitting.story(), key.step()));
        main.add(form());
        return Frame.page(sitting.story().title(), lead(sitting.story(), key.step()), main);
    }

    static String lead(Story story, int step) {
        return "Step " + (step + 1) + " of " + story.steps().size() + ", level " + story.level();
    }

    /** What was told since the last question, and before it, folded away. */
    static List<Markup> told(Story story, int step) {
        int last = story.askedSteps().stream()
                .filter(asked -> asked < step)
                .mapToInt(asked -> asked + 1)
                .max()
                .orElse(0);
        List<Markup> told = new ArrayList<>();
        if (last == 0) {
            told.add(Markup.of("p", story.intro()).styled("intro"));
        } else {
            Markup before = Markup.of("details", Markup.of("summary", "What was told before"));
            before.add(Markup.of("p", story.intro()));
            for (int i = 0; i < last; i++) {
                before.add(step(story, i));
            }
            told.add(before);
        }
        for (int i = last; i <= step; i++) {
            told.add(step(story, i));
        }
        return told;
    }

    private static Markup step(Story story, int step) {
        StoryStep told = story.steps().get(step);
        FactWords words = new FactWords(told.at().getZone());
        return Markup.of("section", Markup.of("h2", words.moment(told.at().toInstant())), Markup.of("p", told.told()))
                .styled("told");
    }

    private Markup form() {
        return Markup.of("form")
                .with("id", "choice")
                .with("data-post", sitting.path(key.step()))
                .add(Markup.of("p", key.ask().question()).styled("ask"))
                .add(grades())
                .add(boxes(
                        "reasons",
                        "On the record by now. Which of these are reasons for your grades?",
                        key.reasons(),
                        Reason::says))
                .add(boxes("actions", "What must be done now?", key.actions(), ActionChoice::duty))
                .add(Markup.of(
                        "p",
                        Markup.of("button", "Show the proof beside my choice")
                                .with("type", "submit")
                                .styled("main")))
                .with("novalidate", "novalidate");
    }

    private static Markup grades() {
        Markup all = Markup.of("fieldset", Markup.of("legend", "Your grade of each kind of harm"));
        for (RiskDomain domain : RiskDomain.values()) {
            String id = "harm-" + domain.name();
            Markup line = Markup.of(
                            "div",
                            Markup.of("span", domain.words()).with("id", id).styled("what"))
                    .styled("line");
            Markup choices = Markup.of("div")
                    .styled("switch")
                    .with("role", "radiogroup")
                    .with("aria-labelledby", id)
                    .add(grade(domain, ChoiceReading.NO_GRADE, "none"));
            for (Grade grade : List.of(Grade.VERY_LOW, Grade.LOW, Grade.MEDIUM, Grade.HIGH)) {
                choices.add(grade(domain, grade.name(), grade.words()));
            }
            all.add(line.add(choices));
        }
        return all;
    }

    private static Markup grade(RiskDomain domain, String value, String words) {
        return Markup.of(
                "label",
                Markup.of("input")
                        .with("type", "radio")
                        .with("name", domain.name())
                        .with("value", value),
                Markup.of("span", words));
    }

    private static <T> Markup boxes(String name, String question, List<T> choices, Function<T, String> words) {
        Markup all = Markup.of("fieldset", Markup.of("legend", question));
        for (int i = 0; i < choices.size(); i++) {
            all.add(Markup.of(
                            "label",
                            Markup.of("input")
                                    .with("type", "checkbox")
                                    .with("name", name)
                                    .with("value", String.valueOf(i)),
                            Markup.of("span", words.apply(choices.get(i))))
                    .styled("box"));
        }
        return all;
    }
}
