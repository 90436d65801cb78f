package org.childrisk.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The grammar that phrases rely on: inflections fall together, and so do pronouns. A light rule for endings and a table of
 * what it cannot know; derived words (promiscuous, promiscuity) are phrases of their own.
 */
final class WordForms {

    /** The first of each is what the others are taken for. */
    private static final List<String> TOGETHER = List.of(
            "she he they",
            "her his him their them hers theirs",
            "herself himself themselves themself hisself theirselves self selves",
            "be is was are were been being am s re m",
            "have has had having ve",
            "do does did done doing",
            "will ll shall",
            "go goes went gone going",
            "aged age ages",
            "begin begins began begun beginning",
            "boyfriend boyfriends bf",
            "bring brings brought bringing",
            "child children",
            "choose chooses chose chosen choosing",
            "come comes came coming",
            "draw draws drew drawn drawing",
            "fall falls fell fallen falling",
            "find finds found finding",
            "fabricate fabricates fabricated fabricating",
            "feel feels felt feeling",
            "get gets got gotten getting",
            "girlfriend girlfriends gf",
            "give gives gave given giving",
            "hang hangs hung hanging",
            "keep keeps kept keeping",
            "image images picture pictures photo photos photograph photographs pic pics selfie selfies",
            "know knows knew known knowing",
            "leave leaves left leaving",
            "liar liars lier liers",
            "lie lies lied lying",
            "lose loses lost losing",
            "make makes made making",
            "man men male males bloke blokes guy guys",
            "meet meets met meeting",
            "put puts putting",
            "run runs ran running",
            "say says said saying",
            "see sees saw seen seeing",
            "seek seeks sought seeking",
            "sell sells sold selling",
            "send sends sent sending",
            "sleep sleeps slept sleeping",
            "speak speaks spoke spoken speaking",
            "stick sticks stuck sticking",
            "take takes took taken taking",
            "tell tells told telling",
            "think thinks thought thinking",
            "throw throws threw thrown throwing",
            "wear wears wore worn wearing",
            "willing",
            "withdraw withdraws withdrew withdrawn withdrawing",
            "with w",
            "woman women",
            "write writes wrote written writing");

    /** Words for a child, which may stand where a phrase has a pronoun. */
    private static final Set<String> CHILD = Set.of(
            "child",
            "children",
            "girl",
            "girls",
            "boy",
            "boys",
            "teenager",
            "teen",
            "kid",
            "youth",
            "youngster",
            "juvenile",
            "minor",
            "lad",
            "lass",
            "misper",
            "yp",
            "ip",
            "subject",
            "victim",
            "complainant",
            "resident",
            "pupil",
            "daughter",
            "son");

    private static final List<String> STEMS_OF_PRONOUNS = List.of("she", "her");

    /** Words that may stand between the words of a phrase and change nothing. */
    private static final Set<String> FILLERS = Set.of(
            "a",
            "an",
            "the",
            "very",
            "quite",
            "so",
            "rather",
            "really",
            "that",
            "extremely",
            "just",
            "simply",
            "clearly",
            "obviously");

    /** Others that say only when, how often or how much, and end otherwise than most. */
    private static final Set<String> ADVERBS =
            Set.of("again", "always", "also", "even", "ever", "just", "now", "often", "quite", "still", "too");

    private static final Set<String> TURNS_ROUND = Set.of("no", "not", "never", "nobody", "nothing", "without");

    /** Words that end like an adverb and are none. */
    private static final Set<String> NO_ADVERBS = Set.of(
            "family", "early", "elderly", "likely", "unlikely", "friendly", "lonely", "supply", "reply", "apply");

    private static final Map<String, String> IRREGULAR = irregular();

    private WordForms() {}

    private static Map<String, String> irregular() {
        Map<String, String> stems = new HashMap<>();
        for (String together : TOGETHER) {
            List<String> forms = List.of(together.split(" ", -1));
            forms.forEach(form -> stems.put(form, forms.get(0)));
        }
        return Map.copyOf(stems);
    }

    static boolean isFiller(String form) {
        return FILLERS.contains(form);
    }

    /** Whether a word between those of a phrase changes nothing: an article, or an adverb. */
    static boolean isPassedOver(String form) {
        return FILLERS.contains(form)
                || ADVERBS.contains(form)
                || (form.length() > 4 && form.endsWith("ly") && !NO_ADVERBS.contains(form));
    }

    /** Whether a word turns round what follows, so that no gap of a phrase may reach over it. */
    static boolean turnsRound(String form) {
        return TURNS_ROUND.contains(form);
    }

    /** The stems of the pronouns for which this word may stand. */
    static List<String> pronounsFor(String form) {
        return CHILD.contains(form) ? STEMS_OF_PRONOUNS : List.of();
    }

    /** What the inflections of a word have in common. Not always a word. */
    static String stem(String form) {
        String irregular = IRREGULAR.get(form);
        return irregular == null ? withoutEnding(form) : irregular;
    }

    private static String withoutEnding(String form) {
        String stem = withoutPlural(form);
        if (stem.endsWith("ied") && stem.length() > 4) {
            stem = cut(stem, 3) + "y";
        } else if (stem.endsWith("ing") && isStem(cut(stem, 3))) {
            stem = cut(stem, 3);
        } else if (stem.endsWith("ed") && isStem(cut(stem, 2))) {
            stem = cut(stem, 2);
        }
        if (stem.endsWith("e") && stem.length() > 3) {
            stem = cut(stem, 1);
        }
        int last = stem.length() - 1;
        boolean doubled =
                last > 1 && stem.charAt(last) == stem.charAt(last - 1) && Character.isLetter(stem.charAt(last));
        return doubled ? cut(stem, 1) : stem;
    }

    private static String withoutPlural(String form) {
        if (form.length() > 4 && form.endsWith("ies")) {
            return cut(form, 3) + "y";
        }
        if (form.length() > 4 && (form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches"))) {
            return cut(form, 2);
        }
        boolean plural = form.length() > 3
                && form.endsWith("s")
                && !form.endsWith("ss")
                && !form.endsWith("us")
                && !form.endsWith("is");
        return plural ? cut(form, 1) : form;
    }

    private static String cut(String form, int letters) {
        return form.substring(0, form.length() - letters);
    }

    private static boolean isStem(String stem) {
        return stem.length() > 2 && stem.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }
}
