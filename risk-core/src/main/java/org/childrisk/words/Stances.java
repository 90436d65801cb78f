package org.childrisk.words;

import java.util.BitSet;
import java.util.List;
import org.childrisk.words.Cues.Cue;
import org.childrisk.words.PhraseMatcher.Match;
import org.childrisk.words.Word.Join;

/**
 * Tells how words stand in their text: quoted, in a sentence about words, denied, or asked. Each look goes back a few words
 * at most; what holds for a whole sentence is found once.
 */
final class Stances {

    private static final int WORDS_LOOKED_BACK = 10;

    private static final Cues CUES = Cues.read();
    private static final PhraseMatcher<Cue> PHRASES = CUES.phrases();

    private final List<Word> words;
    private final BitSet quoted;
    private final BitSet aboutWords = new BitSet();
    private final BitSet asked = new BitSet();
    private final BitSet denying = new BitSet();
    private final BitSet asking = new BitSet();

    Stances(String text, List<Word> words) {
        this.words = words;
        this.quoted = Marks.quoted(text);
        BitSet cues = new BitSet();
        for (Match<Cue> match : PHRASES.matches(words)) {
            switch (match.of()) {
                case DENIES -> denying.set(match.first(), match.last() + 1);
                case ASKS -> asking.set(match.first(), match.last() + 1);
                case ABOUT_WORDS -> cues.set(match.first());
            }
        }
        for (int from = 0; from < words.size(); ) {
            int to = endOfSentence(from);
            readSentence(text, from, to, cues);
            from = to;
        }
    }

    private int endOfSentence(int from) {
        int to = from + 1;
        while (to < words.size() && !words.get(to).beginsSentence()) {
            to++;
        }
        return to;
    }

    private void readSentence(String text, int from, int to, BitSet cues) {
        int cue = cues.nextSetBit(from);
        boolean goesOn = from > 0 && aboutWords.get(from - 1) && isPointOfList(text, from);
        if ((cue >= 0 && cue < to) || goesOn) {
            aboutWords.set(from, to);
        }
        if (isAsked(text, to)) {
            asked.set(from, to);
        }
    }

    private boolean isAsked(String text, int to) {
        int end = to < words.size() ? words.get(to).start() : text.length();
        for (int i = words.get(to - 1).end(); i < end; i++) {
            if (text.charAt(i) == '?') {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence is a point of the list that the sentence before begins, or that it belongs to. */
    private boolean isPointOfList(String text, int from) {
        int after = words.get(from - 1).end();
        int before = words.get(from).start();
        boolean newLine = false;
        for (int i = after; i < before; i++) {
            char mark = text.charAt(i);
            if (mark == '.' || mark == '?' || mark == '!') {
                return false;
            }
            newLine |= Marks.isNewLine(text, i);
        }
        return newLine;
    }

    Stance of(int first, int last) {
        if (quoted.get(words.get(last).start()) && quoted.get(words.get(last).end() - 1)) {
            return Stance.QUOTED;
        }
        if (aboutWords.get(first)) {
            return Stance.IN_GUIDANCE;
        }
        if (isDenied(first)) {
            return Stance.DENIED;
        }
        return asked.get(first) || isAskedBefore(first) ? Stance.ASKED : Stance.ASSERTED;
    }

    private boolean isDenied(int first) {
        for (int i = first - 1; i >= beginOfClause(first); i--) {
            if (denying.get(i) || (CUES.denying().contains(words.get(i).form()) && !isMoreThanDenied(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMoreThanDenied(int index) {
        return index + 1 < words.size()
                && CUES.notDeniedBefore().contains(words.get(index + 1).form());
    }

    private boolean isAskedBefore(int first) {
        int from = Math.max(0, first - WORDS_LOOKED_BACK);
        int cue = asking.nextSetBit(from);
        return cue >= 0 && cue < first && !isParted(cue, first);
    }

    private boolean isParted(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (words.get(i).beginsSentence()) {
                return true;
            }
        }
        return false;
    }

    /** The first word that what is denied may reach from: of the same clause, and near. */
    private int beginOfClause(int first) {
        int begin = first;
        while (begin > 0
                && first - begin < WORDS_LOOKED_BACK
                && words.get(begin).before() == Join.SPACE
                && !CUES.beginsClause().contains(words.get(begin - 1).form())) {
            begin--;
        }
        return begin;
    }
}
