package org.childrisk.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childrisk.assessment.RuleText;
import org.childrisk.facts.Answer;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Grade;
import org.childrisk.measures.AsOf;
import org.childrisk.policy.Policy;

/** Why rules did not speak. */
final class WhyNots {

    private final Rulebook rulebook;
    private final Tried asItIs;
    private final List<Tried> tried;
    private final ConditionWords words;

    WhyNots(Rulebook rulebook, Policy policy, Tried asItIs, List<Tried> tried) {
        this.rulebook = rulebook;
        this.asItIs = asItIs;
        this.tried = tried;
        AsOf asOf = asItIs.evaluated().measures().asOf();
        this.words = new ConditionWords(policy, policy.on(asOf.today()), new FactWords(asOf.zone()));
    }

    private record Found(WhyNot whyNot, int toGo) {}

    /** Of the rules that may raise to this grade or higher, the nearest first. */
    List<WhyNot> raising(Grade least) {
        List<Found> found = new ArrayList<>();
        for (RuleText rule : rulebook.raising(least, asItIs.evaluated().measures())) {
            rulebook.closest(rule.id(), asItIs.evaluated())
                    .ifPresent(closest -> found.add(new Found(whyNot(rule, closest), toGo(rule, closest))));
        }
        found.sort(Comparator.comparing(Found::toGo)
                .thenComparing(it -> it.whyNot().movesOn().isEmpty())
                .thenComparing(it -> it.whyNot().rule()));
        return found.stream().map(Found::whyNot).toList();
    }

    /** Why one rule did not speak, empty where it did. */
    Optional<WhyNot> of(RuleText rule) {
        return rulebook.closest(rule.id(), asItIs.evaluated()).map(closest -> whyNot(rule, closest));
    }

    private int toGo(RuleText rule, Rulebook.Closest closest) {
        return rulebook.conditions(rule.id()) - closest.held().size();
    }

    private WhyNot whyNot(RuleText rule, Rulebook.Closest closest) {
        return new WhyNot(
                rule.id(),
                rule.title(),
                closest.held().stream().map(words::say).toList(),
                words.say(closest.failed()),
                movesOn(rule, closest));
    }

    /** Answers that make the rule speak first, then those that bring it further. */
    private List<Change> movesOn(RuleText rule, Rulebook.Closest closest) {
        List<Change> speaks = new ArrayList<>();
        List<Change> further = new ArrayList<>();
        for (Tried other : tried) {
            Possibility answer = other.with().get(0);
            // that a sign is absent brings no rule nearer
            boolean nearer = answer.changeable() && !(answer.isOfASign() && answer.to() == Answer.NO);
            if (nearer && rulebook.touches(other.evaluated().fresh(), rule.id())) {
                rulebook.closest(rule.id(), other.evaluated())
                        .ifPresentOrElse(
                                then -> {
                                    if (then.depth() > closest.depth()) {
                                        further.addAll(other.changes());
                                    }
                                },
                                () -> speaks.addAll(other.changes()));
            }
        }
        speaks.addAll(further);
        return List.copyOf(speaks);
    }
}
