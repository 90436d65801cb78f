package org.childrisk.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.explained.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The desk in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled in before all tests
class DeskPageTest {

    private final AtomicLong nanos = new AtomicLong();
    private Browser browser;
    private RiskAssessor assessor;
    private DeskServer desk;

    @BeforeAll
    void open(@TempDir Path folder) {
        browser = Browser.open(folder.resolve("profile"));
        assessor = RiskAssessor.load();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (assessor != null) {
            assessor.close();
        }
    }

    @BeforeEach
    void show() throws IOException {
        browser.width(1280);
        browser.prefer("light");
        desk = DeskServer.open(assessor, SmallDay.read(), 1, 0, nanos::get);
        browser.driver().get(desk.link());
        browser.await("document.querySelectorAll('#rows tr').length === 4");
    }

    @AfterEach
    void leave() {
        assertThat(browser.complaints()).as("console").isEmpty();
        browser.driver().get("about:blank");
        desk.close();
    }

    private List<String> order() {
        return browser.driver().findElements(By.cssSelector("#rows .ref")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private WebElement row(String reference) {
        return browser.driver().findElements(By.cssSelector("#rows tr")).stream()
                .filter(it -> it.findElement(By.className("ref")).getText().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static String text(WebElement row, String part) {
        return Objects.requireNonNullElse(row.findElement(By.className(part)).getText(), "");
    }

    private void untilText(WebElement row, String part, String wanted) {
        browser.await(part + " says " + wanted, () -> text(row, part).contains(wanted));
    }

    /** The page takes no answer to a question that has only just come. */
    private void read() {
        new Actions(browser.driver()).pause(Duration.ofMillis(700)).perform();
    }

    private static WebElement button(WebElement row, String text) {
        return row.findElements(By.tagName("button")).stream()
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_gravest_comes_first_and_of_those_the_nearest_deadline() {
        assertThat(order()).containsExactly(SmallDay.HOSTILE, "sooner", "later", "disclosed");
    }

    @Test
    void an_answer_grades_the_case_anew_and_names_the_fact() {
        WebElement row = row("later");
        assertThat(text(row, "grade")).isEqualTo("MEDIUM");
        read();

        button(row, "Yes").click();

        untilText(row, "grade", "HIGH");
        untilText(row, "change", "from medium to high (missing), because: ");
        assertThat(text(row, "change")).contains("(answered here)");
        untilText(row, "result", "graded anew");
    }

    @Test
    void a_row_moves_only_when_the_mouse_has_left_the_answers() {
        WebElement row = row("later");
        read();
        button(row, "Yes").click();
        untilText(row, "grade", "HIGH");
        assertThat(order()).element(2).isEqualTo("later");

        new Actions(browser.driver())
                .moveToElement(browser.driver().findElement(By.tagName("h1")))
                .perform();

        browser.await("document.querySelectorAll('#rows .ref')[1].textContent === 'later'");
    }

    @Test
    void not_known_asks_the_next_question_and_keeps_the_grade() {
        WebElement row = row("later");
        String asked = text(row, "question");
        read();

        button(row, "Not known").click();

        untilText(row, "result", "It can still be that bad");
        assertThat(text(row, "question")).isNotEqualTo(asked);
        assertThat(text(row, "grade")).isEqualTo("MEDIUM");
        assertThat(row.getText()).contains("could be HIGH", "1 asked, not known");
    }

    @Test
    void a_deadline_turns_red_when_the_clock_passes_it() {
        WebElement row = row("later");
        assertThat(text(row, "left")).startsWith("in ");
        String calm = row.findElement(By.className("left")).getCssValue("color");

        nanos.addAndGet(Duration.ofHours(2).toNanos());

        untilText(row, "left", "Overdue by ");
        assertThat(row.findElement(By.className("left")).getCssValue("color"))
                .isNotEqualTo(calm)
                .contains("161, 18, 27");
        browser.await("document.getElementById('log').textContent.includes('Overdue: ')");
    }

    @Test
    void a_duty_that_was_done_is_settled_and_the_next_comes_up() {
        WebElement row = row("later");
        String duty = text(row, "duty");
        read();

        row.findElement(By.cssSelector("button.done")).click();

        untilText(row, "result", "Recorded as done: ");
        browser.await("the next duty", () -> !text(row, "duty").equals(duty));
        browser.await("document.getElementById('log').textContent.includes('later: Done: ')");
        assertThat(text(row, "grade")).isEqualTo("MEDIUM");
    }

    @Test
    void the_speed_can_be_changed_with_the_keyboard() {
        WebElement speed = browser.driver().findElement(By.id("speed"));
        browser.await("a speed to choose", speed::isEnabled);

        speed.sendKeys("600");

        browser.await("document.getElementById('speed').dataset.chosen === '600'");
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        browser.await("document.getElementById('clock').textContent === '22:00'");
    }

    @Test
    void the_speed_chosen_last_counts_however_slow_the_way_of_the_one_before() {
        browser.await("a speed to choose", browser.driver().findElement(By.id("speed"))::isEnabled);

        browser.ask("""
                (() => {
                  const onTheWay = window.fetch;
                  window.arrived = 0;
                  window.fetch = async (path, request) => {
                    if (request.body.includes(':60}')) {
                      await new Promise(later => setTimeout(later, 300));
                    }
                    const reply = await onTheWay(path, request);
                    window.arrived++;
                    return reply;
                  };
                  setClock({speed: 60});
                  setClock({speed: 600});
                })()""");

        browser.await("window.arrived === 2");
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        browser.await("document.getElementById('clock').textContent === '22:00'");
    }

    @Test
    void the_proof_is_one_click_away() {
        String here = browser.driver().getWindowHandle();
        row("later").findElement(By.className("proof")).click();
        browser.await("a second tab", () -> browser.driver().getWindowHandles().size() == 2);
        browser.driver().getWindowHandles().stream()
                .filter(it -> !it.equals(here))
                .forEach(it -> browser.driver().switchTo().window(it));
        browser.await("document.title.startsWith('MEDIUM, could be HIGH')");

        assertThat(browser.driver().findElements(By.tagName("h1"))).hasSize(1);
        assertThat(browser.ask("getComputedStyle(document.querySelector('ul.rows')).listStyleType"))
                .as("the style is allowed by its digest")
                .isEqualTo("none");
        browser.driver().close();
        browser.driver().switchTo().window(here);
    }

    @Test
    void all_can_be_done_with_the_keyboard_and_the_focus_stays_when_rows_move() {
        press(Keys.TAB);
        assertThat(browser.ask("document.activeElement.className")).isEqualTo("skip");
        press(Keys.TAB);
        press(Keys.ENTER);
        browser.await("document.getElementById('pause').textContent === 'Go on'");
        press(Keys.TAB, Keys.TAB, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(focused()).asString().startsWith("later: Proof");
        for (int i = 0; i < 5 && !focused().equals("later: Yes"); i++) {
            press(Keys.TAB);
        }
        assertThat(focused()).isEqualTo("later: Yes");
        assertThat(browser.ask("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        read();

        press(Keys.ENTER);

        browser.await("document.querySelectorAll('#rows .ref')[1].textContent === 'later'");
        assertThat(focused()).isEqualTo("later: Yes");
        press(Keys.ARROW_DOWN);
        assertThat(focused()).isEqualTo("sooner: Yes");
        new Actions(browser.driver())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
        assertThat(focused()).asString().startsWith("sooner: and ");
    }

    private void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private Object focused() {
        return browser.ask("document.activeElement.closest('tr').querySelector('.ref').textContent + ': '"
                + " + document.activeElement.textContent");
    }

    @Test
    void what_a_case_says_is_text_and_never_markup() {
        assertThat(order()).first().isEqualTo(SmallDay.HOSTILE);
        assertThat(browser.ask("document.querySelectorAll('img, b').length")).isEqualTo(0L);
        assertThat(browser.driver().getTitle()).isNotEqualTo("taken");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "light, 400", "dark, 1280", "dark, 400"})
    void has_no_serious_barrier(String scheme, int width) {
        nanos.addAndGet(Duration.ofMinutes(30).toNanos());
        browser.prefer(scheme);
        browser.width(width);
        browser.await("document.querySelectorAll('td.late').length > 0");
        browser.await("document.getAnimations().length === 0");

        assertThat(browser.barriers()).isEmpty();
        assertThat((Long) browser.ask("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @Test
    void news_and_the_table_can_be_read_aloud() {
        browser.await("document.getElementById('log').getAttribute('role') === 'log'");

        assertThat(browser.ask(
                        "document.querySelectorAll('#rows tr[role=row] > th[scope=row][role=rowheader]').length"))
                .isEqualTo(4L);
        assertThat(browser.ask("document.querySelector('.answers').getAttribute('aria-labelledby').split(' ')"
                        + ".map(it => document.getElementById(it).textContent).join('')"))
                .asString()
                .isNotBlank();
    }
}
