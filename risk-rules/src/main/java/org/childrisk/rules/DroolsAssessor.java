package org.childrisk.rules;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.assessment.AssessmentWriter;
import org.childrisk.assessment.Digest;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.NextChange;
import org.childrisk.assessment.Standing;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.childrisk.reasoning.Explanation;
import org.childrisk.reasoning.Reasoner;
import org.childrisk.reasoning.WhyNot;

/** Assesses cases with the compiled rules, each case in a session of its own. */
final class DroolsAssessor implements RiskAssessor {

    private static final String POLICY_EDITION = "2026-11";

    private final CompiledRules rules;
    private final Policy policy;
    private final Edition edition;
    private final AssessmentWriter writer;
    private final WalkedRulebook rulebook;
    private final Reasoner reasoner;

    private DroolsAssessor(CompiledRules rules, Policy policy, Edition edition) {
        this.rules = rules;
        this.policy = policy;
        this.edition = edition;
        this.rulebook = new WalkedRulebook(rules, policy);
        this.reasoner = new Reasoner(rulebook, policy);
        this.writer = new AssessmentWriter(policy, edition, rules.texts());
    }

    /** Opens the library's own rules. Rules and policy know nothing of each other yet, so each is read on a thread. */
    static DroolsAssessor open(Map<String, String> forceValues) {
        Aside<Policy> policy = Aside.begin(() -> policy(forceValues));
        CompiledRules rules = CompiledRules.load();
        return open(rules, policy.result(), forceValues);
    }

    static DroolsAssessor open(CompiledRules rules, Map<String, String> forceValues) {
        return open(rules, policy(forceValues), forceValues);
    }

    private static DroolsAssessor open(CompiledRules rules, Policy policy, Map<String, String> forceValues) {
        String numbers = Digest.of(policy.digest() + new TreeMap<>(forceValues));
        return new DroolsAssessor(rules, policy, new Edition(POLICY_EDITION, rules.digest(), numbers));
    }

    private static Policy policy(Map<String, String> forceValues) {
        Policy policy = new PolicyReader(DroolsAssessor.class, "/org/childrisk/policy").read();
        return forceValues.isEmpty() ? policy : policy.withForceValues(forceValues);
    }

    @Override
    public Assessment assess(CaseFile caseFile) {
        RuleRun run = run(CaseMeasures.of(caseFile, policy));
        Standing standing = run.standing();
        Assessment assessment = write(standing, run);
        // what two evaluations do not agree on is compared with later moments by one of them
        List<NextChange> next =
                assessment.isComplete() ? reasoner.changes(caseFile, standing, 1) : reasoner.changes(caseFile, 1);
        return next.isEmpty() ? assessment : assessment.withNextChange(next.get(0));
    }

    @Override
    public Explanation explain(CaseFile caseFile) {
        RuleRun run = run(CaseMeasures.of(caseFile, policy));
        Standing standing = run.standing();
        Assessment assessment = write(standing, run);
        return run.walkedBy(rulebook)
                .map(walked -> reasoner.explain(caseFile, assessment, walked, standing))
                .orElseGet(() -> reasoner.explain(caseFile, assessment));
    }

    @Override
    public Optional<WhyNot> whyNot(CaseFile caseFile, String rule) {
        return reasoner.whyNot(caseFile, rule);
    }

    @Override
    public List<WhyNot> whyNot(CaseFile caseFile, Grade grade) {
        return reasoner.whyNot(caseFile, grade);
    }

    /** The result as of one moment, without looking for the next change. */
    Assessment examine(CaseFile caseFile, ZonedDateTime moment) {
        RuleRun run = run(CaseMeasures.at(moment, caseFile, policy));
        return write(run.standing(), run);
    }

    private RuleRun run(CaseMeasures measures) {
        return new RuleRun(rules, measures, policy).withSecondOpinion();
    }

    private Assessment write(Standing standing, RuleRun run) {
        return writer.write(standing, run.failures(), run.disputes());
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
