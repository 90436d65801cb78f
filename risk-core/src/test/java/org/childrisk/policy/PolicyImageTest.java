package org.childrisk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyImageTest {

    private final PolicyText small = new PolicyReader(SmallPolicy.class, "small").text();

    @Test
    void an_image_holds_what_the_files_hold() {
        PolicyImage image =
                PolicyImage.read(PolicyImage.write(small), small.checksum()).orElseThrow();

        assertThat(image.files()).isEqualTo(small.parse());
        assertThat(image.digest()).isEqualTo(small.digest());
    }

    @Test
    void an_image_of_other_files_is_not_read() {
        PolicyText changed = new PolicyText(file -> (file + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(PolicyImage.read(PolicyImage.write(small), changed.checksum()))
                .isEmpty();
        assertThat(changed.digest()).isNotEqualTo(small.digest());
    }

    @Test
    void an_image_for_other_types_is_not_read() {
        byte[] bytes = PolicyImage.write(small);
        ImageOut other = new ImageOut();
        other.number(Shape.of(Guidance.class).checksum());
        other.number(small.checksum());

        assertThat(PolicyImage.read(PolicyImage.sealed(other.bytes()), small.checksum()))
                .isEmpty();
        assertThat(bytes).hasSizeGreaterThan(other.bytes().length);
    }

    @Test
    void a_damaged_image_is_not_read() {
        byte[] bytes = PolicyImage.write(small);
        for (int at = 0; at < bytes.length; at += 97) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 4;

            assertThat(PolicyImage.read(flipped, small.checksum()))
                    .as("byte %d", at)
                    .isEmpty();
            assertThat(PolicyImage.read(Arrays.copyOf(bytes, at), small.checksum()))
                    .as("cut at %d", at)
                    .isEmpty();
        }
    }

    @Test
    void a_text_of_any_letters_comes_back() {
        ImageOut out = new ImageOut();
        out.text("plain");
        out.text("\u2018quoted\u2019, caf\u00e9");
        out.text("plain");
        out.number(-1);
        out.number(1_000_000);

        ImageIn in = new ImageIn(out.bytes());

        assertThat(in.text()).isEqualTo("plain");
        assertThat(in.text()).isEqualTo("\u2018quoted\u2019, caf\u00e9");
        assertThat(in.text()).isEqualTo("plain");
        assertThat(in.number()).isEqualTo(-1);
        assertThat(in.number()).isEqualTo(1_000_000);
    }

    @Test
    void the_build_lays_the_image_beside_the_files(@TempDir Path folder) throws IOException {
        for (String file : PolicyReader.FILES) {
            try (InputStream in = Objects.requireNonNull(SmallPolicy.class.getResourceAsStream("small/" + file))) {
                Files.copy(in, folder.resolve(file));
            }
        }

        PolicyImage.main(new String[] {folder.toString()});

        assertThat(PolicyImage.read(Files.readAllBytes(folder.resolve(PolicyImage.FILE)), small.checksum()))
                .isPresent();
    }

    @Test
    void a_file_that_is_not_there_is_named(@TempDir Path folder) {
        assertThatExceptionOfType(PolicyProblem.class)
                .isThrownBy(() -> PolicyImage.main(new String[] {folder.toString()}))
                .withMessageContaining("parameters.yaml cannot be read. Maybe");
    }

    @Test
    void what_a_policy_does_not_hold_cannot_be_written() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Shape.of(Path.class).write(Path.of("x"), new ImageOut()));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Shape.of(Path.class).read(new ImageIn(new ImageOut().bytes())));
    }
}
