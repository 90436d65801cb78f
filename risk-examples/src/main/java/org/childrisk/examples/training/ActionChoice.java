package org.childrisk.examples.training;

import java.util.List;

/**
 * An action that a trainee may pick.
 *
 * @param code code of the action catalogue
 * @param duty what would be done, in plain words
 * @param required whether the library requires it now: open, and not done yet
 * @param done whether it was required and is done or past doing, so that picking it is neither right nor wrong
 * @param rules the rules that require it, none where none does
 */
public record ActionChoice(String code, String duty, boolean required, boolean done, List<String> rules) {}
