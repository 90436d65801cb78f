package org.childrisk.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.assessment.CaseAudit;
import org.childrisk.audit.AuditTally;
import org.childrisk.audit.AuditedCase;
import org.childrisk.audit.ForceAudit;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;
import org.childrisk.policy.Policy;

/** Audits the files of a folder, several at a time; the result does not depend on their order. One that fails is counted as such. */
final class AuditRun {

    private final RiskAssessor assessor;
    private final Policy policy;
    private final UnaryOperator<CaseFile> moved;
    private final boolean keepCases;

    private final AuditTally tally;
    private final List<AuditedCase> cases = new ArrayList<>();
    private final Map<String, RefusedFacts> refused = new TreeMap<>();
    private int exitCode = ExitCode.DONE;

    /**
     * A run over cases of one force, all by the same numbers.
     *
     * @param moved puts a case at the moment wanted
     * @param keepCases whether to keep a line on each case; without, memory does not grow with the number of cases
     */
    AuditRun(RiskAssessor assessor, UnaryOperator<CaseFile> moved, boolean keepCases) {
        this.assessor = assessor;
        this.policy = assessor.policy();
        this.moved = moved;
        this.keepCases = keepCases;
        this.tally = new AuditTally(policy, assessor.edition());
    }

    /** Every file below a folder in the order of their names, without those whose name, or whose folder's name, begins with a dot. */
    static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Audits files side by side on all processors. */
    AuditRun over(Path folder, List<Path> files) {
        return files.parallelStream()
                .collect(
                        () -> new AuditRun(assessor, moved, keepCases),
                        (run, file) -> run.add(folder, file),
                        AuditRun::addAll);
    }

    private void add(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!CaseDocument.isNamed(name)) {
            fail(name, "is neither .json nor .yaml", ExitCode.WRONG_USE);
            return;
        }
        try {
            CaseFile caseFile =
                    moved.apply(CaseDocument.read(file.toString()).read().caseFile());
            Assessment assessment = assessor.assess(caseFile);
            tally.add(caseFile.holder(), assessment);
            if (keepCases) {
                cases.add(new AuditedCase(assessment.reference(), CaseAudit.of(assessment, policy)));
            }
            exitCode = Math.max(exitCode, assessment.isComplete() ? ExitCode.DONE : ExitCode.INCOMPLETE);
        } catch (RefusedFacts problems) {
            refused.put(name, problems);
            fail(name, places(problems), ExitCode.FACTS_REFUSED);
        } catch (IOException e) {
            fail(name, "cannot be read", ExitCode.NOT_READABLE);
        } catch (RuntimeException e) {
            // the message may quote facts, so only its kind is shown
            fail(name, "could not be assessed (" + e.getClass().getSimpleName() + ")", ExitCode.INCOMPLETE);
        }
    }

    /** Names paths only, and no value. */
    private static String places(RefusedFacts refused) {
        int count = refused.problems().size();
        return refused.problems().stream()
                .map(RefusalTable::where)
                .collect(Collectors.joining(
                        ", ",
                        "The facts were refused, " + count + (count == 1 ? " problem" : " problems") + " at: ",
                        ""));
    }

    private void fail(String name, String problem, int code) {
        tally.addNotJudged(name, problem);
        exitCode = Math.max(exitCode, code);
    }

    private void addAll(AuditRun other) {
        tally.addAll(other.tally);
        cases.addAll(other.cases);
        refused.putAll(other.refused);
        exitCode = Math.max(exitCode, other.exitCode);
    }

    ForceAudit audit() {
        return tally.audit();
    }

    /** A line on each case, worst first. */
    List<AuditedCase> cases() {
        return cases.stream().sorted(AuditedCase.WORST_FIRST).toList();
    }

    /** Every problem of every file that was refused, by the name of the file. */
    Map<String, RefusedFacts> refused() {
        return refused;
    }

    /** The highest exit code of all files. */
    int exitCode() {
        return exitCode;
    }
}
