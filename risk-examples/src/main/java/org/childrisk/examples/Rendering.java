package org.childrisk.examples;

import java.util.Locale;
import org.childrisk.explain.AssessmentMarkdown;
import org.childrisk.explain.AssessmentText;
import org.childrisk.explain.ControlRoomLine;
import org.childrisk.explain.ExplanationHtml;
import org.childrisk.explain.FamilyPage;
import org.childrisk.explain.OfficerCard;
import org.childrisk.explain.Style;
import org.childrisk.json.ExplanationJson;
import org.childrisk.policy.FamilyWords;
import org.childrisk.reasoning.Explanation;

/** The ways of telling an explanation, each for its reader. Named as they are typed. */
enum Rendering {
    LINE,
    CARD,
    DOSSIER,
    FAMILY,
    HTML,
    JSON;

    /** The explanation as this reader gets it, ended by a line break. The format matters to the dossier only. */
    String write(Explanation explanation, Format format, FamilyWords family, Style style) {
        return switch (this) {
            case LINE -> new ControlRoomLine().write(explanation) + "\n";
            case CARD -> new OfficerCard(style).write(explanation);
            case DOSSIER ->
                format == Format.MD
                        ? new AssessmentMarkdown().write(explanation)
                        : new AssessmentText(style).write(explanation);
            case FAMILY -> new FamilyPage(family).write(explanation);
            case HTML -> new ExplanationHtml().write(explanation);
            case JSON -> new ExplanationJson().write(explanation) + "\n";
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
