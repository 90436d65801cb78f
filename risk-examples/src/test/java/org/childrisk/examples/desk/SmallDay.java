package org.childrisk.examples.desk;

import java.util.ArrayList;
import java.util.List;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CareStatus;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.IncidentKind;
import org.childrisk.facts.MissingFrom;
import org.childrisk.facts.SourceRole;

/** A few cases that are open from the start, one line each. */
final class SmallDay {

    /** A reference that would be an element and a script, if anything took it for markup. */
    static final String HOSTILE = "<img src=x onerror=\"document.title='taken'\"><b>case</b>";

    private SmallDay() {}

    static ReplayedDay read() {
        List<CaseFile> lines = new ArrayList<>();
        new EveningCase(lines::add, "disclosed", 11, CareStatus.NOT_LOOKED_AFTER, "21:00:00")
                .incident("talk", IncidentKind.DISCLOSURE, "15:10", "20:40")
                .told("21:00:00");
        new EveningCase(lines::add, "later", 16, CareStatus.NOT_LOOKED_AFTER, "21:00:00")
                .missing("20:30", "20:58", MissingFrom.HOME)
                .told("21:00:00");
        new EveningCase(lines::add, "sooner", 15, CareStatus.NOT_LOOKED_AFTER, "21:00:00")
                .missing("20:10", "20:40", MissingFrom.HOME)
                .told("21:00:00");
        new EveningCase(lines::add, HOSTILE, 12, CareStatus.NOT_LOOKED_AFTER, "21:00:00")
                .missing("20:10", "20:55", MissingFrom.HOME)
                .sign("OUT_OF_CHARACTER", Answer.YES, SourceRole.PARENT_OR_CARER)
                .told("21:00:00");
        // far away, so that the clock of the day can be moved on
        new EveningCase(lines::add, "disclosed", 11, CareStatus.NOT_LOOKED_AFTER, "21:00:00")
                .incident("talk", IncidentKind.DISCLOSURE, "15:10", "20:40")
                .told("23:50:00");
        return new ReplayedDay(lines);
    }
}
