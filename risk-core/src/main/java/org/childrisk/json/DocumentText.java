package org.childrisk.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;

/** A document as text, once it is known to be UTF-8, not too large and not empty. */
record DocumentText(String text) {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int SHOWN = 80;

    static DocumentText of(String text) {
        // a char is at most three bytes, so that a short text need not be counted
        if (text.length() > MOST_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw tooLarge();
        }
        return checked(text);
    }

    static DocumentText of(InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return checked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException broken) {
            throw refused(
                    "bytes that are not UTF-8",
                    "is not UTF-8 text",
                    "Maybe the document was saved in another encoding: save it again as UTF-8.");
        } catch (IOException broken) {
            throw new UncheckedIOException("The document could not be read. Maybe the stream was closed.", broken);
        }
    }

    /** The line at this place, shortened, for the value of a syntax problem. */
    String line(Place place) {
        return text.lines()
                .skip(Math.max(0, place.line() - 1L))
                .findFirst()
                .map(line -> line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line)
                .orElse("nothing");
    }

    private static DocumentText checked(String text) {
        String whole = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (whole.isBlank()) {
            throw empty();
        }
        return new DocumentText(whole);
    }

    static RefusedFacts empty() {
        return refused("nothing", "the document is empty", "Maybe the wrong file was chosen, or it was not saved.");
    }

    private static RefusedFacts tooLarge() {
        return refused(
                "more than 5 MB",
                "the document is larger than 5 MB",
                "Maybe it holds more than one case, or attachments: give one case file, without them.");
    }

    private static RefusedFacts refused(String value, String what, String mend) {
        return new RefusedFacts(List.of(new FactProblem("", value, what, mend)));
    }
}
