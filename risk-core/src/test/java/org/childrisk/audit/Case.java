package org.childrisk.audit;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.assessment.ActionStatus;
import org.childrisk.assessment.DomainGrade;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.Finding;
import org.childrisk.assessment.Judgement;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.Grade;
import org.childrisk.facts.Holder;
import org.childrisk.facts.RiskDomain;

/** A made-up result of one case, so that an audit can be tested without any rule. */
public final class Case {

    public static final Edition EDITION = new Edition("small", "rules", "numbers");

    private final String reference;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RequiredAction> actions = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<DomainGrade> grades = new ArrayList<>();
    private String day = "2014-06-20";
    private Holder holder = Holder.unstated();
    private Edition edition = EDITION;

    private Case(String reference) {
        this.reference = reference;
    }

    public static Case of(String reference) {
        return new Case(reference);
    }

    /** A duty done in time: good. */
    public static Case good(String reference) {
        return of(reference).duty("DEPLOY", ActionStatus.DONE);
    }

    public static Case inadequate(String reference) {
        return good(reference).found("WRONG_CLASSIFICATION");
    }

    public Case found(String code) {
        findings.add(new Finding(code, "", "", "fact-" + findings.size(), List.of()));
        return this;
    }

    public Case duty(String code, ActionStatus status) {
        actions.add(new RequiredAction(
                code,
                "",
                "",
                "fact-" + actions.size(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                status,
                Optional.empty(),
                List.of()));
        return this;
    }

    public Case graded(RiskDomain domain, Grade grade) {
        grades.add(new DomainGrade(domain, grade, List.of()));
        return this;
    }

    public Case failed() {
        failures.add("A rule failed");
        return this;
    }

    public Case on(String when) {
        day = when;
        return this;
    }

    public Case by(Edition other) {
        edition = other;
        return this;
    }

    public Case in(String district, String team) {
        holder = new Holder(Optional.empty(), Optional.of(district), Optional.of(team));
        return this;
    }

    public Holder holder() {
        return holder;
    }

    public Assessment assessment() {
        return new Assessment(
                reference,
                ZonedDateTime.parse(day + "T21:00:00+01:00[Europe/London]"),
                Optional.empty(),
                grades,
                actions,
                findings,
                List.of(),
                List.of(),
                List.of(),
                Judgement.NOT_YET_KNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                failures,
                List.of(),
                edition,
                "facts",
                "result");
    }
}
