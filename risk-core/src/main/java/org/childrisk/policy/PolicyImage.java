package org.childrisk.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the YAML files of a policy hold, in a form that is read fast. The build makes it of the files and lays it beside them; the
 * files stay the authority: an image that was made of other files, or for other types, is not read.
 */
public final class PolicyImage {

    /** Its name, in the folder of the YAML files. */
    static final String FILE = "policy.image";

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
        return out.bytes();
    }

    /** Empty where the image is not of files with this checksum or not for the types of today. */
    static Optional<PolicyImage> read(byte[] bytes, long checksum) {
        ImageIn in = new ImageIn(bytes);
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
