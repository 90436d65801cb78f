package org.childrisk.examples.room;

import java.util.List;
import org.childrisk.explain.Markup;

/** What is the same on every page of the room. */
final class Frame {

    private Frame() {}

    static String page(String title, String lead, List<Markup> main) {
        return "<!DOCTYPE html>\n"
                + Markup.of("html", head(title), body(title, lead, main)).with("lang", "en-GB") + "\n";
    }

    private static Markup head(String title) {
        return Markup.of(
                "head",
                Markup.of("meta").with("charset", "utf-8"),
                Markup.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Markup.of("meta").with("name", "color-scheme").with("content", "light dark"),
                Markup.of("title", title),
                Markup.of("link").with("rel", "icon").with("href", "/page.svg").with("type", "image/svg+xml"),
                style("/base.css"),
                style("/graph.css"),
                style("/room.css"),
                Markup.of("script").with("src", "/room.js").with("defer", "defer"));
    }

    private static Markup style(String path) {
        return Markup.of("link").with("rel", "stylesheet").with("href", path);
    }

    private static Markup body(String title, String lead, List<Markup> main) {
        return Markup.of(
                "body",
                Markup.of("a", "Skip to the content").styled("skip").with("href", "#main"),
                Markup.of(
                        "header",
                        Markup.of(
                                "div",
                                Markup.of("h1", title),
                                Markup.of("p", lead).styled("dim")),
                        Markup.of(
                                        "nav",
                                        Markup.of("a", "Stories").with("href", "/"),
                                        Markup.of("a", "Workbench").with("href", "/bench"))
                                .with("aria-label", "Rooms")),
                Markup.of("p").with("id", "trouble").styled("trouble").with("role", "alert"),
                Markup.of("main").with("id", "main").with("tabindex", "-1").add(main),
                Markup.of(
                        "noscript",
                        Markup.of("p", "This page needs its script, which comes from this machine.")
                                .styled("trouble")));
    }

    /** A section under a heading, which a reader can jump to. */
    static Markup section(String id, String heading, Markup... parts) {
        return Markup.of("section", Markup.of("h2", heading).with("id", id + "-head"))
                .with("id", id)
                .with("aria-labelledby", id + "-head")
                .add(parts);
    }

    /** A button that sends something, and goes where the answer says. */
    static Markup sends(String words, String path, String json) {
        return Markup.of("button", words)
                .with("type", "button")
                .with("data-post", path)
                .with("data-body", json);
    }

    static Markup list(String style, List<String> entries) {
        return Markup.of("ul")
                .styled(style)
                .add(entries.stream()
                        .map(entry -> Markup.of("li", aloud(entry)))
                        .toList());
    }

    /** A line as it is read aloud: {@code medium to high}. */
    static String aloud(String line) {
        return line.replace(" -> ", " to ");
    }

    /** Words for the style of a grade: {@code very-low}. */
    static String styleOf(String grade) {
        return grade.replace(' ', '-');
    }
}
