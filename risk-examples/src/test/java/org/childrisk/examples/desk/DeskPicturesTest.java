package org.childrisk.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.explained.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;

/** Takes the pictures of the desk that the documents show: {@code -Ddesk.pictures=true}. */
@EnabledIfSystemProperty(named = "desk.pictures", matches = "true")
class DeskPicturesTest {

    private static final Path FOLDER = Path.of("../docs/images");
    private static final int HEIGHT = 760;
    private static final int LARGEST = 150_000;

    @Test
    void takes_pictures(@TempDir Path folder) throws Exception {
        AtomicLong nanos = new AtomicLong();
        Files.createDirectories(FOLDER);
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
            take(browser, "desk-light.png");
            browser.prefer("dark");
            take(browser, "../../risk-examples/target/desk-dark-wide.png");
            browser.width(400);
            take(browser, "desk-dark-narrow.png");
            browser.prefer("light");
            take(browser, "../../risk-examples/target/desk-light-narrow.png");
        }
    }

    private static void take(Browser browser, String name) throws Exception {
        Thread.sleep(1_500);
        Path to = FOLDER.resolve(name);
        Files.deleteIfExists(to);
        write(browser.driver().getScreenshotAs(OutputType.BYTES), to);
        assertThat(Files.size(to)).as(name).isLessThan(LARGEST);
    }

    /** Without what nobody can see through, and packed as tightly as can be. */
    private static void write(byte[] screenshot, Path to) throws IOException {
        BufferedImage taken = ImageIO.read(new ByteArrayInputStream(screenshot));
        BufferedImage opaque = new BufferedImage(taken.getWidth(), HEIGHT, BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(taken, 0, 0, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam packed = writer.getDefaultWriteParam();
        packed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        packed.setCompressionQuality(0);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, null), packed);
        }
    }
}
