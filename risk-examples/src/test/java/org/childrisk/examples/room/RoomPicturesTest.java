package org.childrisk.examples.room;

import java.nio.file.Path;
import java.util.Optional;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.explained.Browser;
import org.childrisk.examples.explained.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Takes the pictures of the training room that the documents show: {@code -Ddesk.pictures=true}. */
@EnabledIfSystemProperty(named = "desk.pictures", matches = "true")
class RoomPicturesTest {

    @Test
    void takes_pictures(@TempDir Path folder) throws Exception {
        try (RiskAssessor assessor = RiskAssessor.load();
                Room room = new Room(assessor, Optional.empty());
                RoomServer server = RoomServer.open(room, 0, "/");
                Browser browser = Browser.open(folder.resolve("profile"))) {
            browser.driver().get(server.link());
            String home = browser.driver().getCurrentUrl();
            sizes(browser, "room-list");
            browser.driver().get(home + room.begin("gone-again-from-the-home").substring(1));
            sizes(browser, "room-step");
            for (String harm : new String[] {"MISSING", "SEXUAL_EXPLOITATION", "CRIMINAL_EXPLOITATION"}) {
                click(browser, "input[name=" + harm + "][value=LOW]");
            }
            browser.driver()
                    .executeScript(
                            "document.querySelectorAll('[role=radiogroup]').forEach(it => it.querySelector('input:checked') || it.querySelector('input').click());"
                                    + "document.querySelectorAll('label.box').forEach((it, i) => i % 3 === 0 && it.click())");
            sizes(browser, "room-chosen");
            click(browser, "button.main");
            browser.await("document.getElementById('grades') !== null");
            sizes(browser, "room-review");
            browser.driver().get(home + "lesson/1/end");
            sizes(browser, "room-end");
            browser.driver().get(home + "bench");
            sizes(browser, "room-bench-list");
            browser.driver().get(home + room.open("new-trainers", 0).substring(1));
            browser.driver().findElement(By.id("find")).sendKeys("hotel");
            browser.driver().executeScript("document.querySelector('.line:not([hidden]) input').click()");
            browser.await("document.querySelector('.standing .moved') !== null");
            browser.driver().executeScript("find.value = ''; filter()");
            browser.width(1280);
            browser.prefer("light");
            Pictures.take(browser, "workbench-light.png");
            sizes(browser, "room-bench");
            click(browser, "#find-pairs");
            browser.await("document.querySelector('#pairs h3') !== null");
            click(browser, "#pairs button");
            browser.await("document.querySelector('#twin h2') !== null");
            browser.driver().executeScript("document.querySelector('#pairs').scrollIntoView()");
            sizes(browser, "room-twin");
            browser.driver().executeScript("document.querySelector('#graph').scrollIntoView()");
            sizes(browser, "room-graph");
        }
    }

    private static void click(Browser browser, String css) {
        browser.driver().findElement(By.cssSelector(css)).click();
    }

    private static void sizes(Browser browser, String name) throws Exception {
        for (int width : new int[] {1280, 400}) {
            browser.width(width);
            for (String scheme : new String[] {"light", "dark"}) {
                browser.prefer(scheme);
                Pictures.takeAside(browser, name + "-" + scheme + "-" + width + ".png");
            }
        }
    }
}
