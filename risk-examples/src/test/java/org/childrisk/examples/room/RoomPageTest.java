package org.childrisk.examples.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.explained.Browser;
import org.childrisk.examples.scenario.Scenarios;
import org.childrisk.examples.training.ProgressFile;
import org.childrisk.examples.training.Stories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The training room in a real browser: one browser and one server for all. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled in before all tests
class RoomPageTest {

    private static final String HOSTILE = "<img src=x onerror=\"document.title='taken'\"><b>case</b>";

    private Browser browser;
    private RiskAssessor assessor;
    private Room room;
    private RoomServer server;
    private String home;
    private Path progress;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        progress = folder.resolve("progress.ndjson");
        browser = Browser.open(folder.resolve("profile"));
        assessor = RiskAssessor.load();
        room = new Room(assessor, Optional.of(new ProgressFile(progress)));
        server = RoomServer.open(room, 0, "/");
        browser.driver().get(server.link());
        home = browser.driver().getCurrentUrl();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
            room.close();
        }
        if (assessor != null) {
            assessor.close();
        }
    }

    @BeforeEach
    void show() {
        browser.width(1280);
        browser.prefer("light");
    }

    @AfterEach
    void leave() {
        assertThat(browser.complaints()).as("console").isEmpty();
    }

    private void go(String path) {
        browser.driver().get(home + path.substring(1));
    }

    private WebElement find(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    private String text(String css) {
        return Objects.requireNonNullElse(find(css).getText(), "");
    }

    private void until(String css, String wanted) {
        browser.await(
                css + " says " + wanted,
                () -> String.valueOf(browser.ask(
                                "[...document.querySelectorAll(\"" + css + "\")].map(it => it.innerText).join(' ')"))
                        .contains(wanted));
    }

    private void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private void pick(String name, String value) {
        find("input[name=" + name + "][value='" + value + "']").click();
    }

    private void tick(String words) {
        browser.driver().findElements(By.cssSelector("label.box")).stream()
                .filter(it -> it.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Light and dark, wide and narrow: colours hang on the one and what overlaps on the other. */
    private void hasNoBarrier() {
        Map.of(1280, "light", 400, "dark").forEach((width, scheme) -> {
            browser.width(width);
            browser.prefer(scheme);
            assertThat(browser.barriers()).as(scheme + " " + width).isEmpty();
            assertThat((Long) browser.ask("document.documentElement.scrollWidth"))
                    .as("width")
                    .isLessThanOrEqualTo(width);
        });
        show();
    }

    @Test
    void a_trainee_goes_through_a_story_from_the_list_to_the_end() throws IOException {
        go("/");
        assertThat(browser.driver().findElements(By.cssSelector(".story"))).hasSizeGreaterThanOrEqualTo(18);
        find("#topic").sendKeys("missing");
        browser.await("document.querySelectorAll('.story:not([hidden])').length < 8");
        hasNoBarrier();

        find("button[aria-describedby=story-first-evening-away]").click();

        until(".told", "A mother rings.");
        assertThat(text("body")).doesNotContain("grandmother", "GRADE-06", "library's proof of");
        go("/lesson/1/2");
        assertThat(text("body")).contains("There is no such page.");
        browser.driver().navigate().back();
        browser.complaints();
        hasNoBarrier();
        pick("MISSING", "MEDIUM");
        pick("SEXUAL_EXPLOITATION", "NONE");
        find("button.main").click();
        until("#trouble", "No grade is picked for criminal exploitation.");
        pick("CRIMINAL_EXPLOITATION", "NONE");
        pick(last(), "NONE");
        tick("The record says");
        tick("Send officers");
        find("button.main").click();

        until("#grades", "A HIGH risk was missed: missing.");
        assertThat(browser.ask("scrollY")).as("read from the beginning").isEqualTo(0L);
        assertThat(text("#reasons")).contains("Missed", "Bait", "carry no weight");
        assertThat(text("#proof")).contains("GRADE-06");
        assertThat(Files.readString(progress)).contains("\"missedHigh\":[\"MISSING\"]");
        hasNoBarrier();
        find("#on").click();
        until(".told", "grandmother");
    }

    private String last() {
        List<WebElement> groups = browser.driver().findElements(By.cssSelector("#choice [role=radiogroup]"));
        return Objects.requireNonNull(
                groups.get(groups.size() - 1).findElement(By.tagName("input")).getAttribute("name"));
    }

    @Test
    void a_switch_is_followed_by_grades_duties_and_graph_and_is_taken_back() {
        go(room.open("everybody-asked", 0));
        String graph = text("#graph");
        find("#find").sendKeys("drug debt");
        press(Keys.TAB, Keys.TAB);
        browser.await("document.activeElement.type === 'radio'");

        press(Keys.ARROW_UP, Keys.ARROW_UP);

        until("[data-harm=CRIMINAL_EXPLOITATION] .grade", "MEDIUM");
        assertThat(text("#said")).contains("NO to YES", "criminal exploitation: none to medium");
        assertThat(text("#actions")).contains("Refer the child to children's social care");
        assertThat(text("#graph")).isNotEqualTo(graph).contains("criminal exploitation MEDIUM");
        assertThat(browser.ask("document.activeElement.value")).as("focus").isEqualTo("YES");
        find("#undo").click();
        until("[data-harm=CRIMINAL_EXPLOITATION] .grade", "NONE");
        assertThat(text("#said")).startsWith("Back by one.");
    }

    @Test
    void a_minimal_pair_is_looked_at_beside_the_case_and_two_stories_side_by_side() {
        go(room.open("new-trainers", 1));
        find("#find-pairs").click();
        until("#pairs", "sexual exploitation high as it stands, medium if only this were otherwise:");
        find("#pairs button[aria-label*='vehicle']").click();
        until("#twin", "medium");
        assertThat(browser.ask("document.activeElement.textContent")).isEqualTo("The twin beside it");
        hasNoBarrier();
        find("#make").click();
        until("[data-harm=SEXUAL_EXPLOITATION] .grade", "MEDIUM");

        go("/bench");
        find("#twins button").click();
        until("#twin", "The twin beside it");
        assertThat(text("#twin thead")).contains("step 1");
    }

    @Test
    void a_published_scenario_with_a_long_proof_can_be_read_everywhere() {
        go(room.open("high-risk-missing"));
        hasNoBarrier();
        assertThat(browser.ask("getComputedStyle(document.querySelector('svg rect')).strokeWidth"))
                .as("the style of the graph")
                .isEqualTo("1px");
        go("/bench");
        hasNoBarrier();
    }

    @Test
    void what_a_case_says_is_text_and_never_markup() {
        go(room.open(
                HOSTILE,
                Map.of(),
                Scenarios.named("hour-late").facts().toBuilder()
                        .reference(HOSTILE)
                        .build()));

        assertThat(text("h1")).isEqualTo(HOSTILE);
        assertThat(browser.ask("document.querySelectorAll('img, b').length")).isEqualTo(0L);
    }

    @Test
    void a_story_of_the_trainers_own_is_in_the_room() {
        room.add(Stories.named("last-bus"));

        go(room.begin("last-bus"));

        assertThat(text("h1")).isEqualTo("The last bus");
    }
}
