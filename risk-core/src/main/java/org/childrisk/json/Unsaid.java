package org.childrisk.json;

import java.util.Collection;
import java.util.Optional;
import org.childrisk.facts.Holder;
import org.jspecify.annotations.Nullable;

/** What writing leaves out, because leaving it out says the same. Jackson asks this through {@code equals}. */
final class Unsaid {

    private static final String UNKNOWN = "UNKNOWN";

    @Override
    public boolean equals(@Nullable Object value) {
        if (value instanceof Enum<?> name) {
            return name.name().equals(UNKNOWN);
        }
        return value == null
                || (value instanceof Optional<?> optional && optional.isEmpty())
                || (value instanceof Collection<?> values && values.isEmpty())
                || value.equals(Holder.unstated());
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
