package org.childrisk.examples.loopback;

import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** What is served. Only requests come here that got in; several may come at once, each on a thread of its own. */
public interface Site {

    /** Shows something. What is not answered is answered with 404. */
    void get(Visit visit) throws IOException;

    /**
     * Changes something. What is not answered is answered with 404.
     *
     * @param said what the page sent; a field that is not there or of another kind ends as "not understood"
     */
    void post(Visit visit, JsonNode said) throws IOException;
}
