package org.childrisk.policy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Takes numbers and texts out of the bytes that {@link ImageOut} made. */
final class ImageIn {

    private final byte[] bytes;
    private final String[] texts;
    private int at;

    ImageIn(byte[] bytes) {
        this.bytes = bytes;
        this.texts = new String[(int) number()];
        for (int i = 0; i < texts.length; i++) {
            long length = number();
            Charset letters = length % 2 == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            texts[i] = new String(bytes, at, (int) length / 2, letters);
            at += (int) length / 2;
        }
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    String text() {
        return texts[(int) number()];
    }
}
