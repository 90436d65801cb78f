package org.childrisk.policy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What the YAML files of a policy hold, in a form that is read fast. The build makes it of the files and lays it beside them; the
 * files stay the authority: an image that was made of other files, or for other types, is not read.
 */
public final class PolicyImage {

    /** Its name, in the folder of the YAML files. */
    static final String FILE = "policy.image";

    /** So many bytes of checksum stand before the content. */
    private static final int SEAL = Long.BYTES;

    private static final Shape SHAPE = Shape.of(PolicyFiles.class);

    private final PolicyFiles files;
    private final String digest;

    private PolicyImage(PolicyFiles files, String digest) {
        this.files = files;
        this.digest = digest;
    }

    /** Makes the image of the YAML files in the folder that is the one argument, and lays it there. The build calls this. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.write(folder.resolve(FILE), write(new PolicyText(file -> bytes(folder.resolve(file)))));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new PolicyProblem("The policy file " + file + " cannot be read.", "Maybe the folder is mistyped.", e);
        }
    }

    static byte[] write(PolicyText text) {
        ImageOut out = new ImageOut();
        out.number(SHAPE.checksum());
        out.number(text.checksum());
        out.text(text.digest());
        SHAPE.write(text.parse(), out);
        return sealed(out.bytes());
    }

    /** With a checksum of its own, so that a damaged image is not read. */
    static byte[] sealed(byte[] content) {
        return ByteBuffer.allocate(SEAL + content.length)
                .putLong(checksum(content))
                .put(content)
                .array();
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    /** Empty where the image is damaged, not of files with this checksum, or not for the types of today. */
    static Optional<PolicyImage> read(byte[] bytes, long checksum) {
        if (bytes.length < SEAL) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, SEAL, bytes.length);
        if (ByteBuffer.wrap(bytes).getLong() != checksum(content)) {
            return Optional.empty();
        }
        ImageIn in = new ImageIn(content);
        if (in.number() != SHAPE.checksum() || in.number() != checksum) {
            return Optional.empty();
        }
        String digest = in.text();
        return Optional.of(new PolicyImage((PolicyFiles) SHAPE.read(in), digest));
    }

    PolicyFiles files() {
        return files;
    }

    /** SHA-256 of the YAML files. */
    String digest() {
        return digest;
    }
}
