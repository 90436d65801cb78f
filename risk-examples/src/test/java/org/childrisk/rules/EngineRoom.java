package org.childrisk.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.assessment.AssessmentWriter;
import org.childrisk.assessment.ChangeFinder;
import org.childrisk.assessment.ChangeFinder.Examined;
import org.childrisk.assessment.Conclusions;
import org.childrisk.assessment.Standing;
import org.childrisk.facts.CaseFile;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.Policy;
import org.childrisk.reasoning.Explanation;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;

/** The inside of the library, opened for what compares its speed: each box of an assessment can be run by itself. */
public final class EngineRoom {

    /** Any way to put measured facts through the rules. */
    public interface Evaluation extends BiFunction<CaseMeasures, Policy, Conclusions> {}

    /**
     * One pattern of a rule, as written.
     *
     * @param name what the rule calls the fact, {@code $} included; empty text where it has no name
     */
    public record Pattern(String name, String type, List<String> constraints) {}

    /** One rule, as written. */
    public record WrittenRule(String id, List<Pattern> patterns, String consequence) {}

    private final CompiledRules rules;
    private final DroolsAssessor assessor;
    private final AssessmentWriter writer;

    private EngineRoom(CompiledRules rules, Map<String, String> forceValues) {
        this.rules = rules;
        this.assessor = DroolsAssessor.open(rules, forceValues);
        this.writer = new AssessmentWriter(assessor.policy(), assessor.edition(), rules.texts());
    }

    /** The rules of the library. */
    public static EngineRoom open() {
        return open(Map.of());
    }

    /** The rules of the library with numbers of a force. */
    public static EngineRoom open(Map<String, String> forceValues) {
        return new EngineRoom(CompiledRules.load(), forceValues);
    }

    /** Some rules of the library and no others, compiled now. */
    public static EngineRoom openWith(Set<String> ids) {
        List<RuleFile> files = RuleFile.all();
        StringBuilder text = new StringBuilder(RuleFile.head(files));
        files.forEach(file -> file.rules().stream()
                .filter(rule -> ids.contains(rule.getName()))
                .forEach(rule -> text.append(drl(rule))));
        return openWith(Map.of("some.drl", text.toString()));
    }

    /** Rules of these files, compiled now. */
    public static EngineRoom openWith(Map<String, String> files) {
        return new EngineRoom(CompiledNow.rules(files), Map.of());
    }

    /** A rule base of any rules, compiled in the way in which the library compiles its own. */
    public static KieBase compile(Map<String, String> files) {
        return CompiledNow.base(files);
    }

    private static String drl(RuleDescr rule) {
        String patterns = RuleFile.patterns(rule).stream()
                .map(pattern -> "    " + (pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + " : ")
                        + pattern.getObjectType() + "( " + String.join(", ", RuleFile.constraints(pattern)) + " )\n")
                .collect(Collectors.joining());
        return "rule \"" + rule.getName() + "\"\n    @title( \""
                + RuleFile.annotation(rule, "title").orElseThrow() + "\" )\n    @cites( \""
                + String.join(", ", RuleFile.cites(rule)) + "\" )\nwhen\n" + patterns + "then\n    "
                + RuleFile.consequence(rule) + "\nend\n\n";
    }

    /** Every rule of the library. */
    public static List<WrittenRule> written() {
        return RuleFile.all().stream()
                .flatMap(file -> file.rules().stream())
                .map(EngineRoom::written)
                .toList();
    }

    /** The rules of a text in the form of a rule file. */
    public static List<WrittenRule> written(String text) {
        return RuleFile.parse("some.drl", text).rules().stream()
                .map(EngineRoom::written)
                .toList();
    }

    private static WrittenRule written(RuleDescr rule) {
        List<Pattern> patterns = new ArrayList<>();
        for (PatternDescr pattern : RuleFile.patterns(rule)) {
            String name = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
            patterns.add(new Pattern(name, pattern.getObjectType(), RuleFile.constraints(pattern)));
        }
        if (patterns.size() != rule.getLhs().getDescrs().size()) {
            throw new IllegalArgumentException(rule.getName() + " has conditions that are no plain patterns.");
        }
        return new WrittenRule(rule.getName(), patterns, RuleFile.consequence(rule));
    }

    /** What a rule file begins with. */
    public static String head() {
        return RuleFile.head(RuleFile.all());
    }

    /** The text of every rule file, by name. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        RuleFile.all().forEach(file -> files.put(file.name(), file.text()));
        return files;
    }

    /** So many invented cases of every kind; the seed is that of the laws. */
    public static Stream<CaseFile> inventedCases(int count) {
        return Laws.CASES.first(count);
    }

    public Policy policy() {
        return assessor.policy();
    }

    /** The engine's own rule base. */
    public KieBase base() {
        return rules.base();
    }

    /** The library as hosts call it, the look-ahead for the next change included. */
    public Assessment assess(CaseFile file) {
        return assessor.assess(file);
    }

    /** The library without the look-ahead. */
    public Assessment now(CaseFile file) {
        return assessor.examine(file, file.asOf());
    }

    /** Only the first box: what is measured. */
    public CaseMeasures measure(CaseFile file) {
        return CaseMeasures.of(file, policy());
    }

    /** Only the second box: measured facts through a session of the engine, without the second opinion. */
    public Conclusions session(CaseMeasures measures) {
        return new RuleRun(rules, measures, policy()).conclusions();
    }

    /** The second box as the library runs it: a session of the engine, and a walk that looks whether it was right. */
    public Conclusions checkedSession(CaseMeasures measures) {
        return new RuleRun(rules, measures, policy()).withSecondOpinion().conclusions();
    }

    /** The second box without the engine: a walk of the same compiled rules. */
    public Conclusions walk(CaseMeasures measures) {
        return new WalkedRulebook(rules, policy()).evaluate(measures).conclusions();
    }

    /** Only the third box: the explained result of what was concluded. */
    public Assessment write(CaseMeasures measures, Conclusions conclusions) {
        return writer.write(new Standing(measures, conclusions, policy()), List.of(), List.of());
    }

    /** An explained assessment with other evaluation of the same rules, without the look-ahead. */
    public Assessment now(CaseFile file, Evaluation evaluation) {
        CaseMeasures measures = measure(file);
        return write(measures, evaluation.apply(measures, policy()));
    }

    /** The same with the look-ahead. */
    public Assessment assess(CaseFile file, Evaluation evaluation) {
        Assessment now = now(file, evaluation);
        Function<Instant, Examined> at =
                moment -> examined(CaseMeasures.at(moment.atZone(file.asOf().getZone()), file, policy()), evaluation);
        return ChangeFinder.find(at.apply(file.asOf().toInstant()), at, 1).stream()
                .findFirst()
                .map(now::withNextChange)
                .orElse(now);
    }

    private Examined examined(CaseMeasures measures, Evaluation evaluation) {
        Conclusions conclusions = evaluation.apply(measures, policy());
        return Examined.of(new Standing(measures, conclusions, policy()));
    }

    /** Everything that may be asked of a result. */
    public Explanation explain(CaseFile file) {
        return assessor.explain(file);
    }
}
