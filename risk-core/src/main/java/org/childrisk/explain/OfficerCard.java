package org.childrisk.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.NextChange;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.explain.TextPage.Words;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.GradeRange;
import org.childrisk.reasoning.NextQuestion;

/**
 * Writes one screen for an officer: at most forty lines of a hundred columns. How bad it can be comes first where that
 * differs, then why, what to do by when, what to ask, and what changes by itself. What does not fit is counted, never left
 * out silently.
 *
 * <pre>{@code
 * String card = new OfficerCard(Style.PLAIN).write(explanation);
 * }</pre>
 */
public final class OfficerCard {

    /** The longest card, in lines. */
    public static final int LINES = 40;

    private static final int INDENT = 2;
    private static final int WHY_LINES = 8;
    private static final int ASK_LINES = 6;
    private static final int CHANGE_LINES = 4;
    private static final int QUESTIONS = 5;

    private final Style style;

    public OfficerCard(Style style) {
        this.style = style;
    }

    /** The card as plain text, ended by a line break. */
    public String write(Explanation explanation) {
        Assessment assessment = explanation.assessment();
        Moments moments = new Moments(assessment.asOf());
        Verdict verdict = new Verdict(assessment);
        List<String> head = head(explanation, moments);
        List<String> why = section("Why", reasons(verdict), Integer.MAX_VALUE, WHY_LINES);
        List<String> ask = section("Ask next", questions(explanation), QUESTIONS, ASK_LINES);
        List<String> changes = changes(explanation, moments);
        List<String> rest = rest(explanation);
        List<List<String>> others = Stream.of(head, why, ask, changes, rest)
                .filter(part -> !part.isEmpty())
                .toList();
        int room = LINES - others.size() - others.stream().mapToInt(List::size).sum();
        List<String> act = section("Do now", actions(verdict, moments), Integer.MAX_VALUE, room - 1);
        return Stream.of(head, why, act, ask, changes, rest)
                .filter(part -> !part.isEmpty())
                .map(part -> String.join("\n", part) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private List<String> head(Explanation explanation, Moments moments) {
        Assessment assessment = explanation.assessment();
        Verdict verdict = new Verdict(assessment);
        HowBad standing = new HowBad(explanation);
        TextPage page = new TextPage();
        if (!assessment.isComplete()) {
            page.lines(0, INDENT, new Words(verdict.incomplete(), style::overdue));
        }
        page.lines(
                0,
                INDENT,
                new Words(
                        standing.grade(),
                        words -> assessment
                                .overall()
                                .map(grade -> style.grade(grade, words))
                                .orElse(words)),
                Words.plain("- " + assessment.overall().map(verdict::domains).orElse("not the same as safe")));
        String at = ", as of " + moments.now();
        page.lines(0, 0, new Words(Cut.to(assessment.reference(), TextPage.WIDTH - at.length()) + at, style::dim));
        return page.toString().lines().toList();
    }

    /** Every reason of every grade, the gravest grade first, each reason once. */
    private static List<TextPage> reasons(Verdict verdict) {
        Map<String, TextPage> said = new LinkedHashMap<>();
        for (DomainGrade grade : verdict.assessment().grades()) {
            String word = HowBad.loud(Optional.of(grade.grade()));
            verdict.reasons(grade)
                    .forEach((reason, numbers) -> said.putIfAbsent(
                            reason,
                            new TextPage()
                                    .lines(
                                            INDENT,
                                            2 * INDENT,
                                            Words.plain(word + ": " + reason),
                                            Words.plain(Verdict.numbers(numbers)))));
        }
        return List.copyOf(said.values());
    }

    private List<TextPage> actions(Verdict verdict, Moments moments) {
        int column = 2 * INDENT
                + verdict.doNow().stream()
                        .mapToInt(action -> moments.when(action).length())
                        .max()
                        .orElse(0);
        List<TextPage> actions = new ArrayList<>();
        verdict.doNow().forEach(action -> actions.add(action(action, moments.when(action), column, verdict)));
        verdict.startNotKnown().forEach(action -> actions.add(action(action, "now", column, verdict)));
        return actions;
    }

    private TextPage action(RequiredAction action, String when, int column, Verdict verdict) {
        Words head = action.status().isLate() ? new Words(when, style::overdue) : Words.plain(when);
        return new TextPage()
                .row(
                        INDENT,
                        head,
                        Math.max(column, 2 * INDENT + "now".length()),
                        List.of(Words.plain(verdict.duty(action) + ":"), new Words(action.who(), style::dim)));
    }

    /** What answers can make worse, then what rules want asked and no answer decides alone. */
    private static List<TextPage> questions(Explanation explanation) {
        Map<String, String> asks = new LinkedHashMap<>();
        explanation.questions().forEach(question -> asks.putIfAbsent(question.ask(), worse(question)));
        explanation.assessment().questions().forEach(question -> asks.putIfAbsent(question.ask(), ""));
        return asks.entrySet().stream()
                .map(ask -> new TextPage()
                        .lines(INDENT, 2 * INDENT, Words.plain(ask.getKey()), Words.plain(ask.getValue())))
                .toList();
    }

    private static String worse(NextQuestion question) {
        GradeRange overall = question.overall();
        return overall.isOpen() ? "(could make it " + HowBad.loud(overall.atWorst()) + ")" : "";
    }

    private List<String> changes(Explanation explanation, Moments moments) {
        if (explanation.changes().isEmpty()) {
            return new TextPage()
                    .lines(0, INDENT, Words.plain(Verdict.NEVER_CHANGES))
                    .toString()
                    .lines()
                    .toList();
        }
        NextChange next = explanation.changes().get(0);
        return section(
                "Changes by itself at " + moments.until(next.at()),
                next.what().stream()
                        .map(what -> new TextPage().lines(INDENT, 2 * INDENT, Words.plain(what)))
                        .toList(),
                Integer.MAX_VALUE,
                CHANGE_LINES);
    }

    /** What the card does not say, so that nobody takes it for the whole. */
    private List<String> rest(Explanation explanation) {
        Assessment assessment = explanation.assessment();
        String counted = Stream.of(
                        new Verdict(assessment).missed().size() + " missed",
                        counted(assessment.findings().size(), "finding"),
                        counted(assessment.labelsSetAside().size(), "label") + " set aside",
                        counted(assessment.notUsed().size(), "sign") + " that no rule used",
                        counted(explanation.leftToJudgement().size(), "point") + " left to judgement")
                .filter(it -> !it.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return new TextPage()
                .lines(
                        0,
                        INDENT,
                        new Words(
                                "In the dossier: " + (counted.isEmpty() ? "" : counted + ", ") + "the proof.",
                                style::dim))
                .toString()
                .lines()
                .toList();
    }

    private static String counted(int many, String what) {
        return Verdict.count(many, what);
    }

    /** A heading and the entries that fit into so many lines; the first always stands, and the rest is counted. */
    private List<String> section(String heading, List<TextPage> entries, int most, int lines) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        int shown = 0;
        for (TextPage entry : entries) {
            List<String> own = entry.toString().lines().toList();
            int keep = shown + 1 < entries.size() ? 1 : 0;
            if (shown > 0 && (shown == most || said.size() + own.size() + keep > lines)) {
                said.add(" ".repeat(INDENT) + "and " + (entries.size() - shown) + " more");
                break;
            }
            said.addAll(own);
            shown++;
        }
        said.add(0, style.heading(heading));
        return said;
    }
}
