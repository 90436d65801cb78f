package org.childrisk.examples.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.childrisk.assessment.Firing;
import org.childrisk.explain.Markup;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.RiskDomain;
import org.childrisk.policy.Confidence;
import org.childrisk.policy.Guidance;
import org.childrisk.policy.Policy;
import org.childrisk.policy.Publication;

/**
 * Writes a story as one HTML page to print: for trainees without a single answer, for trainers with the library's proof. No
 * script, no picture and no address that a browser would load.
 */
public final class Handout {

    private static final String CSS = css();
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    private final Story story;
    private final List<AnswerKey> keys;
    private final Policy policy;

    /**
     * A handout.
     *
     * @param keys what is right at each step at which something is asked
     */
    public Handout(Story story, List<AnswerKey> keys, Policy policy) {
        this.story = story;
        this.keys = List.copyOf(keys);
        this.policy = policy;
    }

    /** The page for trainees: what is told, what may be chosen, room to write. */
    public String forTrainees() {
        return page(false);
    }

    /** The page for trainers: the same with grades, reasons, actions, proof, notes and sources. */
    public String forTrainers() {
        return page(true);
    }

    private String page(boolean answers) {
        String title = story.title() + (answers ? ": for the trainer" : "");
        Markup main = Markup.of("main");
        for (int i = 0; i < story.steps().size(); i++) {
            main.add(step(i, answers));
        }
        if (answers) {
            main.add(notes(), sources());
        }
        return "<!DOCTYPE html>\n"
                + Markup.of(
                                "html",
                                head(title),
                                Markup.of(
                                        "body",
                                        Markup.of(
                                                "header",
                                                Markup.of("h1", title),
                                                Markup.of("p", "Level " + story.level() + " of 3. " + story.intro())),
                                        main,
                                        Markup.of("footer", footer(answers))))
                        .with("lang", "en-GB")
                + "\n";
    }

    private static Markup head(String title) {
        return Markup.of(
                "head",
                Markup.of("meta").with("charset", "utf-8"),
                Markup.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                Markup.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Markup.of("meta").with("name", "color-scheme").with("content", "light dark"),
                Markup.of("title", title),
                Markup.style(CSS));
    }

    private static Markup footer(boolean answers) {
        return Markup.of(
                "p",
                answers
                        ? "Grades, reasons and actions are derived from the facts of each step; nobody wrote them by hand."
                                + " The library advises; a person decides."
                        : "The story is made up. No person and no place is meant.");
    }

    private Markup step(int step, boolean answers) {
        StoryStep told = story.steps().get(step);
        FactWords words = new FactWords(told.at().getZone());
        Markup section = Markup.of(
                        "section",
                        Markup.of(
                                "h2",
                                "Step " + (step + 1) + ": "
                                        + words.moment(told.at().toInstant())),
                        Markup.of("p", told.told()))
                .styled("step");
        keys.stream().filter(key -> key.step() == step).findFirst().ifPresent(key -> {
            section.add(Markup.of("p", key.ask().question()).styled("question"));
            section.add(answers ? answer(key) : choices(key));
        });
        return section;
    }

    private static Markup choices(AnswerKey key) {
        Markup grades = Markup.of("tbody");
        for (RiskDomain domain : RiskDomain.values()) {
            Markup row = Markup.of("tr", Markup.of("th", domain.words()).with("scope", "row"));
            for (int i = 0; i < 5; i++) {
                row.add(Markup.of("td", box()));
            }
            grades.add(row);
        }
        return Markup.of(
                "div",
                Markup.of("h3", "Your grades"),
                Markup.of("table", header("Kind of harm", "none", "very low", "low", "medium", "high"), grades),
                Markup.of("h3", "Your reasons"),
                boxes(key.reasons().stream().map(Reason::says).toList()),
                Markup.of("h3", "What must be done now"),
                boxes(key.actions().stream().map(ActionChoice::duty).toList()),
                Markup.of("h3", "In your own words"),
                Markup.of("div").styled("write"));
    }

    private static Markup header(String... words) {
        Markup row = Markup.of("tr");
        for (String word : words) {
            row.add(Markup.of("th", word).with("scope", "col"));
        }
        return Markup.of("thead", row);
    }

    private static Markup boxes(List<String> words) {
        return Markup.of("ul")
                .styled("boxes")
                .add(words.stream()
                        .map(word -> Markup.of("li", box()).text(word))
                        .toList());
    }

    private static Markup box() {
        return Markup.of("span").styled("box").with("aria-hidden", "true");
    }

    private static Markup answer(AnswerKey key) {
        Markup grades = Markup.of("tbody");
        for (RiskDomain domain : RiskDomain.values()) {
            String grade = Remarks.word(key.grade(domain));
            grades.add(Markup.of(
                    "tr",
                    Markup.of("th", domain.words()).with("scope", "row"),
                    Markup.of("td", grade).styled(grade.equals("high") ? "high" : "")));
        }
        return Markup.of(
                        "div",
                        Markup.of("table", header("Kind of harm", "Grade by the library"), grades),
                        Markup.of("h3", "On the record"),
                        Markup.of("ul")
                                .add(key.reasons().stream().map(Handout::reason).toList()),
                        Markup.of("h3", "Actions offered"),
                        Markup.of("ul")
                                .add(key.actions().stream().map(Handout::action).toList()),
                        key.others().isEmpty()
                                ? Markup.of("p")
                                : Markup.of("p", "Required too: " + String.join("; ", key.others()) + ".")
                                        .styled("dim"),
                        Markup.of("h3", "Proof of the grades"),
                        proof(key))
                .styled("answer");
    }

    private static Markup reason(Reason reason) {
        String carries = switch (reason.weight()) {
            case CARRIES -> "a grade rests on it";
            case ELSEWHERE -> "other rules rest on it, the grades do not";
            case NONE -> "no rule rests on it now";
            case BAIT -> "bait: carries no weight";
        };
        return Markup.of("li", reason.says() + ": " + carries + rules(reason.rules()))
                .styled(reason.isBait() ? "bait" : "");
    }

    private static Markup action(ActionChoice action) {
        String says = action.required()
                ? "required"
                : action.done() ? "required before, and not any more" : "no rule requires it on these facts";
        return Markup.of("li", action.duty() + ": " + says + rules(action.rules()));
    }

    private static String rules(List<String> rules) {
        return rules.isEmpty() ? "" : " (" + String.join(", ", rules) + ")";
    }

    private static Markup proof(AnswerKey key) {
        List<Integer> graded = key.assessment().grades().stream()
                .flatMap(grade -> grade.because().stream())
                .toList();
        List<Firing> firings = key.assessment().firings().stream()
                .filter(firing -> graded.contains(firing.number()))
                .toList();
        if (firings.isEmpty()) {
            return Markup.of("p", "No rule raises a grade on these facts. That is not the same as safe.");
        }
        return Markup.of("ul")
                .add(firings.stream()
                        .map(firing -> Markup.of("li", firing.title() + " (" + firing.rule() + "). ")
                                .add(Markup.of("span", String.join(", ", firing.cites()))
                                        .styled("dim")))
                        .toList());
    }

    private Markup notes() {
        return Markup.of("section", Markup.of("h2", "What to bring out"))
                .add(Markup.of("ul")
                        .add(story.notes().stream()
                                .map(note -> Markup.of("li", note.says() + " ")
                                        .add(Markup.of("span", String.join(", ", note.from()))
                                                .styled("dim")))
                                .toList()));
    }

    /** What the notes and the proofs of grades name, each once. */
    private Markup sources() {
        Map<String, Guidance> named = new LinkedHashMap<>();
        story.sources().forEach(id -> named.put(id, policy.guidance().get(id)));
        Markup list = Markup.of("ul");
        named.values().forEach(guidance -> list.add(source(guidance)));
        return Markup.of("section", Markup.of("h2", "Sources of the notes"), list);
    }

    private static Markup source(Guidance guidance) {
        String unseen = guidance.confidence() == Confidence.RECALLED ? " (from general knowledge, not seen)" : "";
        Markup item = Markup.of("li", guidance.id() + ": " + guidance.says() + unseen);
        for (Publication publication : guidance.publications()) {
            item.add(Markup.of("p", publication.title() + ", " + publication.publisher() + ", " + publication.date())
                    .styled("dim"));
        }
        return item;
    }

    private static String css() {
        try (InputStream css = Handout.class.getResourceAsStream("handout.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
