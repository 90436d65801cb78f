package org.childrisk.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.Assessment;

/**
 * Draws which facts made which rules speak, and what follows, for a page of a host: SVG with text that can be selected and no script.
 * Its colours are those of the page, by the names that {@link #css()} uses. Safe for use by several threads.
 */
public final class ProofPicture {

    private final ProofGraph graph;

    /** The picture of one result; one without any rule that spoke is empty. */
    public ProofPicture(Assessment assessment) {
        this.graph = new ProofGraph(assessment);
    }

    /** The drawing. Its title and description have the ids {@code graph-title} and {@code graph-desc}, so a page holds one of them. */
    public Markup svg() {
        return new GraphPicture(graph).svg();
    }

    /** What was left out so that it stays legible, in plain words; empty where nothing was. */
    public Optional<String> leftOut() {
        String left = Stream.of(
                        Verdict.count(graph.rulesLeftOut(), "rule"),
                        Verdict.count(graph.conclusionsLeftOut(), "conclusion"))
                .filter(it -> !it.startsWith("0 "))
                .collect(Collectors.joining(" and "));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("Not drawn, so that it stays legible: " + left + ". The lists have them all.");
    }

    /**
     * Its style. The page sets the colours {@code --ink}, {@code --dim}, {@code --paper} and {@code --card}, light or dark.
     */
    public static String css() {
        try (InputStream css = ProofPicture.class.getResourceAsStream("graph.css")) {
            // a browser counts line breaks so before it compares a digest
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
