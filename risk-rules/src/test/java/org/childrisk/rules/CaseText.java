package org.childrisk.rules;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;

/** Writes an invented case in full, so that a failure can be read and repeated. Real facts never say their values. */
final class CaseText {

    private CaseText() {}

    static String of(CaseFile file) {
        return "as of " + file.asOf() + ", " + file.country() + "\n"
                + file.facts().map(CaseText::text).collect(Collectors.joining("\n"));
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CaseText::text).orElse("");
        }
        if (value instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents())
                    .filter(component -> isSaid(Rewrite.value(record, component)))
                    .map(component -> said(record, component))
                    .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
        }
        return String.valueOf(value);
    }

    private static String said(Record record, RecordComponent component) {
        return component.getName() + "=" + text(Rewrite.value(record, component));
    }

    private static boolean isSaid(Object value) {
        return value != Answer.UNKNOWN
                && !(value instanceof Optional<?> optional && optional.isEmpty())
                && !(value instanceof Collection<?> several && several.isEmpty());
    }
}
