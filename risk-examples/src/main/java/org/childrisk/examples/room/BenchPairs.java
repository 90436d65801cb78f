package org.childrisk.examples.room;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.childrisk.examples.training.MinimalPair;
import org.childrisk.examples.training.Remarks;
import org.childrisk.explain.Markup;
import org.childrisk.facts.Answer;
import org.childrisk.facts.RiskDomain;
import tools.jackson.databind.json.JsonMapper;

/** Single answers that move a grade by one, and the twin of the case that has one of them, beside it. */
record BenchPairs(Seat seat) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int SHOWN = 3;

    Markup section() {
        Markup section = Frame.section("pairs", "Minimal pairs");
        if (seat.pairs().isEmpty()) {
            return section.add(
                    Markup.of("p", "Which single answer would move a grade by one?")
                            .styled("dim"),
                    Markup.of("button", "Find minimal pairs")
                            .with("type", "button")
                            .with("id", "find-pairs")
                            .with("data-bench", seat.path() + "/pairs"));
        }
        List<MinimalPair> pairs = seat.pairs().orElseThrow();
        if (pairs.isEmpty()) {
            return section.add(Markup.of("p", "No single answer moves a grade by one here."));
        }
        Map<String, List<MinimalPair>> moves =
                pairs.stream().collect(groupingBy(MinimalPair::move, LinkedHashMap::new, toList()));
        moves.forEach((move, same) -> section.add(Markup.of("h3", move), list(same)));
        return section;
    }

    /** Answers on record all, of those that nobody gave the first few; the rest folded away. */
    private Markup list(List<MinimalPair> pairs) {
        Markup first = Markup.of("ul").styled("plain");
        Markup rest = Markup.of("ul").styled("plain");
        int open = 0;
        int folded = 0;
        for (MinimalPair pair : pairs) {
            if (pair.isOnRecord() || open++ < SHOWN) {
                first.add(entry(pair));
            } else {
                rest.add(entry(pair));
                folded++;
            }
        }
        return folded == 0
                ? first
                : Markup.of(
                        "div",
                        first,
                        Markup.of("details", Markup.of("summary", folded + " more that nobody has answered"), rest));
    }

    private Markup entry(MinimalPair pair) {
        String from = pair.isOnRecord() ? "on record " + word(pair.change().from()) : "nobody knows";
        return Markup.of(
                "li",
                Markup.of(
                        "span",
                        pair.change().says() + " (" + from + ", then "
                                + word(pair.change().to()) + ") "),
                Markup.of("button", "Twin beside it")
                        .with("type", "button")
                        .with("data-bench", seat.path() + "/twin")
                        .with("data-body", body(pair.answer(), pair.change().to()))
                        .with("data-wants", "twin")
                        .with("aria-label", "Twin beside it: " + pair.change().says()));
    }

    private static String body(String name, Answer to) {
        return MAPPER.createObjectNode()
                .put("name", name)
                .put("answer", to.name())
                .toString();
    }

    private static String word(Answer answer) {
        return answer.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The case and its twin, side by side; nothing where none is looked at. */
    Markup twin() {
        if (seat.twin().isEmpty()) {
            return Markup.of("section").with("id", "twin");
        }
        Seat.Twin twin = seat.twin().orElseThrow();
        Markup rows = Markup.of(
                "tbody", row("this answer", word(twin.answer().answer().answer()), word(twin.to())));
        for (RiskDomain domain : RiskDomain.values()) {
            rows.add(row(
                    domain.words(),
                    Remarks.word(twin.shift().before().grade(domain)),
                    Remarks.word(twin.shift().after().grade(domain))));
        }
        return Frame.section(
                "twin",
                "The twin beside it",
                Markup.of("p", twin.answer().says()).styled("ask"),
                Markup.of(
                                "table",
                                Markup.of(
                                        "thead",
                                        Markup.of(
                                                "tr",
                                                Markup.of("td"),
                                                Markup.of("th", seat.title()).with("scope", "col"),
                                                Markup.of("th", twin.title()).with("scope", "col"))),
                                rows)
                        .styled("grades"),
                Frame.list("plain", twin.shift().lines()),
                Markup.of("button", "Make this switch")
                        .with("type", "button")
                        .with("id", "make")
                        .with("data-bench", seat.path() + "/switch")
                        .with("data-body", body(twin.answer().name(), twin.to())));
    }

    private static Markup row(String head, String here, String there) {
        return Markup.of(
                        "tr",
                        Markup.of("th", head).with("scope", "row"),
                        Markup.of("td", Markup.of("span", here).styled("grade " + Frame.styleOf(here))),
                        Markup.of("td", Markup.of("span", there).styled("grade " + Frame.styleOf(there))))
                .styled(here.equals(there) ? "" : "wrong");
    }
}
