package org.childrisk.examples.room;

import java.util.ArrayList;
import java.util.List;
import org.childrisk.examples.training.Score;
import org.childrisk.examples.training.Summary;
import org.childrisk.explain.Markup;

/** A trainee's way through a story. Grades, reasons and actions stay apart, and nothing is added up. */
record EndPage(Sitting sitting) {

    String write() {
        List<Score> scores = sitting.scores();
        List<Markup> main = new ArrayList<>();
        Summary.missed(scores)
                .ifPresent(missed -> main.add(Markup.of("p", missed).styled("trouble")));
        Markup list = Markup.of("ul").styled("way");
        for (Score score : scores) {
            int step = score.key().step();
            list.add(Markup.of(
                    "li",
                    Markup.of("a", "Step " + (step + 1)).with("href", sitting.path(step)),
                    Markup.of("span", ": " + Summary.line(score))));
        }
        main.add(Frame.section("way", "Your way through the story", list));
        main.add(Markup.of(
                        "p", sitting.isOver() ? way("Another story", "/") : way("Go on with the story", sitting.next()))
                .styled("ways"));
        String lead = sitting.isOver() ? "The end, level " : "Not at the end yet, level ";
        return Frame.page(sitting.story().title(), lead + sitting.story().level(), main);
    }

    private static Markup way(String words, String path) {
        return Markup.of("a", words).styled("button").with("href", path);
    }
}
