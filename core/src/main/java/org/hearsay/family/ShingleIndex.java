package org.hearsay.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each shingle of a story stands: its first place in each text. */
final class ShingleIndex {
    /** How many words a shingle has. */
    static final int WIDTH = 8;
    /** Texts that share one shingle: above this many not every pair of them is counted. */
    private static final int MANY = 400;

    /** The {@code word}-th word of the {@code text}-th text. */
    record Place(int text, int word) {}

    private final Map<Long, List<Place>> places = new HashMap<>();

    ShingleIndex(List<OwnText> texts) {
        for (int text = 0; text < texts.size(); text++) {
            add(text, texts.get(text));
        }
        places.values().removeIf(list -> list.size() < 2);
    }

    private void add(int number, OwnText text) {
        for (int word = 0; word < text.shingles(WIDTH); word++) {
            List<Place> list = places.computeIfAbsent(text.shingle(word, WIDTH), value -> new ArrayList<>(1));
            if (list.isEmpty() || list.getLast().text() != number) {
                list.add(new Place(number, word));
            }
        }
    }

    /** The places, in text order, of the shingle that begins at {@code word}; empty if it stands in one text only. */
    List<Place> of(OwnText text, int word) {
        return places.getOrDefault(text.shingle(word, WIDTH), List.of());
    }

    /** Two texts by their numbers, the smaller first. */
    record Pair(int first, int second) {}

    /**
     * How many different shingles each pair of texts shares, for pairs that share one. A shingle of very many texts is
     * counted only between its first text and each other, which still connects a family and keeps the work linear.
     */
    Map<Pair, Integer> shared() {
        Map<Pair, Integer> shared = new HashMap<>();
        for (List<Place> list : places.values()) {
            int firsts = list.size() > MANY ? 1 : list.size();
            for (int i = 0; i < firsts; i++) {
                for (int j = i + 1; j < list.size(); j++) {
                    shared.merge(new Pair(list.get(i).text(), list.get(j).text()), 1, Integer::sum);
                }
            }
        }
        return shared;
    }
}
