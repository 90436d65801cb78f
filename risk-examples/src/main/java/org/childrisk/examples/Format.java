package org.childrisk.examples;

import org.childrisk.Assessment;
import org.childrisk.explain.AssessmentMarkdown;
import org.childrisk.explain.AssessmentText;
import org.childrisk.explain.Style;
import org.childrisk.json.AssessmentJson;

/** The ways of printing an assessment. Named as they are typed. */
enum Format {
    TEXT,
    JSON,
    MD;

    /** The assessment in this format; JSON always holds the proof. */
    String write(Assessment assessment, boolean sources, Style style) {
        return switch (this) {
            case TEXT -> {
                AssessmentText text = new AssessmentText(style);
                yield sources ? text.writeWithSources(assessment) : text.write(assessment);
            }
            case MD -> {
                AssessmentMarkdown markdown = new AssessmentMarkdown();
                yield sources ? markdown.writeWithSources(assessment) : markdown.write(assessment);
            }
            case JSON -> new AssessmentJson().write(assessment) + "\n";
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
