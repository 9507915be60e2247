package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.model.TextSpan;
import org.hearsay.text.ContentWords;
import org.hearsay.text.NumberWords;
import org.hearsay.text.Words;

/** Numbers the words of a story and knows what each content word weighs: rare words weigh more. Not thread-safe while it reads. */
final class StoryWords {
    /** So many letters of a word are its root: "announce" and "announcement" have one. */
    private static final int ROOT = 5;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Integer> frequency = new ArrayList<>();
    /** What a word weighs, by the number of groups it stands in. */
    private double[] weights = {0};

    /** The profiles of the groups, in their order; their words are counted. */
    List<Profile> read(List<Twins> twins) {
        List<Profile> profiles = new ArrayList<>();
        for (Twins group : twins) {
            Profile profile = profile(group.first());
            for (int[] counted : List.of(profile.stems(), profile.roots())) {
                for (int id : counted) {
                    frequency.set(id, frequency.get(id) + 1);
                }
            }
            profiles.add(profile);
        }
        weights = IntStream.rangeClosed(0, Math.max(1, twins.size()))
                .mapToDouble(many -> Math.log(1 + (double) twins.size() / Math.max(1, many)))
                .toArray();
        return profiles;
    }

    /** The profile of an assertion whose words are not counted. */
    Profile profile(Assertion assertion) {
        String told = assertion.told();
        List<TextSpan> places = new ArrayList<>();
        List<String> content = new ArrayList<>();
        for (TextSpan place : Words.spans(told, 0, told.length())) {
            List<String> stem = ContentWords.of(List.of(place.in(told).toLowerCase(Locale.ROOT)));
            if (!stem.isEmpty()) {
                places.add(place);
                content.addAll(stem);
            }
        }
        return new Profile(
                assertion,
                assertion.words().stream().mapToInt(this::id).toArray(),
                content.stream().mapToInt(this::id).toArray(),
                content.stream().map(StoryWords::root).mapToInt(this::id).toArray(),
                List.copyOf(places),
                sorted(content),
                sorted(content.stream().map(StoryWords::root).toList()),
                sorted(assertion.words().stream().filter(NumberWords::isNumber).toList()));
    }

    private static String root(String stem) {
        return "root: " + stem.substring(0, Math.min(ROOT, stem.length()));
    }

    private int[] sorted(List<String> words) {
        return words.stream().mapToInt(this::id).sorted().distinct().toArray();
    }

    private int id(String word) {
        Integer known = ids.get(word);
        if (known != null) {
            return known;
        }
        ids.put(word, frequency.size());
        frequency.add(0);
        return frequency.size() - 1;
    }

    /** In how many groups a word stands. */
    int frequency(int id) {
        return frequency.get(id);
    }

    /** What a word weighs. */
    double weight(int id) {
        return weights[frequency(id)];
    }

    /** The weight of all of {@code ids} together. */
    double weight(int[] ids) {
        double sum = 0;
        for (int id : ids) {
            sum += weight(id);
        }
        return sum;
    }

    /** The weight of what two ascending lists share. */
    double shared(int[] a, int[] b) {
        double sum = 0;
        int j = 0;
        for (int id : a) {
            while (j < b.length && b[j] < id) {
                j++;
            }
            if (j < b.length && b[j] == id) {
                sum += weight(id);
            }
        }
        return sum;
    }
}
