package org.childrisk.examples.explained;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.openqa.selenium.OutputType;

/** Pictures of pages for the documents, small enough to be kept. */
public final class Pictures {

    private static final Path FOLDER = Path.of("../docs/images");
    private static final int HEIGHT = 760;
    private static final int LARGEST = 150_000;

    private Pictures() {}

    /** Takes what the browser shows now, under a name in the folder of the documents. */
    public static void take(Browser browser, String name) throws Exception {
        Thread.sleep(600);
        Path to = FOLDER.resolve(name);
        Files.deleteIfExists(to);
        write(browser.driver().getScreenshotAs(OutputType.BYTES), to);
        assertThat(Files.size(to)).as(name).isLessThan(LARGEST);
    }

    /** Takes one for a person to look at, which no document shows. */
    public static void takeAside(Browser browser, String name) throws Exception {
        take(browser, "../../risk-examples/target/" + name);
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
