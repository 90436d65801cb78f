package org.childrisk.examples.room;

import java.util.List;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.explain.Markup;
import org.childrisk.facts.FactWords;

/** What follows from the answers: what moved, what must be done, what is wrong on the record. */
record BenchResult(Seat seat) {

    Markup moved() {
        List<String> lines = seat.last().map(shift -> shift.lines()).orElse(List.of("Nothing is switched yet."));
        return Frame.section("moved", "What moved last", Frame.list("plain", lines));
    }

    Markup section() {
        Markup section = Frame.section("result", "What follows");
        if (!seat.bench().assessment().isComplete()) {
            section.add(Markup.of("p", "Incomplete: a person must look. The grade may be too low.")
                    .styled("trouble"));
        }
        if (seat.bench().assessment().overall().isEmpty()) {
            section.add(Markup.of("p", "No rule raises a grade on these facts. That is not the same as safe."));
        }
        return section.add(actions(), findings());
    }

    private Markup actions() {
        FactWords words = new FactWords(seat.bench().file().asOf().getZone());
        Markup list = Markup.of("ul").styled("plain");
        seat.bench().assessment().actions().stream()
                .filter(action -> action.status().isOpen())
                .forEach(action -> list.add(Markup.of("li", action.duty() + " ")
                        .add(Markup.of("span", due(action, words))
                                .styled(action.status() == ActionStatus.OVERDUE ? "late" : "dim"))));
        Markup head = Markup.of("h3", "To do");
        boolean none = seat.bench().assessment().actions().stream()
                .noneMatch(action -> action.status().isOpen());
        return Markup.of(
                        "div",
                        head,
                        none ? Markup.of("p", "Nothing is required.").styled("dim") : list)
                .with("id", "actions");
    }

    private static String due(RequiredAction action, FactWords words) {
        String by = action.due().map(words::moment).orElse("");
        return action.who()
                + (by.isEmpty()
                        ? ", nobody knows from when"
                        : (action.status() == ActionStatus.OVERDUE ? ", overdue since " : ", by ") + by);
    }

    private Markup findings() {
        Markup list = Markup.of("ul").styled("plain");
        seat.bench()
                .assessment()
                .findings()
                .forEach(finding -> list.add(Markup.of("li", finding.wrong() + ". ")
                        .add(Markup.of("span", finding.mend()).styled("dim"))));
        return seat.bench().assessment().findings().isEmpty()
                ? Markup.of("div").with("id", "findings")
                : Markup.of("div", Markup.of("h3", "Wrong on the record"), list).with("id", "findings");
    }
}
