package org.childrisk.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Elements of a page in the making. Every text and every attribute goes through the one escape below when it is written,
 * so nothing that a case says can become an element. What is written is well-formed XML as well as HTML.
 */
public final class Markup {

    private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "input", "line", "path", "rect");

    /** Direction marks that would show a line otherwise than it is stored, and what no document may hold. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    /** The page's own words, written as they are. */
    private record Own(String text) {}

    private final String tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Markup(String tag) {
        this.tag = tag;
    }

    /** An element that holds these. */
    public static Markup of(String tag, Markup... children) {
        return new Markup(tag).add(children);
    }

    /** An element that holds a text. */
    public static Markup of(String tag, String text) {
        return new Markup(tag).text(text);
    }

    /** The style of the page. It is the only text that is not escaped, so it must be this library's own. */
    public static Markup style(String own) {
        Markup style = new Markup("style");
        style.children.add(new Own(own));
        return style;
    }

    /** The same element with an attribute. */
    public Markup with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Markup with(String attribute, int value) {
        return with(attribute, String.valueOf(value));
    }

    /** The same element with a class of the style. */
    public Markup styled(String styleClass) {
        return with("class", styleClass);
    }

    /** Adds elements at the end. */
    public Markup add(Markup... more) {
        return add(Arrays.asList(more));
    }

    /** Adds elements at the end. */
    public Markup add(List<Markup> more) {
        children.addAll(more);
        return this;
    }

    /** Text as text; none where it is empty. */
    public Markup text(String raw) {
        if (!raw.isEmpty()) {
            children.add(raw);
        }
        return this;
    }

    private void write(StringBuilder page) {
        page.append('<').append(tag);
        attributes.forEach((name, value) -> page.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (VOID.contains(tag)) {
            page.append("/>");
            return;
        }
        page.append('>');
        for (Object child : children) {
            if (child instanceof Markup element) {
                element.write(page);
            } else if (child instanceof Own own) {
                page.append(own.text());
            } else {
                page.append(escaped(String.valueOf(child)));
            }
        }
        page.append("</").append(tag).append('>');
    }

    /** The one place where text becomes markup. */
    static String escaped(String raw) {
        return UNSEEN.matcher(raw)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The element as it stands in a page. */
    @Override
    public String toString() {
        StringBuilder page = new StringBuilder();
        write(page);
        return page.toString();
    }
}
