package org.childrisk.examples.explained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.childrisk.explain.ExplanationHtml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.print.PrintOptions;

/** The page in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled in before all tests
class ExplanationPageTest {

    private Browser browser;
    private Path page;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        browser = Browser.open(folder.resolve("profile"));
        page = folder.resolve("page.html");
        Files.writeString(page, new ExplanationHtml().write(ExplainedScenarios.of("lifestyle-choice")));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void show() {
        browser.width(1280);
        browser.prefer("light");
        browser.show(page);
    }

    @Test
    void loads_without_a_complaint_and_from_nowhere_else() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.ask("performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.ask("getComputedStyle(document.querySelector('ul.rows')).listStyleType"))
                .as("the style is allowed by its digest")
                .isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void has_no_serious_barrier(String scheme) {
        browser.prefer(scheme);

        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void follows_the_colours_of_the_reader() {
        Object light = browser.ask("getComputedStyle(document.body).backgroundColor");
        browser.prefer("dark");
        Object dark = browser.ask("getComputedStyle(document.body).backgroundColor");

        assertThat(light).isEqualTo("rgb(255, 255, 255)");
        assertThat(dark).isEqualTo("rgb(18, 21, 24)");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 400, 800, 1280})
    void never_scrolls_sideways(int width) {
        browser.width(width);

        assertThat((Long) browser.ask("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @Test
    void headings_come_in_order() {
        List<?> levels = (List<?>)
                browser.ask("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(it => Number(it.tagName[1]))");

        assertThat(levels).first().isEqualTo(1L);
        for (int i = 1; i < levels.size(); i++) {
            assertThat((Long) levels.get(i)).isBetween(2L, 1 + (Long) levels.get(i - 1));
        }
    }

    @Test
    void the_words_of_the_picture_can_be_selected() {
        Object selected = browser.ask("(() => { getSelection().selectAllChildren(document.querySelector('svg'));"
                + " return getSelection().toString(); })()");

        assertThat((String) selected).contains("Facts", "EXPLOIT-13");
    }

    @Test
    void every_word_of_the_picture_stays_within_its_box() {
        Object outside = browser.ask("[...document.querySelectorAll('svg g')].filter(group => {"
                + " const box = group.querySelector('rect').getBBox();"
                + " return [...group.querySelectorAll('text')].some(text => {"
                + " const own = text.getBBox();"
                + " return own.x + own.width > box.x + box.width || own.y + own.height > box.y + box.height; }); })"
                + ".map(group => group.textContent)");

        assertThat((List<?>) outside).isEmpty();
    }

    @Test
    void prints() {
        byte[] pdf = Base64.getDecoder()
                .decode(browser.driver().print(new PrintOptions()).getContent());

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(pdf.length).isGreaterThan(20_000);
    }
}
