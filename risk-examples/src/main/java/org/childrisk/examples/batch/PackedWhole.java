package org.childrisk.examples.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks a file to its very end. Java's own stream takes whatever behind a packed part is not the beginning of another for the end of
 * the file, and says nothing: half a year could be missing.
 */
final class PackedWhole extends GZIPInputStream {

    /** Checksum and length behind the packed bytes, which are read by then and still counted as remaining. */
    private static final int TRAILER = 8;

    PackedWhole(InputStream packed, int atOnce) throws IOException {
        super(packed, atOnce);
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, length);
        if (read < 0 && (inf.getRemaining() > TRAILER || in.read() >= 0)) {
            throw new ZipException("Something that is not packed stands behind what is.");
        }
        return read;
    }
}
