package org.childrisk.examples.room;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.training.Bench;
import org.childrisk.examples.training.MinimalPair;
import org.childrisk.examples.training.Shift;
import org.childrisk.examples.training.Switch;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.RefusedFacts;

/** A workbench that is open: the case on it, what moved last, and what is looked at beside it. */
final class Seat {

    private final int number;
    private final String title;
    private final Bench bench;
    private final Set<String> touched = new HashSet<>();
    private Optional<Shift> last = Optional.empty();
    private Optional<List<MinimalPair>> pairs = Optional.empty();
    private Optional<Twin> twin = Optional.empty();
    private String said = "";

    /**
     * The case with one other answer, beside it.
     *
     * @param title what it is
     * @param answer the one answer, as it is here
     * @param to what it is there
     * @param shift what differs, from here to there
     */
    record Twin(String title, Switch answer, Answer to, Shift shift) {}

    Seat(int number, String title, CaseFile file, RiskAssessor assessor) {
        this.number = number;
        this.title = title;
        this.bench = new Bench(file, assessor);
    }

    String path() {
        return "/bench/" + number;
    }

    String title() {
        return title;
    }

    Bench bench() {
        return bench;
    }

    Optional<Shift> last() {
        return last;
    }

    Optional<List<MinimalPair>> pairs() {
        return pairs;
    }

    Optional<Twin> twin() {
        return twin;
    }

    /** What was said last, for somebody who does not see the page. */
    String said() {
        return Frame.aloud(said);
    }

    /** Whether it stands in the list without being looked for. */
    boolean isShown(Switch answer) {
        return answer.isAnswered() || touched.contains(answer.name());
    }

    void change(String name, Answer wanted) {
        Switch answer = named(name);
        touched.add(answer.name());
        if (answer.answer().answer() == wanted) {
            return;
        }
        try {
            moved(answer.moved(wanted), bench.change(answer.to(Optional.of(wanted))));
        } catch (RefusedFacts refused) {
            said = cannotBe(refused);
        }
    }

    void undo() {
        Optional<Shift> shift = bench.undo();
        if (shift.isPresent()) {
            moved("Back by one", shift.orElseThrow());
        } else {
            said = "Nothing is switched: this is the case as it was.";
        }
    }

    private void moved(String what, Shift shift) {
        last = Optional.of(shift);
        pairs = Optional.empty();
        twin = Optional.empty();
        said = what + ". " + String.join(". ", shift.lines());
    }

    void findPairs() {
        List<MinimalPair> found = bench.pairs();
        pairs = Optional.of(found);
        said = found.isEmpty()
                ? "No single answer moves a grade by one here."
                : "Answers that move a grade by one, each alone: " + found.size() + ".";
    }

    /** Shows the case with one other answer beside it. */
    void look(String called, String name, Answer to) {
        Switch answer = named(name);
        try {
            Shift shift = bench.twin(answer.to(Optional.of(to)));
            twin = Optional.of(new Twin(called, answer, to, shift));
            said = "Beside it: " + answer.moved(to) + ". " + String.join(". ", shift.lines());
        } catch (RefusedFacts refused) {
            said = cannotBe(refused);
        }
    }

    private Switch named(String name) {
        return bench.named(name).orElseThrow(() -> new IllegalArgumentException("There is no such answer"));
    }

    private static String cannotBe(RefusedFacts refused) {
        return "That cannot be: " + refused.problems().get(0).line();
    }
}
