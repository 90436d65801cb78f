package org.childrisk.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.childrisk.facts.FactProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;

/** Everything found wrong with one document, and the path of the value that is being read. */
final class Findings {

    private final Document document;
    private final boolean quick;
    private final List<Finding> found;
    private final TreeSet<String> scanned = new TreeSet<>();
    private String path = Path.ROOT;
    private boolean begun;

    Findings(Document document) {
        this(document, false);
    }

    private Findings(Document document, boolean quick) {
        this.document = document;
        this.quick = quick;
        this.found = new ArrayList<>(document.findings());
        document.findings().forEach(finding -> scanned.add(finding.problem().path()));
    }

    /** Only tells whether anything is wrong, and keeps no paths, for a document that is nearly always sound. */
    static Findings quick(JsonNode root) {
        return new Findings(new Document(root, Map.of(), List.of()), true);
    }

    static Findings of(DeserializationContext context) {
        return (Findings) context.getAttribute(Findings.class);
    }

    /** The document, for the first who asks: the value that everything else is read from. */
    Optional<JsonNode> begin() {
        boolean first = !begun;
        begun = true;
        return Optional.of(document.root()).filter(root -> first);
    }

    String path() {
        return path;
    }

    /** Reads a field of what is being read. */
    <R extends @Nullable Object> R inField(String name, Supplier<R> reading) {
        return quick ? reading.get() : within(Path.field(path, name), reading);
    }

    /** Reads what stands at this place of the list that is being read. */
    <R extends @Nullable Object> R inItem(int index, Supplier<R> reading) {
        return quick ? reading.get() : within(Path.item(path, index), reading);
    }

    private <R extends @Nullable Object> R within(String inner, Supplier<R> reading) {
        String outer = path;
        path = inner;
        try {
            return reading.get();
        } finally {
            path = outer;
        }
    }

    /** Reports the value that is being read. */
    void add(JsonNode value, String what, String mend) {
        add(new FactProblem(path, Given.value(value), what, mend));
    }

    void add(FactProblem problem) {
        found.add(new Finding(problem, place(problem.path())));
    }

    int count() {
        return found.size();
    }

    /** The paths reported since there were that many, all of them within the value that is being read. */
    List<String> since(int count) {
        List<String> paths = new ArrayList<>();
        found.subList(count, found.size())
                .forEach(finding -> paths.add(finding.problem().path()));
        return paths;
    }

    /** Did the scan already report this path or something within it? */
    boolean isScanned(String at) {
        return scanned.contains(at) || isScannedWithin(at);
    }

    /** Did the scan already report something within this path? */
    boolean isScannedWithin(String at) {
        if (at.isEmpty()) {
            return scanned.higher(at) != null;
        }
        return startsAfter(at + ".") || startsAfter(at + "[");
    }

    private boolean startsAfter(String prefix) {
        String next = scanned.higher(prefix);
        return next != null && next.startsWith(prefix);
    }

    List<FactProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Finding::place))
                .map(Finding::placed)
                .toList();
    }

    /** Where the value begins, or what holds it where the value is missing or stands behind an alias. */
    private Place place(String at) {
        String known = at;
        while (!document.places().containsKey(known) && !known.isEmpty()) {
            known = Path.outer(known);
        }
        return document.places().getOrDefault(known, Place.START);
    }
}
