package org.childrisk.examples.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The scenarios that come with the library, and any other in a file. Every file of the folder is one; no list is kept. */
public final class Scenarios {

    private static final BundledFolder<Scenario> FOLDER = new BundledFolder<>("/scenarios", "scenario", Scenario.class);

    private Scenarios() {}

    /** Every scenario on the class path, by identifier. Throws {@link org.childrisk.facts.RefusedFacts} if one is not sound. */
    public static List<Scenario> all() {
        return FOLDER.all();
    }

    /**
     * The identifiers of all scenarios on the class path, in order.
     *
     * @throws IllegalStateException if there is none at all
     */
    public static List<String> names() {
        return FOLDER.names();
    }

    /**
     * The scenario of this identifier.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Scenario named(String id) {
        return FOLDER.named(id);
    }

    /** The scenario in a file. Throws {@link org.childrisk.facts.RefusedFacts} with everything that is wrong with it. */
    public static Scenario read(Path file) throws IOException {
        return FOLDER.read(file);
    }
}
