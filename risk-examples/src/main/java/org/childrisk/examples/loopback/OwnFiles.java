package org.childrisk.examples.loopback;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Files of the program itself that pages load, by name; no other is ever read.
 *
 * @param beside the class beside which they lie
 * @param names the names under which they are asked for, at the top of the site
 */
public record OwnFiles(Class<?> beside, Set<String> names) {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    public OwnFiles {
        names = Set.copyOf(names);
    }

    /** Answers with the file that is asked for; false where it is none of these. */
    public boolean answer(Visit visit) throws IOException {
        return answer(visit, visit.path().substring(1));
    }

    /** Answers with this file; false where it is none of these. */
    public boolean answer(Visit visit, String name) throws IOException {
        if (!names.contains(name)) {
            return false;
        }
        String type = Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .orElseThrow(() -> new IllegalStateException("No type is known of " + name));
        try (InputStream in = beside.getResourceAsStream(name)) {
            visit.file(type, Objects.requireNonNull(in).readAllBytes());
        }
        return true;
    }
}
