package org.childrisk.examples.desk;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** What happened last, as far as a page tells it. */
final class DeskNews {

    private static final int KEPT = 30;

    private final List<DeskView.News> untold = new ArrayList<>();
    private final Deque<DeskView.News> news = new ArrayDeque<>();
    private long told;

    void add(OpenCase open, Instant at, String kind, String says) {
        untold.add(new DeskView.News(0, at.toEpochMilli(), open.id(), says, kind));
    }

    /** In the order in which it happened; of one moment, a grade comes last, for what comes last is read first. */
    void publish() {
        untold.sort(Comparator.comparing(DeskView.News::at));
        untold.forEach(it -> news.addLast(it.numbered(++told)));
        untold.clear();
        while (news.size() > KEPT) {
            news.removeFirst();
        }
    }

    List<DeskView.News> newest() {
        return List.copyOf(news);
    }
}
