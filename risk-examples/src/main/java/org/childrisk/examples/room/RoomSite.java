package org.childrisk.examples.room;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.childrisk.examples.loopback.OwnFiles;
import org.childrisk.examples.loopback.Site;
import org.childrisk.examples.loopback.Visit;
import org.childrisk.examples.training.AnswerKey;
import org.childrisk.examples.training.Choice;
import org.childrisk.examples.training.Score;
import org.childrisk.explain.ExplanationHtml;
import org.childrisk.explain.ProofPicture;
import org.childrisk.facts.Answer;
import org.childrisk.facts.CaseFile;
import tools.jackson.databind.JsonNode;

/** Where the pages of a room are, and what may be changed there. */
record RoomSite(Room room) implements Site {

    private static final OwnFiles FILES = new OwnFiles(RoomSite.class, Set.of("room.css", "room.js"));

    private static final Pattern LESSON = Pattern.compile("/lesson/(\\d{1,6})/(\\d{1,3}|end)(/proof)?");
    private static final Pattern BENCH = Pattern.compile("/bench/(\\d{1,6})(/\\w+)?");

    @Override
    public void get(Visit visit) throws IOException {
        String path = visit.path();
        Matcher lesson = LESSON.matcher(path);
        Matcher bench = BENCH.matcher(path);
        if (path.equals("/")) {
            visit.page(room.storyList());
        } else if (path.equals("/bench")) {
            visit.page(room.benchList());
        } else if (path.equals("/graph.css")) {
            visit.style(ProofPicture.css());
        } else if (lesson.matches()) {
            Optional<Sitting> sitting = room.sitting(Integer.parseInt(lesson.group(1)));
            if (sitting.isPresent()) {
                lesson(visit, sitting.get(), lesson.group(2), lesson.group(3) != null);
            }
        } else if (bench.matches()) {
            Optional<Seat> seat = room.seat(Integer.parseInt(bench.group(1)));
            if (seat.isPresent()) {
                bench(visit, seat.get(), Optional.ofNullable(bench.group(2)).orElse(""));
            }
        } else {
            FILES.answer(visit);
        }
    }

    /** A step that was not reached has no page: nothing of later is shown. */
    private void lesson(Visit visit, Sitting sitting, String place, boolean proof) throws IOException {
        if (place.equals("end")) {
            visit.page(new EndPage(sitting).write());
            return;
        }
        int step = Integer.parseInt(place) - 1;
        Optional<Score> score = sitting.score(step);
        Optional<AnswerKey> key = sitting.reached(step);
        if (score.isPresent() && proof) {
            explain(visit, sitting.story().caseAfter(step));
        } else if (score.isPresent()) {
            visit.page(new ReviewPage(sitting, score.get()).write());
        } else if (key.isPresent() && !proof) {
            visit.page(new StepPage(sitting, key.get()).write());
        }
    }

    private void bench(Visit visit, Seat seat, String part) throws IOException {
        synchronized (seat) {
            if (part.isEmpty()) {
                visit.page(new BenchPage(seat).write());
            } else if (part.equals("/proof")) {
                visit.pageAlone(new ExplanationHtml().write(seat.bench().explain()));
            }
        }
    }

    private void explain(Visit visit, CaseFile file) throws IOException {
        visit.pageAlone(new ExplanationHtml().write(room.assessor().explain(file)));
    }

    @Override
    public void post(Visit visit, JsonNode said) throws IOException {
        Matcher lesson = LESSON.matcher(visit.path());
        Matcher bench = BENCH.matcher(visit.path());
        if (visit.path().equals("/begin")) {
            visit.text(200, room.begin(said.required("story").stringValue()));
        } else if (visit.path().equals("/bench")) {
            visit.text(200, open(said));
        } else if (lesson.matches()
                && lesson.group(3) == null
                && !lesson.group(2).equals("end")) {
            Optional<Sitting> sitting = room.sitting(Integer.parseInt(lesson.group(1)));
            if (sitting.isPresent()) {
                answer(visit, sitting.get(), Integer.parseInt(lesson.group(2)) - 1, said);
            }
        } else if (bench.matches()) {
            Optional<Seat> seat = room.seat(Integer.parseInt(bench.group(1)));
            if (seat.isPresent()) {
                change(visit, seat.get(), Optional.ofNullable(bench.group(2)).orElse(""), said);
            }
        }
    }

    private String open(JsonNode said) {
        if (said.has("twins")) {
            return room.openTwins(said.required("twins").intValue());
        }
        return said.has("scenario")
                ? room.open(said.required("scenario").stringValue())
                : room.open(
                        said.required("story").stringValue(),
                        said.required("step").intValue());
    }

    private void answer(Visit visit, Sitting sitting, int step, JsonNode said) throws IOException {
        Optional<AnswerKey> key = sitting.reached(step);
        if (key.isEmpty()) {
            return;
        }
        Choice choice = ChoiceReading.read(said, key.get());
        // what was answered before stays
        sitting.answer(step, choice).ifPresent(score -> sitting.trouble(room.keep(score)));
        visit.text(200, sitting.path(step));
    }

    private static void change(Visit visit, Seat seat, String part, JsonNode said) throws IOException {
        synchronized (seat) {
            switch (part) {
                case "/switch" -> seat.change(name(said), answer(said));
                case "/twin" -> seat.look("with this one answer", name(said), answer(said));
                case "/undo" -> seat.undo();
                case "/pairs" -> seat.findPairs();
                default -> {
                    return;
                }
            }
            visit.page(new BenchPage(seat).write());
        }
    }

    private static String name(JsonNode said) {
        return said.required("name").stringValue();
    }

    private static Answer answer(JsonNode said) {
        return Answer.valueOf(said.required("answer").stringValue());
    }
}
