package org.childrisk.explain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.assessment.Question;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.explain.TextPage.Words;
import org.childrisk.policy.FamilyWords;
import org.childrisk.reasoning.Explanation;

/**
 * Writes what police must do, by when, and what they would like to know, in plain words for the child or the people who
 * look after the child. It says neither grade nor reason: they would tell what police know, and from whom. An officer reads
 * it before anybody gets it, and gives it to nobody who may be a danger to the child.
 *
 * <pre>{@code
 * String page = new FamilyPage(assessor.policy().family()).write(explanation);
 * }</pre>
 */
public final class FamilyPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("h:mm a 'on' EEEE d MMMM", Locale.UK);
    private static final int INDENT = 2;

    private final FamilyWords words;

    public FamilyPage(FamilyWords words) {
        this.words = words;
    }

    /**
     * Whether nothing of this case may be told as yet: somebody must first decide that it is safe, or the danger may be at
     * home. The page then says only what it says to everybody.
     */
    public boolean isHeldBack(Explanation explanation) {
        Assessment assessment = explanation.assessment();
        return !assessment.isComplete()
                || assessment.actions().stream()
                        .anyMatch(action -> action.status().isOpen()
                                && words.heldBackWhileOpen().contains(action.code()))
                || assessment.grades().stream()
                        .anyMatch(grade -> words.heldBackIn().contains(grade.domain()));
    }

    /** The page as plain text, ended by a line break. */
    public String write(Explanation explanation) {
        boolean heldBack = isHeldBack(explanation);
        TextPage page = new TextPage();
        say(page, "For the child, and for the people who look after the child");
        page.gap();
        say(page, "It is not the child's fault. The police must help to keep the child safe.");
        part("What the police must do", heldBack ? List.of() : duties(explanation.assessment()), page);
        say(page, "The police may also do other work. They cannot always say what it is. You can ask.");
        Set<String> questions = heldBack ? Set.of() : questions(explanation);
        if (!questions.isEmpty()) {
            part("What the police would like to know", questions, page);
            say(page, "It is fine if you do not know. Tell the police what you can.");
        }
        part(
                "Good to know",
                List.of(
                        "If someone is in danger now, call 999.",
                        "You can ask the police about all that is written here.",
                        "You can tell the police if something is wrong or has changed.",
                        "A child can ask for an adult they trust to be there."),
                page);
        return page.toString();
    }

    private static void part(String heading, Iterable<String> sentences, TextPage page) {
        say(page.gap(), heading);
        sentences.forEach(sentence -> page.lines(INDENT, 2 * INDENT, Words.plain("- " + sentence)));
    }

    private static void say(TextPage page, String words) {
        page.lines(0, 0, Words.plain(words));
    }

    /** Each sentence once, with the time of the first duty that it stands for: open duties come first. */
    private Iterable<String> duties(Assessment assessment) {
        Map<String, String> said = new LinkedHashMap<>();
        for (RequiredAction action : assessment.actions()) {
            Optional.ofNullable(words.actions().get(action.code()))
                    .ifPresent(plain -> said.putIfAbsent(
                            plain, plain + " " + when(action, assessment.asOf().getZone())));
        }
        return said.values();
    }

    private static String when(RequiredAction action, ZoneId zone) {
        Optional<String> due = action.due().map(at -> said(at, zone));
        return switch (action.status()) {
            case DONE, DONE_LATE -> "This is done.";
            case DUE -> due.map(at -> "They have until " + at + ".").orElse("They must do it soon.");
            case OVERDUE ->
                due.map(at -> "They had until " + at + ". It is late. You can ask why.")
                        .orElse("It is late. You can ask why.");
            case MISSED -> "It was not done in time. You can ask why.";
            case NOT_YET_KNOWN -> "They must do it now.";
        };
    }

    private static String said(Instant at, ZoneId zone) {
        return WHEN.format(at.atZone(zone)).replace("AM", "am").replace("PM", "pm");
    }

    private Set<String> questions(Explanation explanation) {
        Set<String> asked = new LinkedHashSet<>();
        Stream.concat(
                        explanation.questions().stream()
                                .map(question -> question.answer().ref()),
                        explanation.assessment().questions().stream().map(Question::code))
                .forEach(
                        code -> Optional.ofNullable(words.questions().get(code)).ifPresent(asked::add));
        return asked;
    }
}
