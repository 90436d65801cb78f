package org.childrisk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Cuts a document into its lines, as bytes: whether they are text is asked of each line by itself. */
final class NdjsonLines implements Iterator<NdjsonLine> {

    private static final int AT_ONCE = 64 * 1024;

    /** One more than a reader accepts, so that it refuses the line and the memory does not fill. */
    private static final int KEPT = DocumentText.MOST_BYTES + 1;

    private final InputStream document;
    private final byte[] buffer = new byte[AT_ONCE];
    private int from;
    private int to;
    private long number;
    private @Nullable NdjsonLine next;

    NdjsonLines(InputStream document) {
        this.document = document;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && fill()) {
                number++;
                byte[] line = line();
                if (!isBlank(line)) {
                    next = new NdjsonLine(number, line);
                }
            }
            return next != null;
        } catch (IOException broken) {
            throw new UncheckedIOException("The document could not be read. Maybe the stream was closed.", broken);
        }
    }

    @Override
    public NdjsonLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("There is no line left. Maybe hasNext() was not asked.");
        }
        NdjsonLine line = next;
        next = null;
        return line;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            do {
                to = document.read(buffer);
            } while (to == 0);
            to = Math.max(0, to);
        }
        return from < to;
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int start = from;
            while (from < to && buffer[from] != '\n') {
                from++;
            }
            line.write(buffer, start, Math.min(from - start, KEPT - line.size()));
            if (from < to) {
                from++;
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
