package org.hearsay.lab.eval;

import java.util.List;

/**
 * A founding article with its careful reading.
 *
 * @param labels in the order of the reading
 * @param repairs what was put right in the labels, for people
 */
public record SeedArticle(LabelledArticle article, List<SeedLabel> labels, List<String> repairs) {
    public SeedArticle {
        labels = List.copyOf(labels);
        repairs = List.copyOf(repairs);
    }
}
