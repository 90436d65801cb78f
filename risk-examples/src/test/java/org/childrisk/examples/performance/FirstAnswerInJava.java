package org.childrisk.examples.performance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.childrisk.Assessment;
import org.childrisk.assessment.AssessmentWriter;
import org.childrisk.assessment.Conclusions;
import org.childrisk.assessment.Edition;
import org.childrisk.assessment.Standing;
import org.childrisk.facts.CaseFile;
import org.childrisk.json.CaseFileReader;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.policy.Policy;
import org.childrisk.policy.PolicyReader;
import org.childrisk.rules.EngineRoom.Evaluation;

/** The library without its engine: same reader, policy, measures and writer, but the rules are plain Java. */
public final class FirstAnswerInJava {

    private FirstAnswerInJava() {}

    /** The file is the one argument. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Evaluation rules = Class.forName(JavaRulesSource.PACKAGE + ".RulesInJava$Start")
                .asSubclass(Evaluation.class)
                .getDeclaredConstructor()
                .newInstance();
        Policy policy = new PolicyReader(FirstAnswerInJava.class, "/org/childrisk/policy").read();
        CaseFile file = new CaseFileReader().readJson(Files.readString(Path.of(args[0]), StandardCharsets.UTF_8));
        CaseMeasures measures = CaseMeasures.of(file, policy);
        Conclusions conclusions = rules.apply(measures, policy);
        Assessment assessment = new AssessmentWriter(policy, new Edition("", "", ""), Map.of())
                .write(new Standing(measures, conclusions, policy), List.of(), List.of());
        System.out.println(
                assessment.overall().orElseThrow() + " " + assessment.firings().size() + " reasons");
    }
}
