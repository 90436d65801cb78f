package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>",
                "]]>",
                "<!--",
                "&lt;b&gt;"
            })
    void no_text_and_no_attribute_becomes_markup(String hostile) {
        String written = Markup.of("p", hostile).with("title", hostile).toString();

        assertThat(written).startsWith("<p title=\"").endsWith("</p>");
        assertThat(written.substring(3, written.length() - 4))
                .doesNotContain("<", "'")
                .satisfies(inner -> assertThat(inner.replace("title=\"", "").split("\"", -1))
                        .hasSize(2));
    }

    @Test
    void marks_that_show_a_line_otherwise_than_it_is_stored_are_shown_as_unknown() {
        assertThat(Markup.escaped("a\u202Eb\u0000c\uD800d")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(Markup.escaped("a\uD83D\uDE00b\n")).isEqualTo("a\uD83D\uDE00b\n");
    }
}
