package org.childrisk.policy;

import java.util.List;
import java.util.Map;
import org.childrisk.facts.RiskDomain;

/**
 * What a child or a family may be told of a case, in plain words. Only what is listed is ever told; the reasons stand in
 * decision 014.
 *
 * @param cites identifiers in the guidance register
 * @param heldBackWhileOpen codes of actions; while one of them is still to be done, nothing of the case is told
 * @param heldBackIn domains in which a grade keeps everything back, for the danger may be at home
 * @param actions code of an action to the sentence that tells of it
 * @param questions code of an indicator to the question as it is put to a child or a family
 */
public record FamilyWords(
        List<String> cites,
        List<String> heldBackWhileOpen,
        List<RiskDomain> heldBackIn,
        Map<String, String> actions,
        Map<String, String> questions) {}
