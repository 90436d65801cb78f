package org.childrisk.examples.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.training.AnswerKey;
import org.childrisk.examples.training.Choice;
import org.childrisk.examples.training.Score;
import org.childrisk.examples.training.Story;

/** One trainee's way through one story. What has not been reached is not shown, and what was answered stays. */
final class Sitting {

    private final int number;
    private final Story story;
    private final RiskAssessor assessor;
    private final Map<Integer, Score> scores = new TreeMap<>();
    private final Map<Integer, AnswerKey> keys = new TreeMap<>();
    private String trouble = "";

    Sitting(int number, Story story, RiskAssessor assessor) {
        this.number = number;
        this.story = story;
        this.assessor = assessor;
    }

    int number() {
        return number;
    }

    Story story() {
        return story;
    }

    /** The address of a step, counted from 0. */
    String path(int step) {
        return "/lesson/" + number + "/" + (step + 1);
    }

    String end() {
        return "/lesson/" + number + "/end";
    }

    /** What is right at a step, empty where nothing is asked or an earlier step is not answered yet. */
    synchronized Optional<AnswerKey> reached(int step) {
        List<Integer> asked = story.askedSteps();
        boolean isReached =
                asked.contains(step) && asked.stream().filter(it -> it < step).allMatch(scores::containsKey);
        return isReached
                ? Optional.of(keys.computeIfAbsent(step, it -> AnswerKey.of(story, it, assessor)))
                : Optional.empty();
    }

    synchronized Optional<Score> score(int step) {
        return Optional.ofNullable(scores.get(step));
    }

    /** Takes the choice of a step that was reached and is not answered; empty where it is neither. */
    synchronized Optional<Score> answer(int step, Choice choice) {
        Optional<Score> score =
                scores.containsKey(step) ? Optional.empty() : reached(step).map(key -> new Score(key, choice));
        score.ifPresent(it -> scores.put(step, it));
        return score;
    }

    synchronized List<Score> scores() {
        return new ArrayList<>(scores.values());
    }

    synchronized boolean isOver() {
        return scores.size() == story.askedSteps().size();
    }

    /** The step that waits for an answer; the end where none does. */
    synchronized String next() {
        return story.askedSteps().stream()
                .filter(it -> !scores.containsKey(it))
                .findFirst()
                .map(this::path)
                .orElse(end());
    }

    /** What went wrong beside the lesson, empty where nothing. */
    synchronized String trouble() {
        return trouble;
    }

    synchronized void trouble(String found) {
        trouble = found;
    }

    /** Where the story goes on after a step. */
    String after(int step) {
        return story.askedSteps().stream()
                .filter(it -> it > step)
                .findFirst()
                .map(this::path)
                .orElse(end());
    }
}
