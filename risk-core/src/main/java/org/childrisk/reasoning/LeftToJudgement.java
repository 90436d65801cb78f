package org.childrisk.reasoning;

/**
 * Something that guidance asks to be weighed and that no rule weighs: a person must. Silence about it is no clearance.
 *
 * @param cites identifier in the guidance register
 * @param weigh what a person must weigh, in plain words
 */
public record LeftToJudgement(String cites, String weigh) {}
