package org.hearsay.lab.train;

import java.util.Random;
import org.hearsay.lab.eval.LabelledNames;

/** Writes some lines as headlines are written, so that capitals alone make no name. */
final class Headlines {
    private static final double CAPITALISED = 0.06;
    private static final double UPPER_CASE = 0.02;

    private Headlines() {}

    /** The same text, some lines with a capital for every word, some in capitals; the labels stay where they are. */
    static LabelledNames some(LabelledNames labelled, Random random) {
        StringBuilder text = new StringBuilder();
        for (String line : labelled.text().splitWithDelimiters("\n", 0)) {
            double draw = random.nextDouble();
            if (draw < CAPITALISED) {
                text.append(capitalised(line));
            } else {
                text.append(draw < CAPITALISED + UPPER_CASE ? upperCase(line) : line);
            }
        }
        return new LabelledNames(labelled.id(), text.toString(), labelled.names());
    }

    private static String capitalised(String line) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == ' ') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    /** Letter by letter, so that the length stays. */
    private static String upperCase(String line) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
        }
        return out.toString();
    }
}
