package org.childrisk.explain;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.childrisk.explain.Part.Entry;
import org.childrisk.reasoning.Change;
import org.childrisk.reasoning.Condition;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.NextQuestion;
import org.childrisk.reasoning.WhatIf;
import org.childrisk.reasoning.WhyNot;

/** Puts what an explanation adds to a result into words: how far it can go, what to find out, what if, why not, when. */
record Parts(Explanation explanation) {

    static final String FIND_OUT = "What to find out next";
    static final String WHY_NOT = "Why not higher";
    static final String NOTHING_TO_ASK = "No single answer that is still open can raise a grade or start a duty.";

    /** Answers that do the same, named one by one; the others are counted. */
    private static final int NAMED_AT_MOST = 6;

    /** All parts that hold something, and those whose emptiness says something. */
    List<Part> all() {
        return Stream.concat(urgent().stream(), others().stream()).toList();
    }

    /** What somebody may have to act on now. */
    List<Part> urgent() {
        return said(ranges(), questions());
    }

    /** What a reviewer reads after the answer. */
    List<Part> others() {
        return said(higher(), whyNot(), restsOn(), changes(), leftToJudgement());
    }

    private static List<Part> said(Part... parts) {
        return Stream.of(parts)
                .filter(part -> !part.entries().isEmpty() || !part.intro().isEmpty())
                .toList();
    }

    private Part ranges() {
        return new Part(
                "How far the grades can go",
                "",
                explanation.ranges().stream()
                        .map(range -> Entry.of(HowBad.of(range), List.of()))
                        .toList());
    }

    Part questions() {
        return new Part(
                FIND_OUT,
                questionsIntro(),
                explanation.questions().stream().map(this::question).toList());
    }

    private String questionsIntro() {
        if (explanation.untried() > 0) {
            return "In the order worth asking, and not all: " + Verdict.count(explanation.untried(), "answer")
                    + " could not be tried, so expect the worst.";
        }
        return explanation.questions().isEmpty() ? NOTHING_TO_ASK : "In the order worth asking.";
    }

    private Entry question(NextQuestion question) {
        List<String> more = new ArrayList<>();
        String raises = question.raises().stream()
                .map(raised -> raised.domain().words() + " "
                        + HowBad.loud(raised.range().atWorst()) + " (now "
                        + HowBad.loud(raised.range().stands()) + ")")
                .collect(joining(", "));
        String starts = question.starts().stream().map(Verdict::words).collect(joining(", "));
        String then = Stream.of(raises, starts.isEmpty() ? "" : "to do: " + starts)
                .filter(it -> !it.isEmpty())
                .collect(joining("; "));
        more.add("If " + question.answer().says() + ": " + (then.isEmpty() ? "more rules speak" : then));
        more.add(foundOut(question) + "; settles " + Verdict.count(question.settles(), "rule") + ".");
        return Entry.of(question.ask(), more);
    }

    static String foundOut(NextQuestion question) {
        return switch (question.foundOut()) {
            case FIRST_CONTACT -> "Ask it at first contact";
            case RECORDS -> "Look it up, or ask a colleague or partner";
            case ENQUIRY -> "Somebody must find out";
        };
    }

    private Part higher() {
        return new Part(
                "What would make it graver",
                "",
                explanation.whatIfs().stream()
                        .filter(WhatIf::isHigher)
                        .map(it -> Entry.of(
                                it.domain().words() + " would be " + HowBad.loud(it.to()) + " (now "
                                        + HowBad.loud(it.from()) + ") if it were established that: "
                                        + changes(it.changes()),
                                List.of()))
                        .toList());
    }

    /** No remedy: only the truth of a fact changes a case, never its record. */
    private Part restsOn() {
        List<Entry> entries = explanation.whatIfs().stream()
                .filter(it -> !it.isHigher())
                .map(it -> Entry.of(
                        it.domain().words() + " " + HowBad.loud(it.from()) + " rests on this: it would be "
                                + HowBad.loud(it.to()) + " if it were established that: "
                                + changes(it.changes()),
                        List.of()))
                .toList();
        return new Part(
                "On what the grade rests",
                entries.isEmpty()
                        ? ""
                        : "Only the truth of a fact changes a case, never what the record says or leaves out.",
                entries);
    }

    private static String changes(List<Change> changes) {
        return changes.stream().map(Change::says).collect(joining("; and "));
    }

    private Part whyNot() {
        return new Part(
                WHY_NOT, "", explanation.whyNot().stream().map(Parts::whyNot).toList());
    }

    static Entry whyNot(WhyNot silent) {
        List<String> more = new ArrayList<>();
        silent.held().forEach(held -> more.add("Held: " + said(held)));
        more.add("Did not hold: " + said(silent.failed()));
        if (!silent.movesOn().isEmpty()) {
            more.add("Moves on if: " + movesOn(silent.movesOn()));
        }
        return Entry.of(silent.title() + " (" + silent.rule() + ")", more);
    }

    private static String movesOn(List<Change> changes) {
        String first = changes.stream().limit(NAMED_AT_MOST).map(Change::says).collect(joining("; or "));
        int others = changes.size() - NAMED_AT_MOST;
        return others > 0 ? first + "; or " + Verdict.count(others, "other answer") : first;
    }

    private static String said(Condition condition) {
        String read = condition.read().isEmpty() ? "the case holds none" : String.join("; ", condition.read());
        return condition.on() + ". Needed: " + condition.needed() + ". Read: " + read;
    }

    Part changes() {
        Moments moments = new Moments(explanation.assessment().asOf());
        return new Part(
                "When it changes by itself",
                explanation.changes().isEmpty() ? Verdict.NEVER_CHANGES : "",
                explanation.changes().stream()
                        .map(change -> Entry.of(moments.until(change.at()), change.what()))
                        .toList());
    }

    private Part leftToJudgement() {
        return new Part(
                "Left to judgement",
                explanation.leftToJudgement().isEmpty()
                        ? ""
                        : "No rule weighs these; a person must. Silence about them is no clearance.",
                explanation.leftToJudgement().stream()
                        .map(it -> new Entry(it.weigh(), List.of(), List.of(it.cites())))
                        .toList());
    }
}
