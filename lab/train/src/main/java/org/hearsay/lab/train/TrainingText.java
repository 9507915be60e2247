package org.hearsay.lab.train;

import org.hearsay.lab.eval.LabelledArticle;
import org.hearsay.nn.tagger.ArticleTokenizer;
import org.hearsay.nn.tagger.TokenizedText;

/** An article cut into words, with its annotation on them. */
public record TrainingText(LabelledArticle article, TokenizedText text, GoldTags gold) {
    /** Cuts an article into words. */
    public static TrainingText of(LabelledArticle article, ArticleTokenizer tokenizer) {
        TokenizedText text = tokenizer.tokenize(article.text());
        return new TrainingText(article, text, GoldTags.of(text, article.gold()));
    }
}
