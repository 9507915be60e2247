package org.hearsay.annotate.name;

import java.util.List;

/** Takes the titles out of a run of capitals and cuts it where one name ends and the next begins. */
final class RunSplitter {
    private final WordLists lists = WordLists.shared();
    private final List<Word> run;

    RunSplitter(List<Word> run) {
        this.run = run;
    }

    /** Adds the names of the run to {@code found}. */
    void split(List<NameRun> found) {
        String title = "";
        int from = 0;
        for (int i = 0; i < run.size(); i++) {
            if (isTitle(i)) {
                add(from, i, title, found);
                title = run.get(i).text();
                from = i + 1;
            } else if (i > from && beginsPerson(i)) {
                add(from, i, title, found);
                title = "";
                from = i;
            }
        }
        add(from, run.size(), title, found);
    }

    private void add(int from, int to, String title, List<NameRun> found) {
        int begin = from;
        int end = to;
        while (begin < end && (!run.get(begin).capital() || (run.get(begin).initial() && end - begin == 1))) {
            begin++;
        }
        while (end > begin && !run.get(end - 1).capital()) {
            end--;
        }
        if (begin < end) {
            found.add(NameRun.of(run.subList(begin, end), title));
        }
    }

    private boolean isTitle(int i) {
        String word = run.get(i).text();
        boolean more = i + 1 < run.size();
        if (i == 0 && more && lists.role(word) && lists.firstName(run.get(1).text())) {
            return true;
        }
        if (lists.has("title-modifier", word) && more && isTitle(i + 1)) {
            return true;
        }
        if (!lists.title(word)
                || (bodyAtEnd() && !(more && lists.firstName(run.get(i + 1).text())))) {
            return false;
        }
        // A title stands alone or before a name; after a first name it is a last name ("Stephen King").
        return i == 0 || !lists.firstName(run.get(i - 1).text());
    }

    private boolean bodyAtEnd() {
        String last = run.getLast().text();
        return lists.has("organisation", last) || lists.has("group", last) || lists.has("place-noun", last);
    }

    private boolean beginsPerson(int i) {
        String word = run.get(i).text();
        String before = run.get(i - 1).text();
        boolean fresh = !lists.firstName(before)
                && !run.get(i - 1).initial()
                && run.get(i - 1).capital();
        return lists.firstName(word)
                && !bodyAtEnd()
                && i + 1 < run.size()
                && run.get(i + 1).capital()
                && fresh
                && (i >= 2
                        || lists.has("people", before)
                        || lists.has("place", before)
                        || lists.has("group", before)
                        || lists.has("department", before));
    }
}
