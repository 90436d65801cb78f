package org.childrisk.measures;

import java.util.Optional;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.RecordLabel;
import org.childrisk.facts.Source;
import org.childrisk.policy.LabelKind;

/** A label on the record with what the vocabulary says of it. */
public record Label(RecordLabel told, LabelKind kind) implements Measure {

    /** The catalogue code; text, so that the engine finds it by hashing. */
    public String code() {
        return kind.code();
    }

    /** The wording makes the child responsible for the danger. */
    public boolean isBlaming() {
        return kind.blames();
    }

    @Override
    public String ref() {
        return kind.code();
    }

    @Override
    public String say(FactWords words) {
        return "label on the record: " + kind.meaning()
                + told.recordedAt().map(at -> ", written " + words.moment(at)).orElse("");
    }

    @Override
    public Optional<Source> source() {
        return told.source();
    }

    /** The kind only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "Label";
    }
}
