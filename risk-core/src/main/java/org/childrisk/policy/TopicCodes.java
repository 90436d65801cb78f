package org.childrisk.policy;

import java.util.List;

/**
 * The codes that bring up a topic.
 *
 * @param topic the topic
 * @param signs codes of indicators that bring it up where one is answered yes
 * @param actions codes of actions that bring it up where one is required
 */
public record TopicCodes(Topic topic, List<String> signs, List<String> actions) {

    public TopicCodes {
        signs = List.copyOf(signs);
        actions = List.copyOf(actions);
    }
}
