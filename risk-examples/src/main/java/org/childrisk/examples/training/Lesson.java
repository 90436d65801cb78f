package org.childrisk.examples.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/** Takes a trainee through a story: what is told, the trainee's choices, then the library's proof beside them. */
public final class Lesson {

    private static final Map<String, Optional<Grade>> GRADES = Map.of(
            "h", Optional.of(Grade.HIGH),
            "high", Optional.of(Grade.HIGH),
            "m", Optional.of(Grade.MEDIUM),
            "medium", Optional.of(Grade.MEDIUM),
            "l", Optional.of(Grade.LOW),
            "low", Optional.of(Grade.LOW),
            "v", Optional.of(Grade.VERY_LOW),
            "very low", Optional.of(Grade.VERY_LOW),
            "n", Optional.empty(),
            "none", Optional.empty());

    private final Story story;
    private final RiskAssessor assessor;
    private final Screen screen;
    private final boolean wholeProof;

    /**
     * A lesson.
     *
     * @param wholeProof whether everything that the library says is shown after each step, and not only what was asked
     */
    public Lesson(Story story, RiskAssessor assessor, Screen screen, boolean wholeProof) {
        this.story = story;
        this.assessor = assessor;
        this.screen = screen;
        this.wholeProof = wholeProof;
    }

    /** Goes through the story; a score for each step that was answered whole before the input ended. */
    public List<Score> take() {
        List<Score> scores = new ArrayList<>();
        screen.line(screen.style().heading(story.title()));
        screen.line(screen.style().dim(story.id() + ", level " + story.level()));
        screen.gap();
        screen.say(0, story.intro());
        for (int i = 0; i < story.steps().size(); i++) {
            tell(i);
            if (story.steps().get(i).ask().isEmpty()) {
                continue;
            }
            AnswerKey key = AnswerKey.of(story, i, assessor);
            Optional<Choice> choice = choice(key);
            if (choice.isEmpty()) {
                screen.gap();
                screen.say(0, "The input ended here. What was not answered is not scored.");
                break;
            }
            Score score = new Score(key, choice.orElseThrow());
            new Review(score, screen).show(wholeProof);
            scores.add(score);
        }
        new Summary(screen).show(scores);
        return scores;
    }

    private void tell(int step) {
        StoryStep told = story.steps().get(step);
        FactWords words = new FactWords(told.at().getZone());
        screen.heading("Step " + (step + 1) + " of " + story.steps().size() + ": "
                + words.moment(told.at().toInstant()));
        screen.say(2, told.told());
    }

    private Optional<Choice> choice(AnswerKey key) {
        screen.gap();
        screen.say(0, key.ask().question());
        return grades().flatMap(grades -> picked(
                        "Which of these are reasons for your grades?", key.reasons(), Reason::says)
                .flatMap(reasons -> picked("What must be done now?", key.actions(), ActionChoice::duty)
                        .map(actions -> new Choice(grades, reasons, actions))));
    }

    private Optional<Map<RiskDomain, Optional<Grade>>> grades() {
        screen.heading("Your grade of each kind of harm: h high, m medium, l low, v very low, n none");
        Map<RiskDomain, Optional<Grade>> grades = new EnumMap<>(RiskDomain.class);
        for (RiskDomain domain : RiskDomain.values()) {
            Optional<Optional<Grade>> grade = grade(domain);
            if (grade.isEmpty()) {
                return Optional.empty();
            }
            grades.put(domain, grade.orElseThrow());
        }
        return Optional.of(grades);
    }

    private Optional<Optional<Grade>> grade(RiskDomain domain) {
        while (true) {
            Optional<String> answer = screen.ask("  " + domain.words() + "?");
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            String word = answer.orElseThrow().toLowerCase(Locale.ROOT);
            if (GRADES.containsKey(word)) {
                return Optional.of(Objects.requireNonNull(GRADES.get(word)));
            }
            screen.say(4, "That is no grade. Maybe h, m, l, v or n.");
        }
    }

    private <T> Optional<List<T>> picked(String question, List<T> choices, Function<T, String> words) {
        screen.heading(question);
        for (int i = 0; i < choices.size(); i++) {
            screen.say(2, String.format(Locale.ROOT, "%2d  ", i + 1), words.apply(choices.get(i)));
        }
        while (true) {
            Optional<String> answer = screen.ask("  Numbers, or Enter for none of them:");
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            Optional<List<T>> picked = numbers(answer.orElseThrow(), choices.size())
                    .map(numbers -> numbers.stream().map(choices::get).toList());
            if (picked.isPresent()) {
                return picked;
            }
            screen.say(
                    4,
                    "Not understood. Maybe numbers from 1 to " + choices.size() + " with spaces between, such as: 1 3");
        }
    }

    /** Places from 0, empty where the text is not a list of numbers in range. */
    private static Optional<List<Integer>> numbers(String text, int most) {
        TreeSet<Integer> numbers = new TreeSet<>();
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        for (String word : text.split("[\\s,]+", -1)) {
            if (!word.matches("\\d{1,3}")) {
                return Optional.empty();
            }
            int number = Integer.parseInt(word);
            if (number < 1 || number > most) {
                return Optional.empty();
            }
            numbers.add(number - 1);
        }
        return Optional.of(List.copyOf(numbers));
    }
}
