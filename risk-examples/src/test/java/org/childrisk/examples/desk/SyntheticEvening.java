package org.childrisk.examples.desk;

import static org.childrisk.facts.Answer.NO;
import static org.childrisk.facts.Answer.YES;
import static org.childrisk.facts.SourceRole.CALL_HANDLER;
import static org.childrisk.facts.SourceRole.CHILD;
import static org.childrisk.facts.SourceRole.OFFICER;
import static org.childrisk.facts.SourceRole.PARENT_OR_CARER;
import static org.childrisk.facts.SourceRole.POLICE_SYSTEM;
import static org.childrisk.facts.SourceRole.RESIDENTIAL_WORKER;
import static org.childrisk.facts.SourceRole.TEACHER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.childrisk.facts.CareStatus;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.IncidentKind;
import org.childrisk.facts.MissingFrom;
import org.childrisk.json.CaseFileWriter;

/** Writes the evening that the desk plays. Made up from beginning to end: no real child, place or day is in it. */
final class SyntheticEvening {

    private static final String[] CALM = {"ABDUCTED_OR_DETAINED", "ABDUCTION_SUSPECTED", "RECORDED_RAPE_OR_ASSAULT"};

    private final List<CaseFile> lines = new ArrayList<>();

    private SyntheticEvening() {}

    /** One case file a line, the earliest first. */
    static String ndjson() {
        SyntheticEvening evening = new SyntheticEvening();
        evening.alreadyOpen();
        evening.early();
        evening.late();
        evening.night();
        CaseFileWriter writer = new CaseFileWriter();
        return evening.lines.stream()
                .sorted(Comparator.comparing(CaseFile::asOf))
                .map(writer::toJson)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private EveningCase open(String clock, String reference, int age, CareStatus care) {
        return new EveningCase(lines::add, reference, age, care, clock);
    }

    private void alreadyOpen() {
        open("21:00:00", "case-01", 15, CareStatus.LOOKED_AFTER)
                .missing("18:40", "19:05", MissingFrom.CHILDRENS_HOME)
                .none(CALM)
                .sign("MISSING_BEFORE", YES, RESIDENTIAL_WORKER)
                .sign("OUT_OF_CHARACTER", NO, RESIDENTIAL_WORKER)
                .step("RECORD_MISSING", "19:06")
                .step("INITIAL_RISK_ASSESSMENT", "19:20")
                .told("21:00:00")
                .step("CONTACT_SOCIAL_WORKER", "21:09")
                .told("21:10:00")
                .back("22:31")
                .told("22:34:00")
                .seenWell()
                .step("CONFIRM_WELLBEING", "23:02")
                .told("23:04:00");
        open("21:00:02", "case-02", 13, CareStatus.NOT_LOOKED_AFTER)
                .missing("17:30", "20:10", MissingFrom.HOME)
                .none("ABDUCTED_OR_DETAINED", "ABDUCTION_SUSPECTED")
                .sign("LIKELY_CRIME_VICTIM", NO, PARENT_OR_CARER)
                .step("RECORD_MISSING", "20:12")
                .told("21:00:02")
                .sign("OUT_OF_CHARACTER", YES, PARENT_OR_CARER)
                .told("21:12:00")
                .sign("SUICIDE_OR_SELF_HARM_RISK", YES, PARENT_OR_CARER)
                .told("21:41:00")
                .step("DEPLOY_IMMEDIATELY", "21:43")
                .step("INFORM_SUPERVISOR", "21:45")
                .told("21:48:00")
                .back("23:20")
                .told("23:24:00");
        open("21:00:04", "case-03", 14, CareStatus.SECTION_20)
                .missing("19:50", "20:35", MissingFrom.FOSTER_CARE)
                .sign("CSE_RISK_OR_MARKER", YES, POLICE_SYSTEM)
                .sign("REPEAT_MISSING", YES, POLICE_SYSTEM)
                .label("LIFESTYLE_CHOICE", "20:50")
                .step("RECORD_MISSING", "20:36")
                .told("21:00:04")
                .step("INITIAL_RISK_ASSESSMENT", "21:15")
                .step("DEPLOY_IMMEDIATELY", "21:16")
                .told("21:18:00")
                .sign("UNKNOWN_ADULT_VEHICLE", YES, OFFICER)
                .told("22:12:00");
        open("21:00:06", "case-04", 16, CareStatus.NOT_LOOKED_AFTER)
                .missing("20:00", "20:45", MissingFrom.HOME)
                .none(CALM)
                .none("SUICIDE_OR_SELF_HARM_RISK", "IMMINENT_DANGER_DEATH_OR_SERIOUS_HARM", "OUT_OF_CHARACTER")
                .sign("MISSING_BEFORE", NO, PARENT_OR_CARER)
                .sign("LIKELY_CRIME_VICTIM", NO, PARENT_OR_CARER)
                .told("21:00:06")
                .step("RECORD_MISSING", "21:04")
                .told("21:05:00")
                .back("21:24")
                .seenWell()
                .told("21:27:00");
        open("21:00:08", "case-05", 11, CareStatus.NOT_LOOKED_AFTER)
                .incident("talk", IncidentKind.DISCLOSURE, "15:10", "20:40")
                .sign("PHYSICAL_ABUSE_BY_CARER", YES, TEACHER)
                .told("21:00:08")
                .step("ASSIGN_OWNER", "21:20")
                .told("21:21:00")
                .step("SPEAK_TO_CHILD", "22:20")
                .told("22:22:00");
    }

    private void early() {
        open("21:03:00", "case-06", 12, CareStatus.NOT_LOOKED_AFTER)
                .missing("19:15", "21:02", MissingFrom.HOME)
                .sign("OUT_OF_CHARACTER", YES, PARENT_OR_CARER)
                .told("21:03:00")
                .step("RECORD_MISSING", "21:03")
                .step("DEPLOY_IMMEDIATELY", "21:06")
                .told("21:07:00")
                .back("21:52")
                .told("21:54:00")
                .seenWell()
                .told("22:08:00");
        open("21:08:00", "case-07", 15, CareStatus.NOT_LOOKED_AFTER)
                .incident("messages", IncidentKind.ONLINE_OFFENCE, "20:30", "21:07")
                .sign("IMAGES_SENT_TO_ADULT", YES, PARENT_OR_CARER)
                .told("21:08:00")
                .sign("SEXTORTION_THREAT", YES, CHILD)
                .told("21:33:00")
                .step("SEXTORTION_SAFETY_CALL", "21:50")
                .told("21:51:00");
        open("21:14:00", "case-08", 17, CareStatus.CARE_LEAVER)
                .missing("16:00", "21:13", MissingFrom.OTHER)
                .none(CALM)
                .none("DANGER_TO_OTHERS", "MEDICATION_DEPENDENT")
                .told("21:14:00")
                .step("RECORD_MISSING", "21:16")
                .told("21:17:00")
                .sign("DRUG_DEBT", YES, CALL_HANDLER)
                .told("22:03:00");
        open("21:23:00", "case-09", 14, CareStatus.NOT_LOOKED_AFTER)
                .missing("20:50", "21:22", MissingFrom.HOSPITAL)
                .sign("MENTAL_HEALTH_CONCERN", YES, CALL_HANDLER)
                .told("21:23:00")
                .step("RECORD_MISSING", "21:24")
                .step("DEPLOY_IMMEDIATELY", "21:27")
                .told("21:29:00")
                .back("21:58")
                .seenWell()
                .told("22:01:00");
    }

    private void late() {
        open("21:37:00", "case-10", 9, CareStatus.NOT_LOOKED_AFTER)
                .incident("call", IncidentKind.DOMESTIC_ABUSE, "21:20", "21:30")
                .sign("DOMESTIC_ABUSE_IN_HOME", YES, OFFICER)
                .told("21:37:00")
                .step("SPEAK_TO_CHILD", "22:15")
                .told("22:17:00");
        open("21:46:00", "case-11", 16, CareStatus.SECTION_31)
                .missing("21:00", "21:45", MissingFrom.CHILDRENS_HOME)
                .sign("MISSING_BEFORE", YES, RESIDENTIAL_WORKER)
                .label("STREETWISE", "21:47")
                .told("21:48:30")
                .step("RECORD_MISSING", "21:49")
                .told("21:50:00")
                .sign("MULTIPLE_PHONES", YES, RESIDENTIAL_WORKER)
                .told("22:26:00");
        open("22:06:00", "case-12", 13, CareStatus.NOT_LOOKED_AFTER)
                .missing("21:10", "22:05", MissingFrom.HOME)
                .sign("SUICIDE_OR_SELF_HARM_RISK", NO, PARENT_OR_CARER)
                .told("22:06:00")
                .step("RECORD_MISSING", "22:08")
                .told("22:09:00")
                .back("22:40")
                .seenWell()
                .told("22:44:00");
    }

    private void night() {
        open("22:50:00", "case-13", 15, CareStatus.LOOKED_AFTER)
                .missing("22:00", "22:49", MissingFrom.CHILDRENS_HOME)
                .sign("MISSING_WITH_OTHER_CHILD", YES, RESIDENTIAL_WORKER)
                .told("22:50:00")
                .step("RECORD_MISSING", "22:52")
                .told("22:53:00");
        open("23:12:00", "case-14", 14, CareStatus.NOT_LOOKED_AFTER)
                .incident("report", IncidentKind.SEXUAL_OFFENCE, "22:10", "23:10")
                .told("23:12:00")
                .sign("DISCLOSED_SEXUAL_ASSAULT", YES, CHILD)
                .told("23:31:00");
        open("23:40:00", "case-15", 16, CareStatus.NOT_LOOKED_AFTER)
                .missing("22:30", "23:38", MissingFrom.HOME)
                .sign("OUT_OF_CHARACTER", NO, PARENT_OR_CARER)
                .told("23:40:00")
                .step("RECORD_MISSING", "23:41")
                .told("23:42:00");
    }
}
