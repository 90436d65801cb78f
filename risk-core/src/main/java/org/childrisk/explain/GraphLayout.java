package org.childrisk.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.childrisk.explain.ProofGraph.Arrow;
import org.childrisk.explain.ProofGraph.Kind;
import org.childrisk.explain.ProofGraph.Node;

/**
 * Puts a graph into columns: facts first, each rule after all that it rests on, conclusions last. An arrow that passes
 * columns is led through them at places of its own, so that it crosses no box.
 */
final class GraphLayout {

    static final int BOX = 238;
    static final int LINE = 16;
    static final int PADDING = 9;

    private static final int GAP = 16;
    private static final int COLUMN = BOX + 46;
    private static final int TOP = 34;
    private static final int SWEEPS = 6;
    private static final int CHARACTERS = 29;
    private static final int LONGEST = 100;

    /** A box with its place; one that only leads an arrow through has no lines. */
    record Box(String key, int column, List<String> lines, int x, int y, int height) {

        int middle() {
            return y + height / 2;
        }

        private Box at(int top) {
            return new Box(key, column, lines, x, top, height);
        }
    }

    private final ProofGraph graph;
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<List<String>> paths = new ArrayList<>();

    GraphLayout(ProofGraph graph) {
        this.graph = graph;
        putIntoColumns();
        Map<Integer, List<Box>> columns = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            add(box(node.key(), column(node.key()), lines(node)), columns);
        }
        leadArrows(columns);
        order(columns);
    }

    /** The box of a node, or of the place at which an arrow passes a column. */
    Box box(String key) {
        return Objects.requireNonNull(boxes.get(key));
    }

    /** The keys of the boxes that each arrow passes, from its beginning to its end. */
    List<List<String>> paths() {
        return paths;
    }

    int columns() {
        return 1 + columnOf.values().stream().mapToInt(it -> it).max().orElse(0);
    }

    static int left(int column) {
        return column * COLUMN + 2;
    }

    int width() {
        return columns() * COLUMN - (COLUMN - BOX) + 4;
    }

    int height() {
        return 4
                + boxes.values().stream()
                        .mapToInt(box -> box.y() + box.height())
                        .max()
                        .orElse(0);
    }

    private int column(String key) {
        return columnOf.getOrDefault(key, 0);
    }

    private void putIntoColumns() {
        Map<String, List<String>> before = new HashMap<>();
        graph.arrows()
                .forEach(arrow -> before.computeIfAbsent(arrow.to(), to -> new ArrayList<>())
                        .add(arrow.from()));
        graph.nodes().forEach(node -> columnOf(node.key(), before, new HashSet<>()));
        int last = columnOf.values().stream().mapToInt(it -> it).max().orElse(0);
        graph.nodes().stream()
                .filter(node -> node.kind() == Kind.CONCLUSION)
                .forEach(node -> columnOf.put(node.key(), last));
    }

    /** One more than the furthest that it rests on; a conclusion that rests on itself in a circle counts once. */
    private int columnOf(String key, Map<String, List<String>> before, Set<String> onTheWay) {
        Integer known = columnOf.get(key);
        if (known != null || !onTheWay.add(key)) {
            return known == null ? 0 : known;
        }
        int column = 0;
        for (String earlier : before.getOrDefault(key, List.of())) {
            column = Math.max(column, 1 + columnOf(earlier, before, onTheWay));
        }
        onTheWay.remove(key);
        columnOf.put(key, column);
        return column;
    }

    private void leadArrows(Map<Integer, List<Box>> columns) {
        for (Arrow arrow : graph.arrows()) {
            List<String> path = new ArrayList<>(List.of(arrow.from()));
            for (int column = column(arrow.from()) + 1; column < column(arrow.to()); column++) {
                String key = "via " + column + " " + arrow.from();
                path.add(key);
                if (!boxes.containsKey(key)) {
                    add(box(key, column, List.of()), columns);
                }
            }
            if (column(arrow.from()) < column(arrow.to())) {
                path.add(arrow.to());
                paths.add(path);
            }
        }
    }

    private void add(Box box, Map<Integer, List<Box>> columns) {
        boxes.put(box.key(), box);
        columns.computeIfAbsent(box.column(), column -> new ArrayList<>()).add(box);
    }

    private static Box box(String key, int column, List<String> lines) {
        int height = lines.isEmpty() ? 2 : lines.size() * LINE + 2 * PADDING;
        return new Box(key, column, lines, left(column), TOP, height);
    }

    /** Sweeps to and fro: every box moves to the middle of its neighbours, as far as the others leave room. */
    private void order(Map<Integer, List<Box>> columns) {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (List<String> path : paths) {
            for (int i = 1; i < path.size(); i++) {
                String from = path.get(i - 1);
                String to = path.get(i);
                neighbours.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
                neighbours.computeIfAbsent(to, key -> new ArrayList<>()).add(from);
            }
        }
        columns.values().forEach(column -> place(column, box -> 0));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < columns(); i++) {
                int column = sweep % 2 == 0 ? i : columns() - 1 - i;
                place(columns.getOrDefault(column, List.of()), box -> wanted(box, neighbours));
            }
        }
        int highest = boxes.values().stream().mapToInt(Box::y).min().orElse(TOP);
        boxes.replaceAll((key, box) -> box.at(box.y() - highest + TOP));
    }

    private double wanted(Box box, Map<String, List<String>> neighbours) {
        return neighbours.getOrDefault(box.key(), List.of()).stream()
                .map(this::box)
                .mapToInt(Box::middle)
                .average()
                .orElse(box.middle());
    }

    /** In the order of where they want to be, none over another, the whole column around the middle of the wishes. */
    private void place(List<Box> column, ToDoubleFunction<Box> wish) {
        Map<String, Double> wishes = new HashMap<>();
        column.forEach(box -> wishes.put(box.key(), wish.applyAsDouble(box(box.key()))));
        List<Box> sorted = column.stream()
                .sorted(Comparator.comparingDouble(box -> wishes.getOrDefault(box.key(), 0.0)))
                .toList();
        double shift = 0;
        int top = 0;
        for (Box box : sorted) {
            shift += wishes.getOrDefault(box.key(), 0.0) - (top + box.height() / 2.0);
            top += box.height() + GAP;
        }
        int y = (int) Math.round(shift / Math.max(1, sorted.size()));
        for (Box box : sorted) {
            boxes.put(box.key(), box.at(y));
            y += box.height() + GAP;
        }
    }

    /** Lines that fit into a box; what is longer is cut, for the lists have it whole. A rule's identifier is never cut. */
    private static List<String> lines(Node node) {
        List<String> lines = lines(node.says());
        if (!node.code().isEmpty()) {
            lines.add(Cut.to(node.code(), CHARACTERS));
        }
        return lines;
    }

    private static List<String> lines(String says) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Cut.to(says, LONGEST).split(" ", -1)) {
            String fitting = Cut.to(word, CHARACTERS);
            if (!line.isEmpty() && line.length() + 1 + fitting.length() > CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(fitting);
        }
        lines.add(line.toString());
        return lines;
    }
}
