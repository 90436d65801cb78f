package org.childrisk.examples.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.childrisk.examples.training.Story;
import org.childrisk.examples.training.StoryTopic;
import org.childrisk.explain.Markup;
import tools.jackson.databind.json.JsonMapper;

/** The stories, the easiest first. */
record StoryListPage(Collection<Story> stories, Set<String> done, boolean keepsProgress) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> LEVELS = List.of("For beginners", "With more on the record", "The hardest");

    String write() {
        List<Markup> main = new ArrayList<>();
        main.add(Markup.of(
                "p",
                "You hear what police heard, step by step. Grade first, pick your reasons and what must be done, and then see"
                        + " the library's proof beside your choice."));
        main.add(topics());
        new TreeMap<>(stories.stream().collect(Collectors.groupingBy(Story::level)))
                .forEach((level, some) -> main.add(level(level, some)));
        main.add(Markup.of(
                        "p",
                        keepsProgress
                                ? "What is found and missed is added to the file that was named at the start: no name and no date."
                                : "Nothing is kept: start with --progress FILE to keep what is found and missed.")
                .styled("dim"));
        return Frame.page("Training room", "Made-up stories: no real child and no real place is in them.", main);
    }

    private Markup topics() {
        Markup choice = Markup.of("select").with("id", "topic").with("data-hides", "story");
        choice.add(Markup.of("option", "every topic").with("value", ""));
        for (StoryTopic topic : StoryTopic.values()) {
            choice.add(Markup.of("option", topic.words()).with("value", topic.name()));
        }
        return Markup.of("p", Markup.of("label", "Topic ").with("for", "topic"), choice)
                .styled("filter");
    }

    private Markup level(int level, List<Story> some) {
        Markup list = Markup.of("ul").styled("stories");
        some.forEach(story -> list.add(entry(story)));
        return Frame.section("level-" + level, "Level " + level + ": " + LEVELS.get(level - 1), list);
    }

    private Markup entry(Story story) {
        int asked = story.askedSteps().size();
        String id = "story-" + story.id();
        Markup title = Markup.of("h3", story.title()).with("id", id);
        Markup about = Markup.of(
                        "p",
                        story.topic().words() + ", asks " + (asked == 1 ? "once" : asked + " times")
                                + (done.contains(story.id()) ? ", done" : ""))
                .styled("dim");
        Markup button = Frame.sends("Begin", "/begin", json(story.id())).with("aria-describedby", id);
        return Markup.of("li", Markup.of("div", title, about), button)
                .styled("story")
                .with("data-topic", story.topic().name());
    }

    private static String json(String story) {
        return MAPPER.createObjectNode().put("story", story).toString();
    }
}
