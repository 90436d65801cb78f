package org.childrisk.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With buffers of every size, so that a part ends at every place of one. */
class PackedWholeTest {

    private static final byte[] PART = packed("first and second and third");
    private static final byte[] NEXT = packed("the rest");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 9, 10, 11, 17, 18, 19, 20, 25, 26, 27, 28, 33, 40, 64, 512})
    void reads_all_parts_and_nothing_less(int atOnce) throws IOException {
        assertThat(unpacked(PART, atOnce)).isEqualTo("first and second and third");
        assertThat(unpacked(concat(PART, NEXT), atOnce)).isEqualTo("first and second and thirdthe rest");
        assertThat(unpacked(concat(PART, packed("")), atOnce)).isEqualTo("first and second and third");
        assertThat(unpacked(concat(concat(PART, packed("")), NEXT), atOnce))
                .isEqualTo("first and second and thirdthe rest");

        for (int length = 1; length < NEXT.length; length++) {
            byte[] cut = concat(PART, Arrays.copyOf(NEXT, length));
            assertThatThrownBy(() -> unpacked(cut, atOnce))
                    .as("%d bytes of the next part, %d at once", length, atOnce)
                    .isInstanceOf(IOException.class);
            byte[] zeros = concat(PART, new byte[length]);
            assertThatThrownBy(() -> unpacked(zeros, atOnce))
                    .as("%d bytes of nothing, %d at once", length, atOnce)
                    .isInstanceOf(IOException.class);
        }
    }

    private static String unpacked(byte[] packed, int atOnce) throws IOException {
        try (PackedWhole stream = new PackedWhole(new ByteArrayInputStream(packed), atOnce)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
