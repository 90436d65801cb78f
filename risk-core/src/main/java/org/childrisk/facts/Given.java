package org.childrisk.facts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what a reader left out into a value that says so: records hold no null. */
@SuppressWarnings("NullableOptional") // a reader hands over null for what the document left out
final class Given {

    private Given() {}

    static <T> Optional<T> orEmpty(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
