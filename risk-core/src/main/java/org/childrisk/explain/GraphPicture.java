package org.childrisk.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.childrisk.explain.GraphLayout.Box;
import org.childrisk.explain.ProofGraph.Kind;
import org.childrisk.explain.ProofGraph.Node;

/** Draws a proof as inline SVG: text that can be selected, colours from the page, no script. */
final class GraphPicture {

    private final ProofGraph graph;
    private final GraphLayout layout;

    GraphPicture(ProofGraph graph) {
        this.graph = graph;
        this.layout = new GraphLayout(graph);
    }

    Markup svg() {
        Markup svg = Markup.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + layout.width() + " " + layout.height())
                .with("width", layout.width())
                .with("height", layout.height())
                .styled(layout.columns() == 5 ? "shrinks" : "whole")
                .with("role", "img")
                .with("aria-labelledby", "graph-title graph-desc")
                .add(
                        Markup.of("title", "Facts, rules and conclusions").with("id", "graph-title"),
                        Markup.of("desc", description()).with("id", "graph-desc"));
        heads().forEach(svg::add);
        layout.paths().forEach(path -> svg.add(arrow(path)));
        graph.nodes().forEach(node -> svg.add(box(node)));
        return svg;
    }

    private String description() {
        return count(Kind.FACT, "fact") + " on the left, " + count(Kind.RULE, "rule") + " in the middle, "
                + count(Kind.CONCLUSION, "conclusion")
                + " on the right; lines lead from each fact to the rules that it made speak and on to what they"
                + " concluded. The list under Why says the same in words.";
    }

    private String count(Kind kind, String what) {
        return Verdict.count(
                (int) graph.nodes().stream().filter(node -> node.kind() == kind).count(), what);
    }

    private List<Markup> heads() {
        int last = layout.columns() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(column -> {
                    String head = column == last ? "So" : column % 2 == 1 ? "Rules" : "Concluded on the way";
                    return text(column == 0 ? "Facts" : head, GraphLayout.left(column) + 2, 18)
                            .styled("head");
                })
                .toList();
    }

    private Markup box(Node node) {
        Box box = layout.box(node.key());
        Markup group = Markup.of("g")
                .styled("node " + node.kind().name().toLowerCase(Locale.ROOT))
                .add(
                        Markup.of("title", node.says()),
                        Markup.of("rect")
                                .with("x", box.x())
                                .with("y", box.y())
                                .with("width", GraphLayout.BOX)
                                .with("height", box.height())
                                .with("rx", node.kind() == Kind.RULE ? 2 : 9));
        int line = box.y() + GraphLayout.PADDING + 12;
        for (String words : box.lines()) {
            group.add(text(words, box.x() + GraphLayout.PADDING, line));
            line += GraphLayout.LINE;
        }
        return group;
    }

    private static Markup text(String words, int x, int y) {
        return Markup.of("text", words).with("x", x).with("y", y);
    }

    private Markup arrow(List<String> path) {
        StringBuilder way = new StringBuilder();
        for (int i = 1; i < path.size(); i++) {
            Box from = layout.box(path.get(i - 1));
            Box to = layout.box(path.get(i));
            int start = from.x() + GraphLayout.BOX;
            int bend = (to.x() - start) / 2;
            way.append(i == 1 ? "M" + start + " " + from.middle() : " L" + start + " " + from.middle())
                    .append(" C" + (start + bend) + " " + from.middle() + " " + (to.x() - bend) + " " + to.middle()
                            + " " + to.x() + " " + to.middle());
        }
        return Markup.of("path").with("d", way.toString()).styled("arrow");
    }
}
