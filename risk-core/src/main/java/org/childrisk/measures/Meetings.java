package org.childrisk.measures;

import java.util.ArrayList;
import java.util.List;
import org.childrisk.facts.CaseConference;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.EmergencyProtectionOrder;
import org.childrisk.facts.PoliceProtection;
import org.childrisk.facts.Proceeding;
import org.childrisk.facts.Section47Enquiry;
import org.childrisk.facts.StrategyDiscussion;

/** What agencies hold together about a child, what police send them, and what police use their power for. */
final class Meetings {

    private Meetings() {}

    static List<Measure> of(CaseFile caseFile, AsOf asOf) {
        List<Section47Enquiry> enquiries = all(caseFile, Section47Enquiry.class);
        List<CaseConference> conferences = all(caseFile, CaseConference.class);
        List<PoliceProtection> protections = all(caseFile, PoliceProtection.class);
        List<EmergencyProtectionOrder> orders = all(caseFile, EmergencyProtectionOrder.class);
        List<Measure> meetings = new ArrayList<>();
        all(caseFile, StrategyDiscussion.class).forEach(it -> meetings.add(new Discussion(it, enquiries, asOf)));
        conferences.forEach(it -> meetings.add(new Conference(it, conferences, asOf)));
        protections.forEach(it -> meetings.add(new Protection(it, protections, orders, asOf)));
        return meetings;
    }

    private static <T extends Proceeding> List<T> all(CaseFile caseFile, Class<T> kind) {
        return caseFile.proceedings().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
