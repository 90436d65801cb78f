package org.childrisk.examples.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.childrisk.examples.scenario.BundledFolder;

/** The stories that come with the library, and any other in a file. Every file of the folder is one; no list is kept. */
public final class Stories {

    private static final BundledFolder<Story> FOLDER = new BundledFolder<>("/stories", "story", Story.class);

    private Stories() {}

    /** Every story on the class path, the easiest first. Throws {@link org.childrisk.facts.RefusedFacts} if one is not sound. */
    public static List<Story> all() {
        return FOLDER.all().stream()
                .sorted(Comparator.comparing(Story::level).thenComparing(Story::topic))
                .toList();
    }

    /** The identifiers of all stories on the class path, in order. */
    public static List<String> names() {
        return FOLDER.names();
    }

    /**
     * The story of this identifier.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Story named(String id) {
        return FOLDER.named(id);
    }

    /** The story in a file. Throws {@link org.childrisk.facts.RefusedFacts} with everything that is wrong with it. */
    public static Story read(Path file) throws IOException {
        return FOLDER.read(file);
    }
}
