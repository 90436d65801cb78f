package org.childrisk.measures;

import java.util.Optional;
import org.childrisk.facts.Country;
import org.childrisk.facts.FactWords;
import org.childrisk.facts.Source;

/**
 * Whose law applies. England and Wales differ in who must report harm to a child (REC-10, REC-11).
 *
 * @param country whose law and procedures apply
 */
public record Jurisdiction(Country country) implements Measure {

    public boolean isInEngland() {
        return country == Country.ENGLAND;
    }

    public boolean isInWales() {
        return country == Country.WALES;
    }

    @Override
    public String ref() {
        return "country";
    }

    @Override
    public String say(FactWords words) {
        return "the law and procedures of " + (isInWales() ? "Wales" : "England") + " apply";
    }

    @Override
    public Optional<Source> source() {
        return Optional.empty();
    }
}
