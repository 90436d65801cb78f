package org.childrisk.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One line of a document that holds one JSON document a line, not yet read, so that any thread can read it and a broken line
 * breaks no other.
 *
 * <pre>{@code
 * CaseFileReader reader = new CaseFileReader();
 * NdjsonLine.in(stream).map(line -> line.read(reader)).forEach(this::take);
 * }</pre>
 */
public final class NdjsonLine {

    private static final String REFERENCE = "reference";

    private final long number;
    private final byte[] bytes;

    NdjsonLine(long number, byte[] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    /**
     * Every line of this stream that is not blank, each as it is asked for. Blank ones are counted. Of a line over the 5 MB
     * that a reader accepts only so much is kept as the reader needs in order to refuse it. The stream is read but not closed.
     *
     * @throws java.io.UncheckedIOException from the stream of lines, if the document cannot be read any further
     */
    public static Stream<NdjsonLine> in(InputStream document) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new NdjsonLines(document), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** A line that a host already has as text. */
    public static NdjsonLine of(long number, String text) {
        return new NdjsonLine(number, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Which line it is, from 1, the blank ones counted. */
    public long number() {
        return number;
    }

    /** How many bytes of it are held. */
    public int size() {
        return bytes.length;
    }

    /** The case file in this line. Throws {@link RefusedFacts} with every problem. */
    public CaseFile read(CaseFileReader reader) {
        return reader.readJson(new ByteArrayInputStream(bytes));
    }

    /** The reference that a line states which is otherwise refused, where it can be found. */
    public Optional<String> reference() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try (JsonParser parser = DocumentFormat.JSON.parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(REFERENCE);
                JsonToken value = parser.nextToken();
                if (found && value == JsonToken.VALUE_STRING) {
                    return Optional.of(parser.getString());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** The number only: nothing about a child reaches a log by accident. */
    @Override
    public String toString() {
        return "NdjsonLine[" + number + "]";
    }
}
