package org.childrisk.examples.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.childrisk.batch.CaseOutcome;

/**
 * The file of results: written from front to back, in the order of the input, by one run at a time. A kill at any moment leaves
 * whole lines and at most one torn one behind them, which is cut off when a run goes on.
 */
public final class BatchOutput implements Closeable {

    private static final int AT_ONCE = 1 << 18;

    private final Path file;
    private final FileChannel channel;
    private final WrittenBefore before;
    private final OutputStream out;

    private BatchOutput(Path file, FileChannel channel, WrittenBefore before) {
        this.file = file;
        this.channel = channel;
        this.before = before;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), AT_ONCE);
    }

    /**
     * Opens a file that is not there yet.
     *
     * @throws CannotGoOn if there is one
     */
    public static BatchOutput begin(Path file) throws IOException {
        try {
            return open(file, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new CannotGoOn(
                    file + " is there already and stays as it is. Maybe --resume goes on with it; if not, give another"
                            + " name.",
                    there);
        }
    }

    /**
     * Opens a file where an earlier run stopped, or a new one where there was none.
     *
     * @throws CannotGoOn if another run writes to it now
     */
    public static BatchOutput resume(Path file) throws IOException {
        return open(file, StandardOpenOption.CREATE);
    }

    private static BatchOutput open(Path file, StandardOpenOption how) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, how);
        try {
            if (!isOurs(channel)) {
                throw new CannotGoOn(file + " is being written by another run. Maybe wait for it, or end it first.");
            }
            // by the same channel: closing another one on the file would give the lock away
            return new BatchOutput(file, channel, WrittenBefore.in(Channels.newInputStream(channel)));
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    /** The lock goes with the process, however it ends. */
    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    /** The line of the input behind which to go on, 0 for the beginning. */
    public long line() {
        return before.line();
    }

    /** How many results of each outcome are there already. */
    public Map<CaseOutcome, Long> counts() {
        return before.counts();
    }

    /**
     * Notes what the results come from, or checks that those which are there come from the same; then cuts off what is torn.
     * Nothing is changed before that.
     *
     * @param casesBefore how many cases the input has up to {@link #line()}
     * @throws CannotGoOn if they do not
     */
    public void comesFrom(BatchOrigin origin, long casesBefore) throws IOException {
        if (channel.size() == 0) {
            origin.writeBeside(file);
        } else {
            check(origin, casesBefore);
        }
        channel.truncate(before.bytes());
        channel.position(before.bytes());
    }

    private void check(BatchOrigin origin, long casesBefore) throws IOException {
        BatchOrigin earlier = BatchOrigin.of(file)
                .orElseThrow(() -> new CannotGoOn(BatchOrigin.beside(file)
                        + " is missing, so nobody can tell what " + file
                        + " comes from. Maybe start anew under another name."));
        List<String> differences = origin.differences(earlier);
        if (!differences.isEmpty()) {
            throw new CannotGoOn(file + " cannot be gone on with, for this differs now: "
                    + String.join(", ", differences)
                    + ". Maybe repeat the first command, or start anew under another name.");
        }
        if (casesBefore != before.cases()) {
            throw new CannotGoOn(file + " holds " + before.cases() + " results for the first " + casesBefore
                    + " cases. Maybe it was changed by hand: start anew under another name.");
        }
    }

    /** Writes one line of UTF-8; the line break is added. */
    public void write(byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            out.flush();
        }
    }
}
