package org.childrisk.examples.performance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childrisk.Assessment;
import org.childrisk.assessment.RequiredAction;
import org.childrisk.facts.CaseFile;
import org.childrisk.facts.Grade;
import org.childrisk.facts.MissingEpisode;
import org.childrisk.facts.RiskDomain;
import org.childrisk.measures.CaseMeasures;
import org.childrisk.rules.EngineRoom;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * The forty rules as somebody new to Drools writes them, in {@code free-style.txt}: raw facts, joins, {@code accumulate},
 * {@code not}, a new session for each case, and a listener that keeps rule and facts of each firing as the reason.
 */
public final class FreeStyle {

    /** The child is missing now. */
    public record Missing(MissingEpisode episode) {}

    /** Something that speaks for a risk. */
    public record Concern(String code, String strength) {}

    /** Raises the grade to at least this: 0 very low, 1 low, 2 medium, 3 high. */
    public record Raise(int grade) {}

    /** The highest grade. */
    public record FinalGrade(int grade) {}

    /** Something that must be done. */
    public record Action(String code) {}

    /** Something to be asked at once. */
    public record Question(String code) {}

    /** The moment of the assessment. */
    public record Moment(Instant at) {}

    /** What both ways must agree on. */
    record Answer(Grade grade, Set<String> actions) {}

    /** Why a rule fired. */
    record Reason(String rule, List<Object> facts) {}

    /** What comes out of a session. */
    record Result(Answer answer, List<Reason> reasons) {}

    private final KieBase base;
    private final Map<String, String> strengths = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();

    private FreeStyle(EngineRoom room) {
        base = EngineRoom.compile(Map.of("free-style.drl", text()));
        room.policy().indicators().all().forEach(kind -> {
            strengths.put(kind.code(), kind.strength().name());
            if (kind.askAtOnce()) {
                questions.add(new Question(kind.code()));
            }
        });
    }

    static Variant asABeginner() {
        List<CaseFile> files = TypicalCases.first(Variants.CASES);
        FreeStyle rules = new FreeStyle(EngineRoom.open());
        return new Variant() {
            @Override
            public Object run(int number) {
                return rules.assess(files.get(number % files.size()));
            }

            @Override
            public Object answer(int number) {
                return rules.assess(files.get(number % files.size())).answer();
            }
        };
    }

    /** From the same facts to the same conclusions, which carry their reasons. */
    static Variant asTheLibrary() {
        List<CaseFile> files = TypicalCases.first(Variants.CASES);
        EngineRoom room = EngineRoom.openWith(Forty.IDS);
        return new Variant() {
            @Override
            public Object run(int number) {
                return room.session(room.measure(files.get(number % files.size())));
            }

            @Override
            public Object answer(int number) {
                CaseMeasures measures = room.measure(files.get(number % files.size()));
                return answerOf(room.write(measures, room.session(measures)));
            }
        };
    }

    private static Answer answerOf(Assessment assessment) {
        return new Answer(
                assessment.grade(RiskDomain.MISSING).orElseThrow(),
                assessment.actions().stream().map(RequiredAction::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Result assess(CaseFile file) {
        KieSession session = base.newKieSession();
        try {
            List<Reason> reasons = new ArrayList<>();
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    reasons.add(new Reason(
                            event.getMatch().getRule().getName(),
                            List.copyOf(event.getMatch().getObjects())));
                }
            });
            session.setGlobal("strengths", strengths);
            file.facts().forEach(session::insert);
            questions.forEach(session::insert);
            session.insert(new Moment(file.asOf().toInstant()));
            session.fireAllRules();
            int grade = 0;
            Set<String> actions = new TreeSet<>();
            for (Object fact : session.getObjects()) {
                if (fact instanceof Raise raise) {
                    grade = Math.max(grade, raise.grade());
                } else if (fact instanceof Action action) {
                    actions.add(action.code());
                }
            }
            return new Result(new Answer(List.of(Grade.values()).get(grade), actions), reasons);
        } finally {
            session.dispose();
        }
    }

    private static String text() {
        try (InputStream in = FreeStyle.class.getResourceAsStream("free-style.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
