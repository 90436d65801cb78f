package org.childrisk.policy;

/**
 * What is known of one answer that a kind of fact holds, whatever a case says there.
 *
 * @param fact the simple name of its record, for example {@code MissingEpisode}; {@code Indicator} for a coded sign
 * @param field the name of the answer in that record; of a coded sign its code
 * @param question how it is asked out loud, one sentence
 * @param foundOut how it is found out
 * @param changeable false for what belongs to the child for good: no explanation may show it as something that could be
 *     otherwise
 */
public record AnswerKind(String fact, String field, String question, FoundOut foundOut, boolean changeable) {}
