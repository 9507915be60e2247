package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.lab.eval.SpeakersEvaluation.Read;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpans;
import org.hearsay.nn.tagger.ArticleTagger;

/** Speakers of attributions without labels of speakers, to be judged by a person. */
final class SpeakerSample {
    private static final int CONTEXT = 450;

    private SpeakerSample() {}

    /** {@code count} attributions with a source that is more than a full name, one an article, drawn with {@code seed}. */
    static List<String> of(List<LabelledArticle> articles, int count, long seed, ArticleTagger tagger) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        while (lines.size() < count) {
            LabelledArticle article = articles.get(random.nextInt(articles.size()));
            Read read = GivenAttributions.read(article, tagger);
            List<Attribution> open =
                    read.attributions().stream().filter(SpeakerSample::open).toList();
            if (!open.isEmpty()) {
                lines.add(line(article.text(), open.get(random.nextInt(open.size()))));
            }
        }
        return lines;
    }

    private static boolean open(Attribution attribution) {
        Speaker speaker = attribution.speaker();
        return attribution.source() != null && speaker != null && !speaker.why().contains("named");
    }

    private static String line(String text, Attribution attribution) {
        Speaker speaker = attribution.speaker();
        TextSpans source = attribution.source();
        if (speaker == null || source == null) {
            return "";
        }
        String before = text.substring(Math.max(0, source.begin() - CONTEXT), source.begin());
        String after = text.substring(source.end(), Math.min(text.length(), source.end() + CONTEXT / 2));
        return String.format(
                Locale.ROOT,
                "%n%s %s %s %.2f via %s%n  %s%n  %s⟦%s⟧%s",
                speaker.name(),
                speaker.kind(),
                speaker.entity(),
                speaker.confidence(),
                attribution.via(),
                speaker.why(),
                before.replaceAll("\\R", "⏎"),
                source.in(text),
                after.replaceAll("\\R", "⏎"));
    }
}
