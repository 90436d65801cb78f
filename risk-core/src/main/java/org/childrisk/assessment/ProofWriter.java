package org.childrisk.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.childrisk.assessment.Conclusions.Fired;
import org.childrisk.facts.Fact;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Source;
import org.childrisk.measures.Measure;
import org.childrisk.measures.Raised;
import org.childrisk.measures.Sign;

/** Numbers the firings, in an order that depends on nothing but their content, and writes each down with its evidence. */
final class ProofWriter {

    private final Conclusions conclusions;
    private final Map<String, RuleText> rules;
    private final FactWords words;
    private final List<Fired> ordered;
    private final IdentityHashMap<Object, String> said = new IdentityHashMap<>();
    private final IdentityHashMap<Object, String> seen = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Evidence> shown = new IdentityHashMap<>();
    private final IdentityHashMap<Fired, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<Collection<Fired>, List<Integer>> numbered = new IdentityHashMap<>();

    ProofWriter(Conclusions conclusions, Map<String, RuleText> rules, FactWords words) {
        this.conclusions = conclusions;
        this.rules = rules;
        this.words = words;
        this.ordered = new ArrayList<>(conclusions.firings());
        IdentityHashMap<Fired, String> matched = new IdentityHashMap<>();
        ordered.sort(Comparator.comparing(Fired::rule)
                .thenComparing(fired -> matched.computeIfAbsent(fired, this::matched)));
        ordered.forEach(fired -> numbers.put(fired, numbers.size() + 1));
    }

    /** All that tells the matched facts of one firing from those of another, so that no order but theirs is left. */
    private String matched(Fired fired) {
        if (fired.facts().size() == 1) {
            return matched(fired.facts().get(0));
        }
        return String.join("\n", fired.facts().stream().map(this::matched).toList());
    }

    private String matched(Object fact) {
        String known = seen.get(fact);
        if (known == null) {
            known = look(fact);
            seen.put(fact, known);
        }
        return known;
    }

    private String look(Object fact) {
        Evidence evidence = evidence(fact, List.of());
        String told = evidence.ref() + "\n" + evidence.says() + "\n" + evidence.source();
        if (fact instanceof Raised raised) {
            return told + raised.knownAt() + matched(raised.because());
        }
        return fact instanceof Measure measure ? told + measure.knownAt() : told;
    }

    /** The numbers of some firings, ascending, each once. */
    List<Integer> numbers(Collection<Fired> firings) {
        if (firings.isEmpty()) {
            return List.of();
        }
        if (firings.size() == 1) {
            return List.of(numbers.getOrDefault(firings.iterator().next(), 0));
        }
        int[] ascending = new int[firings.size()];
        int count = 0;
        for (Fired fired : firings) {
            ascending[count++] = numbers.getOrDefault(fired, 0);
        }
        return Arrays.stream(ascending).sorted().distinct().boxed().toList();
    }

    List<Firing> write() {
        return ordered.stream().map(this::write).toList();
    }

    private Firing write(Fired fired) {
        RuleText rule = rules.getOrDefault(fired.rule(), new RuleText(fired.rule(), fired.rule(), List.of()));
        return new Firing(
                numbers.getOrDefault(fired, 0),
                rule.id(),
                rule.title(),
                eachOf(fired.facts(), this::evidence),
                cites(rule, fired),
                eachOnce(fired.says()));
    }

    /** Most rules match one fact and say one thing: a stream for each would be most of what a proof costs. */
    private static <T, R> List<R> eachOf(List<T> several, Function<T, R> read) {
        return several.size() == 1
                ? List.of(read.apply(several.get(0)))
                : several.stream().map(read).toList();
    }

    private static List<String> eachOnce(List<Supplier<String>> says) {
        return says.size() == 1
                ? List.of(says.get(0).get())
                : says.stream().map(Supplier::get).distinct().toList();
    }

    /** What the rule rests on, then what each sign rests on that somebody reported. */
    private static List<String> cites(RuleText rule, Fired fired) {
        Set<String> besides = Set.of();
        for (Object fact : fired.facts()) {
            if (fact instanceof Sign sign && !sign.isConcluded()) {
                besides = besides.isEmpty() ? new LinkedHashSet<>(rule.cites()) : besides;
                besides.addAll(sign.cites());
            }
        }
        return besides.isEmpty() ? rule.cites() : List.copyOf(besides);
    }

    private Evidence evidence(Object fact) {
        return shown.computeIfAbsent(fact, it -> evidence(it, numbersBehind(it)));
    }

    /** Raised grades share the firings behind them: in a case of many facts those are thousands, numbered once. */
    private List<Integer> numbersBehind(Object fact) {
        return numbered.computeIfAbsent(conclusions.behind(fact), this::numbers);
    }

    private Evidence evidence(Object fact, List<Integer> behind) {
        if (fact instanceof Measure measure) {
            return new Evidence(measure.ref(), say(fact), measure.source(), behind);
        }
        if (fact instanceof Fact told) {
            return new Evidence(told.ref(), say(fact), told.source(), behind);
        }
        return new Evidence("", say(fact), Optional.<Source>empty(), behind);
    }

    private String say(Object fact) {
        return said.computeIfAbsent(fact, this::inWords);
    }

    private String inWords(Object fact) {
        if (fact instanceof Measure measure) {
            return measure.say(words);
        }
        return fact instanceof Fact told ? words.say(told) : fact.getClass().getSimpleName();
    }
}
