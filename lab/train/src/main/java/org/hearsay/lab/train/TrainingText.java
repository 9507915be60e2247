package org.hearsay.lab.train;

import org.hearsay.lab.eval.LabelledArticle;
import org.hearsay.lab.eval.LabelledNames;
import org.hearsay.nn.tagger.ArticleTokenizer;
import org.hearsay.nn.tagger.TagScheme;
import org.hearsay.nn.tagger.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, with the labels it has.
 *
 * @param id of the text
 * @param gold who said what; null if the text is not labelled with it
 * @param names tags of names; null likewise
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record TrainingText(
        String id, TokenizedText text, @Nullable GoldTags gold, int @Nullable [] names) {
    /** Cuts an article into words. */
    public static TrainingText of(LabelledArticle article, ArticleTokenizer tokenizer) {
        TokenizedText text = tokenizer.tokenize(article.text());
        return new TrainingText(article.id(), text, GoldTags.of(text, article.gold()), null);
    }

    /** Cuts a text with names into words; a name that begins inside a word begins with it. */
    public static TrainingText of(LabelledNames labelled, ArticleTokenizer tokenizer) {
        TokenizedText text = tokenizer.tokenize(labelled.text());
        int[] tags = new int[text.words().size()];
        int word = 0;
        for (LabelledNames.Name name : labelled.names()) {
            while (word < tags.length && text.words().get(word).end() <= name.span().begin()) {
                word++;
            }
            boolean inside = false;
            while (word < tags.length && text.words().get(word).begin() < name.span().end()) {
                int kind = name.kind().ordinal();
                tags[word++] = inside ? TagScheme.inside(kind) : TagScheme.begin(kind);
                inside = true;
            }
        }
        return new TrainingText(labelled.id(), text, null, tags);
    }
}
