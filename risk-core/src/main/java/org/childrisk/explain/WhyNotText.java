package org.childrisk.explain;

import java.util.List;
import org.childrisk.reasoning.WhyNot;

/**
 * Says in text why rules were silent: what held, the first condition that did not, what it needed and what was read.
 *
 * <pre>{@code
 * String text = new WhyNotText(Style.PLAIN).write(assessor.whyNot(caseFile, Grade.HIGH));
 * }</pre>
 */
public final class WhyNotText {

    private static final String HEADING = "Rules that were silent";
    private static final String NONE = "None: no other rule can raise it so far.";

    private final Style style;

    public WhyNotText(Style style) {
        this.style = style;
    }

    /** The rules one after the other, as they come. */
    public String write(List<WhyNot> silent) {
        TextPage page = new TextPage();
        new PartText(style)
                .write(
                        new Part(
                                HEADING,
                                silent.isEmpty() ? NONE : "",
                                silent.stream().map(Parts::whyNot).toList()),
                        page);
        return page.toString();
    }
}
