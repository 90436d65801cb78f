package org.childrisk.examples.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.childrisk.RiskAssessor;
import org.childrisk.examples.loopback.OwnFiles;
import org.childrisk.examples.loopback.Site;
import org.childrisk.examples.loopback.Visit;
import org.childrisk.explain.ExplanationHtml;
import org.childrisk.facts.Answer;
import tools.jackson.databind.JsonNode;

/** What a desk shows, and what may be changed at it. */
record DeskSite(RiskAssessor assessor, Feed feed, DeskWork work) implements Site {

    private static final OwnFiles FILES =
            new OwnFiles(DeskSite.class, Set.of("desk.html", "desk.css", "rows.js", "desk.js"));

    @Override
    public void get(Visit visit) throws IOException {
        String path = visit.path();
        if (path.equals("/")) {
            FILES.answer(visit, "desk.html");
        } else if (path.equals("/events")) {
            if (!feed.send(visit.takeOver())) {
                visit.text(503, "Too many pages are open. Maybe close one.");
            }
        } else if (path.matches("/proof/\\d{1,6}")) {
            proof(visit, Integer.parseInt(path.substring("/proof/".length())));
        } else {
            FILES.answer(visit);
        }
    }

    private void proof(Visit visit, int id) throws IOException {
        Optional<String> page = work.known(id).map(assessor::explain).map(new ExplanationHtml()::write);
        if (page.isEmpty()) {
            visit.text(404, "There is no such case.");
        } else {
            visit.pageAlone(page.get());
        }
    }

    @Override
    public void post(Visit visit, JsonNode said) throws IOException {
        switch (visit.path()) {
            case "/clock" -> clock(visit, said);
            case "/answer" ->
                reply(
                        visit,
                        work.answer(
                                said.required("id").intValue(),
                                said.required("ref").stringValue(),
                                said.required("field").stringValue(),
                                Answer.valueOf(said.required("answer").stringValue())),
                        "no question any more");
            case "/done" ->
                reply(
                        visit,
                        work.done(
                                said.required("id").intValue(),
                                said.required("code").stringValue(),
                                said.required("about").stringValue()),
                        "not to be done any more");
            default -> {}
        }
    }

    private void clock(Visit visit, JsonNode said) throws IOException {
        if (said.has("speed")) {
            int speed = said.required("speed").intValue();
            if (speed < 1 || speed > ReplayClock.FASTEST) {
                throw new IllegalArgumentException("No such speed");
            }
            work.speed(speed);
        } else {
            work.run(said.required("run").booleanValue());
        }
        visit.none();
    }

    /** Nothing where it was taken, else why not. */
    private static void reply(Visit visit, Desk.Reply reply, String gone) throws IOException {
        switch (reply) {
            case TAKEN -> visit.none();
            case GONE -> visit.text(200, "Not taken: this is " + gone + ".");
            case CONTRADICTED -> visit.text(200, "Not taken: the record says something that cannot be true beside it.");
        }
    }
}
