package org.childrisk.instruments;

import java.util.Optional;

/**
 * How many items of a group count.
 *
 * @param group the code of the group
 * @param name what its items have in common
 * @param window over which time
 * @param present how many items count; empty where the items were not published and the force gave no count
 * @param unknown how many more might; empty where nobody can say
 */
public record GroupCount(
        String group, String name, String window, Optional<Integer> present, Optional<Integer> unknown) {}
