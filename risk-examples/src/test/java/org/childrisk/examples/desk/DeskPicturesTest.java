package org.childrisk.examples.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.explained.Browser;
import org.childrisk.examples.explained.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the desk that the documents show: {@code -Ddesk.pictures=true}. */
@EnabledIfSystemProperty(named = "desk.pictures", matches = "true")
class DeskPicturesTest {

    @Test
    void takes_pictures(@TempDir Path folder) throws Exception {
        AtomicLong nanos = new AtomicLong();
        try (RiskAssessor assessor = RiskAssessor.load();
                DeskServer desk = DeskServer.open(assessor, ReplayedDay.synthetic(), 1, 0, nanos::get);
                Browser browser = Browser.open(folder.resolve("profile"))) {
            browser.width(1280);
            browser.prefer("light");
            browser.driver().get(desk.link());
            for (int minutes : new int[] {1, 11, 22, 31, 42}) {
                nanos.set(Duration.ofMinutes(minutes).toNanos());
                Thread.sleep(1_500);
            }
            browser.await("document.querySelectorAll('#rows tr').length > 9");
            Thread.sleep(6_500);
            Pictures.take(browser, "desk-light.png");
            browser.prefer("dark");
            Pictures.takeAside(browser, "desk-dark-wide.png");
            browser.width(400);
            Pictures.take(browser, "desk-dark-narrow.png");
            browser.prefer("light");
            Pictures.takeAside(browser, "desk-light-narrow.png");
        }
    }
}
