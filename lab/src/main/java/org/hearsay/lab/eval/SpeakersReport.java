package org.hearsay.lab.eval;

import java.util.Locale;
import java.util.Map;

/** An evaluation of speakers as text for people. */
final class SpeakersReport {
    private SpeakersReport() {}

    /** The shares with their 95% intervals, of all and of the two halves, and what the confidence is worth. */
    static String of(SpeakersEvaluation evaluation) {
        StringBuilder out = new StringBuilder();
        Map<String, Share> odd = evaluation.shares(LabelledSpeaker::odd);
        Map<String, Share> even = evaluation.shares(label -> !label.odd());
        evaluation
                .shares(label -> true)
                .forEach((name, share) -> out.append(String.format(
                        Locale.ROOT,
                        "%-18s %-38s odd %5.1f%%  even %5.1f%%\n",
                        name,
                        share,
                        percent(odd, name),
                        percent(even, name))));
        long unclear = evaluation.readings().stream()
                .filter(reading -> reading.label().unclear())
                .count();
        long missed = evaluation.readings().stream()
                .filter(reading -> reading.found() == null)
                .count();
        out.append("left out: ").append(unclear).append(" that a reader cannot decide\n");
        out.append("attributions not found, counted as wrong: ").append(missed).append('\n');
        out.append(AttributionReport.calibration(evaluation.calibration()));
        return out.toString();
    }

    private static double percent(Map<String, Share> shares, String name) {
        Share share = shares.get(name);
        return share == null ? 0 : share.percent();
    }
}
