package org.hearsay.claim;

/**
 * The longest run of words that stands in two texts, in the first of them; the earliest of several.
 *
 * @param begin number of its first word
 * @param end number of the word behind it; the same where no word is shared
 */
record LongestRun(int begin, int end) {
    /** That of {@code a} in {@code b}, words given by their numbers. */
    static LongestRun of(int[] a, int[] b) {
        int[] before = new int[b.length + 1];
        int longest = 0;
        int end = 0;
        for (int i = 0; i < a.length; i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length; j++) {
                int above = before[j];
                before[j] = a[i] == b[j - 1] ? diagonal + 1 : 0;
                diagonal = above;
                if (before[j] > longest) {
                    longest = before[j];
                    end = i + 1;
                }
            }
        }
        return new LongestRun(end - longest, end);
    }

    /** How many words it has. */
    int length() {
        return end - begin;
    }
}
