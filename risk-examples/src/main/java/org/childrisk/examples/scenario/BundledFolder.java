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

/**
 * YAML documents of one kind in a folder of the class path: every file of the folder is one; no list is kept. A document is
 * called as its file is.
 *
 * @param <T> what a document holds
 */
public final class BundledFolder<T extends BundledFolder.Named> {

    private static final String ENDING = ".yaml";

    /** What knows its own name. */
    public interface Named {

        /** The name of its file, without {@code .yaml}. */
        String id();
    }

    private final String folder;
    private final String kind;
    private final StrictReader<T> reader;

    /**
     * A folder of documents.
     *
     * @param folder its name on the class path, for example {@code /scenarios}
     * @param kind what one document is called, for example {@code scenario}
     */
    public BundledFolder(String folder, String kind, Class<T> type) {
        this.folder = folder;
        this.kind = kind;
        this.reader = StrictReader.of(type);
    }

    /**
     * The names of all documents, in order.
     *
     * @throws IllegalStateException if there is none at all
     */
    public List<String> names() {
        URL found = BundledFolder.class.getResource(folder);
        if (found == null) {
            throw new IllegalStateException(
                    "No " + kind + " is on the class path. Maybe the jar was repacked without them.");
        }
        try {
            URI place = found.toURI();
            if (!place.getScheme().equals("jar")) {
                return names(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return names(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("They lie at an unreadable place: " + found, e);
        }
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(BundledFolder::fileName)
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /** Every document, by name. Throws {@link RefusedFacts} if one cannot be understood. */
    public List<T> all() {
        return names().stream().map(this::named).toList();
    }

    /**
     * The document of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public T named(String id) {
        try (InputStream in = BundledFolder.class.getResourceAsStream(folder + "/" + id + ENDING)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + kind + " " + id
                        + ". Maybe it is mistyped: there are " + String.join(", ", names()) + ".");
            }
            return sameName(reader.readYaml(in), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedFacts refused) {
            throw within(id, refused);
        }
    }

    /** The document in a file. Throws {@link RefusedFacts} with everything that is wrong with it. */
    public T read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String name = fileName(file);
            return sameName(reader.readYaml(in), name.endsWith(ENDING) ? name.replace(ENDING, "") : name);
        }
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private T sameName(T document, String name) {
        if (!document.id().equals(name)) {
            throw new RefusedFacts(List.of(new FactProblem(
                    "id", document.id(), "is not the name of the file", "Maybe " + name + " is meant.")));
        }
        return document;
    }

    /** Says which document is meant, where many are read. */
    private static RefusedFacts within(String id, RefusedFacts refused) {
        return new RefusedFacts(refused.problems().stream()
                .map(problem -> problem.within(id + ENDING + ":"))
                .toList());
    }
}
