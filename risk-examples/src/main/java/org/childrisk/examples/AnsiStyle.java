package org.childrisk.examples;

import org.childrisk.explain.Style;
import org.childrisk.facts.Grade;
import picocli.CommandLine.Help.Ansi;

/** Colours for a terminal. No grade is green: a low grade is not an all-clear. */
final class AnsiStyle implements Style {

    private AnsiStyle() {}

    static Style of(Ansi ansi) {
        return ansi.enabled() ? new AnsiStyle() : PLAIN;
    }

    @Override
    public String grade(Grade grade, String word) {
        return switch (grade) {
            case HIGH -> look(word, Ansi.Style.bold, Ansi.Style.fg_red);
            case MEDIUM -> look(word, Ansi.Style.bold, Ansi.Style.fg_yellow);
            case LOW, VERY_LOW -> look(word, Ansi.Style.bold, Ansi.Style.fg_cyan);
        };
    }

    @Override
    public String overdue(String words) {
        return look(words, Ansi.Style.fg_red);
    }

    @Override
    public String heading(String words) {
        return look(words, Ansi.Style.bold);
    }

    @Override
    public String dim(String words) {
        return look(words, Ansi.Style.faint);
    }

    private static String look(String words, Ansi.Style... styles) {
        return words.isEmpty() ? words : Ansi.Style.on(styles) + words + Ansi.Style.reset.on();
    }
}
