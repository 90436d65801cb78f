package org.childrisk.examples.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.childrisk.examples.training.Story;
import org.childrisk.examples.training.Twins;
import org.childrisk.explain.Markup;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What can be put on the workbench. */
record BenchListPage(Collection<Story> stories, List<String> scenarios, List<Twins> twins, List<Seat> open) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    String write() {
        List<Markup> main = new ArrayList<>();
        main.add(Markup.of(
                "p",
                "Put a case on the bench, switch any answer, and see at once which grade and which duty follows."));
        if (!open.isEmpty()) {
            main.add(Frame.section("open", "On the bench already", seats()));
        }
        main.add(Frame.section("steps", "A story as it stood after a step", steps()));
        main.add(Frame.section(
                "twins",
                "Two stories that differ in one answer and by one grade",
                Markup.of("p", "The same moment, the same child, the same facts but for one answer.")
                        .styled("dim"),
                pairs()));
        main.add(Frame.section("scenarios", "A scenario of the library", choice()));
        return Frame.page("Workbench", "Made-up cases, and published ones without names.", main);
    }

    private Markup seats() {
        Markup list = Markup.of("ul").styled("plain");
        open.forEach(seat ->
                list.add(Markup.of("li", Markup.of("a", seat.title()).with("href", seat.path()))));
        return list;
    }

    private Markup steps() {
        Markup list = Markup.of("ul").styled("stories");
        for (Story story : stories) {
            Markup buttons = Markup.of("div").styled("buttons");
            for (int step = 0; step < story.steps().size(); step++) {
                buttons.add(Frame.sends(
                                "Step " + (step + 1),
                                "/bench",
                                body(story.id(), step).toString())
                        .with("aria-label", story.title() + ", step " + (step + 1)));
            }
            list.add(Markup.of("li", Markup.of("div", Markup.of("h3", story.title())), buttons)
                    .styled("story"));
        }
        return list;
    }

    private static ObjectNode body(String story, int step) {
        return MAPPER.createObjectNode().put("story", story).put("step", step);
    }

    private Markup pairs() {
        Markup list = Markup.of("ul").styled("plain");
        for (int i = 0; i < twins.size(); i++) {
            Twins pair = twins.get(i);
            list.add(Markup.of(
                    "li",
                    Markup.of("p", pair.one().called() + " and " + pair.other().called()),
                    Markup.of("p", Frame.aloud(pair.says())).styled("dim"),
                    Markup.of("p", Frame.aloud(String.join(". ", pair.grades())))
                            .styled("dim"),
                    Frame.sends(
                                    "Side by side",
                                    "/bench",
                                    MAPPER.createObjectNode().put("twins", i).toString())
                            .with(
                                    "aria-label",
                                    "Side by side: " + pair.one().called() + " and "
                                            + pair.other().called())));
        }
        return list;
    }

    private Markup choice() {
        Markup list = Markup.of("ul").styled("names");
        scenarios.forEach(name -> list.add(Markup.of(
                        "li",
                        Frame.sends(
                                name.replace('-', ' '),
                                "/bench",
                                MAPPER.createObjectNode().put("scenario", name).toString()))
                .with("data-words", name.replace('-', ' '))));
        return Markup.of(
                "details",
                Markup.of("summary", scenarios.size() + " scenarios"),
                Markup.of(
                        "label",
                        Markup.of("span", "Find a scenario"),
                        Markup.of("input")
                                .with("type", "search")
                                .with("id", "find-scenario")
                                .with("autocomplete", "off")),
                list);
    }
}
