package org.childrisk.examples.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.childrisk.Assessment;
import org.childrisk.RiskAssessor;
import org.childrisk.facts.AnswerOnRecord;
import org.childrisk.facts.CaseFile;
import org.childrisk.reasoning.Explanation;

/**
 * A case of which answers are switched: how it stands, how it stood before, and what moved. The case itself stays as it was. Not safe
 * for use by several threads at once.
 */
public final class Bench {

    private final RiskAssessor assessor;
    private final Deque<CaseFile> before = new ArrayDeque<>();
    private CaseFile file;
    private Assessment assessment;

    /** A case as it stands. Throws {@link org.childrisk.facts.RefusedFacts} if it uses codes that the catalogues do not know. */
    public Bench(CaseFile file, RiskAssessor assessor) {
        this.file = file;
        this.assessor = assessor;
        this.assessment = assessor.assess(file);
    }

    public CaseFile file() {
        return file;
    }

    public Assessment assessment() {
        return assessment;
    }

    /** Every answer that can be switched, those that the facts hold first. */
    public List<Switch> switches() {
        return Switch.all(file, assessor.policy());
    }

    /** The answer of this name as it stands now. */
    public Optional<Switch> named(String name) {
        return switches().stream()
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * Switches an answer.
     *
     * @return what moved
     * @throws org.childrisk.facts.RefusedFacts if the facts cannot be true together then; nothing is switched
     */
    public Shift change(AnswerOnRecord answer) {
        CaseFile next = file.answering(List.of(answer));
        Shift shift = to(next);
        before.push(shift.from());
        return shift;
    }

    /** Takes the last switch back; empty where none is left. */
    public Optional<Shift> undo() {
        return before.isEmpty() ? Optional.empty() : Optional.of(to(before.pop()));
    }

    public boolean isSwitched() {
        return !before.isEmpty();
    }

    private Shift to(CaseFile next) {
        Shift shift = new Shift(file, assessment, next, assessor.assess(next));
        file = shift.to();
        assessment = shift.after();
        return shift;
    }

    /** The case as it stands with all that a person may ask of it. */
    public Explanation explain() {
        return assessor.explain(file);
    }

    /** Single answers that move a grade by one. */
    public List<MinimalPair> pairs() {
        return MinimalPair.of(file.reference(), assessor.explain(file));
    }

    /**
     * The case that differs in one answer only, without switching it.
     *
     * @throws org.childrisk.facts.RefusedFacts if the facts cannot be true together then
     */
    public Shift twin(AnswerOnRecord answer) {
        CaseFile other = file.answering(List.of(answer));
        return new Shift(file, assessment, other, assessor.assess(other));
    }
}
