package org.childrisk.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A check which other children an adult can reach (SUS-12). In four of six cases in one force the suspects could reach
 * others, and nothing was done.
 *
 * @param id reference
 * @param adult the adult of concern, empty where not recorded
 * @param at when it was made, empty where not recorded
 * @param household were the children in the adult's household and family looked for
 * @param school were those at a school looked for
 * @param club were those at a club or other activity looked for
 * @param work were those whom the adult meets at work looked for
 * @param online were those whom the adult reaches online looked for
 * @param source who supplied it and when, empty where not recorded
 */
public record AccessCheck(
        String id,
        Optional<String> adult,
        Optional<Instant> at,
        Answer household,
        Answer school,
        Answer club,
        Answer work,
        Answer online,
        Optional<Source> source)
        implements Proceeding {

    public AccessCheck {
        adult = Given.orEmpty(adult);
        at = Given.orEmpty(at);
        household = Answer.orUnknown(household);
        school = Answer.orUnknown(school);
        club = Answer.orUnknown(club);
        work = Answer.orUnknown(work);
        online = Answer.orUnknown(online);
        source = Given.orEmpty(source);
        new FactCheck().required("id", id).done();
    }

    /** The record says of every way to children that it was looked at. */
    public boolean isComplete() {
        return Stream.of(household, school, club, work, online).allMatch(Answer::isYes);
    }

    /** Some way to children was left out, or the record does not say. */
    public boolean isWithGaps() {
        return !isComplete();
    }

    @Override
    public String ref() {
        return id;
    }

    /** The reference only: nothing about the child reaches a log by accident. */
    @Override
    public String toString() {
        return "AccessCheck[" + ref() + "]";
    }
}
