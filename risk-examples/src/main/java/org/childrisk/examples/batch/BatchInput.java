package org.childrisk.examples.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.childrisk.json.NdjsonLine;

/**
 * A file with one case file a line; packed, if its name ends in {@code .gz}.
 *
 * @param file where it is
 */
public record BatchInput(Path file) {

    private static final int AT_ONCE = 1 << 16;

    /**
     * What was found by going once through the file.
     *
     * @param digest SHA-256 of what is in it, unpacked
     * @param lines how many lines it has, blank ones behind the last case left out
     * @param casesBefore how many cases stand up to the line that was asked for
     */
    public record Found(String digest, long lines, long casesBefore) {}

    /** The file, unpacked, from its beginning. */
    public InputStream open() throws IOException {
        InputStream stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new PackedWhole(stream, AT_ONCE) : stream;
    }

    /**
     * Goes once through the file.
     *
     * @param line up to which line cases are to be counted
     */
    public Found look(long line) throws IOException {
        MessageDigest digest = sha256();
        long lines = 0;
        long casesBefore = 0;
        try (InputStream stream = new DigestInputStream(open(), digest)) {
            Iterator<NdjsonLine> left = NdjsonLine.in(stream).iterator();
            while (left.hasNext()) {
                lines = left.next().number();
                casesBefore += lines <= line ? 1 : 0;
            }
        }
        return new Found(HexFormat.of().formatHex(digest.digest()), lines, casesBefore);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
