package org.childrisk.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.assessment.AssessmentWriter;
import org.childrisk.assessment.ChangeFinder;
import org.childrisk.assessment.ChangeFinder.Examined;
import org.childrisk.assessment.Digest;
import org.childrisk.assessment.Edition;
import org.childrisk.facts.CaseFile;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;

/** Assesses cases with the compiled rules, each case in a session of its own. */
final class DroolsAssessor implements RiskAssessor {

    private static final String POLICY_EDITION = "2026-11";

    private final CompiledRules rules;
    private final Policy policy;
    private final Edition edition;
    private final AssessmentWriter writer;

    private DroolsAssessor(CompiledRules rules, Policy policy, Edition edition) {
        this.rules = rules;
        this.policy = policy;
        this.edition = edition;
        this.writer = new AssessmentWriter(policy, edition, rules.texts());
    }

    static DroolsAssessor open(CompiledRules rules, Map<String, String> forceValues) {
        Policy policy = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();
        return new DroolsAssessor(
                rules,
                forceValues.isEmpty() ? policy : policy.withForceValues(forceValues),
                new Edition(POLICY_EDITION, rules.digest(), digest(forceValues)));
    }

    private static String digest(Map<String, String> forceValues) {
        StringBuilder all = new StringBuilder();
        PolicyReader.FILES.forEach(file -> all.append(CompiledRules.read("/org/childrisk/policy/" + file)));
        return Digest.of(all.append(new TreeMap<>(forceValues)).toString());
    }

    @Override
    public Assessment assess(CaseFile caseFile) {
        Examined now = examine(caseFile, caseFile.asOf());
        ZoneId zone = caseFile.asOf().getZone();
        return ChangeFinder.find(now, moment -> examine(caseFile, moment.atZone(zone)))
                .map(change -> now.assessment().withNextChange(change))
                .orElse(now.assessment());
    }

    /** The result as of one moment, without looking for the next change. */
    Examined examine(CaseFile caseFile, ZonedDateTime moment) {
        CaseMeasures measures = CaseMeasures.at(moment, caseFile, policy);
        RuleRun run = new RuleRun(rules.base(), measures, policy);
        NavigableSet<Instant> boundaries = measures.asOf().boundaries();
        return new Examined(writer.write(measures, run.conclusions(), run.failures()), boundaries);
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Policy policy() {
        return policy;
    }

    @Override
    public void close() {
        // Sessions end with each assessment; the rule base goes with this object.
    }
}
