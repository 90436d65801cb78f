package org.childrisk.examples.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks a file to its very end. Java's own stream takes whatever behind a packed part is not the beginning of another for the end of
 * the file, and says nothing: half a year could be missing.
 */
final class PackedWhole extends GZIPInputStream {

    /** Checksum and length behind the packed bytes of each part. */
    private static final int TRAILER = 8;

    private long handedBeforeLastFill;

    PackedWhole(InputStream packed, int atOnce) throws IOException {
        super(new Counted(packed), atOnce);
    }

    @Override
    protected void fill() throws IOException {
        super.fill();
        handedBeforeLastFill = handed();
    }

    /** At the end nothing but the trailer may be left behind the packed bytes: in the buffer, read past it, or not yet read. */
    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int read = super.read(to, from, length);
        if (read < 0 && (inf.getRemaining() + handed() - handedBeforeLastFill != TRAILER || in.read() >= 0)) {
            throw new ZipException("Something that is not packed stands behind what is.");
        }
        return read;
    }

    private long handed() {
        return ((Counted) in).handed;
    }

    /** Counts the bytes that it handed out: some of a trailer or a header are read past the buffer. */
    private static final class Counted extends FilterInputStream {

        private long handed;

        private Counted(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            handed += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            handed += Math.max(0, read);
            return read;
        }
    }
}
