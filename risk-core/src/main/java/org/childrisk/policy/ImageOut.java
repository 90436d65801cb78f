package org.childrisk.policy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts numbers and texts into bytes: a small number into one byte, and each text once, however often it occurs. */
final class ImageOut {

    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    void number(long number) {
        number(number, values);
    }

    void text(String text) {
        Integer place = texts.putIfAbsent(text, texts.size());
        number(place == null ? texts.size() - 1 : place);
    }

    private static void number(long number, ByteArrayOutputStream to) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            to.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        to.write((int) rest);
    }

    /** How many texts, the texts, the values. A text of western letters is copied as it is when it is read. */
    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(texts.size(), all);
        texts.keySet().forEach(text -> {
            boolean western = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
            Charset letters = western ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            byte[] bytes = text.getBytes(letters);
            number(bytes.length * 2L + (western ? 0 : 1), all);
            all.writeBytes(bytes);
        });
        all.writeBytes(values.toByteArray());
        return all.toByteArray();
    }
}
