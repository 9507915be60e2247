package org.hearsay.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers joined to sets, each set known by its smallest (union-find). */
final class Components {
    private final int[] first;

    Components(int size) {
        first = new int[size];
        for (int i = 0; i < size; i++) {
            first[i] = i;
        }
    }

    void join(int i, int j) {
        int a = root(i);
        int b = root(j);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    /** The smallest number of the set of {@code i}. */
    int root(int i) {
        int root = i;
        while (first[root] != root) {
            first[root] = first[first[root]];
            root = first[root];
        }
        return root;
    }

    /** The sets, ordered by their smallest number, each in rising order. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < first.length; i++) {
            sets.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(sets.values());
    }
}
