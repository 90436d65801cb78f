package org.childrisk.examples.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.childrisk.facts.FactProblem;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.json.StrictReader;

/** The scenarios that come with the library, and any other in a file. Every file of the folder is one; no list is kept. */
public final class Scenarios {

    private static final String FOLDER = "/scenarios";
    private static final String ENDING = ".yaml";
    private static final StrictReader<Scenario> READER = StrictReader.of(Scenario.class);

    private Scenarios() {}

    /** Every scenario on the class path, by identifier. Throws {@link RefusedFacts} if one cannot be understood. */
    public static List<Scenario> all() {
        return names().stream().map(Scenarios::named).toList();
    }

    /**
     * The identifiers of all scenarios on the class path, in order.
     *
     * @throws IllegalStateException if there is none at all
     */
    public static List<String> names() {
        URL folder = Scenarios.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException(
                    "No scenarios are on the class path. Maybe the jar was repacked without them.");
        }
        try {
            URI place = folder.toURI();
            if (!place.getScheme().equals("jar")) {
                return names(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return names(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The scenarios lie at an unreadable place: " + folder, e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Scenarios::fileName)
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The scenario of this identifier.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Scenario named(String id) {
        try (InputStream in = Scenarios.class.getResourceAsStream(FOLDER + "/" + id + ENDING)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no scenario " + id + ". Maybe it is mistyped: there are "
                        + String.join(", ", names()) + ".");
            }
            return sameName(READER.readYaml(in), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedFacts refused) {
            throw within(id, refused);
        }
    }

    /** The scenario in a file. Throws {@link RefusedFacts} with everything that is wrong with it. */
    public static Scenario read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String name = fileName(file);
            return sameName(READER.readYaml(in), name.endsWith(ENDING) ? name.replace(ENDING, "") : name);
        }
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Scenario sameName(Scenario scenario, String name) {
        if (!scenario.id().equals(name)) {
            throw new RefusedFacts(List.of(new FactProblem(
                    "id", scenario.id(), "is not the name of the file", "Maybe " + name + " is meant.")));
        }
        return scenario;
    }

    /** Says which scenario is meant, where many are read. */
    private static RefusedFacts within(String id, RefusedFacts refused) {
        return new RefusedFacts(refused.problems().stream()
                .map(problem -> problem.within(id + ENDING + ":"))
                .toList());
    }
}
