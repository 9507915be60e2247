package org.hearsay.clean;

import org.hearsay.model.Article;
import org.hearsay.model.CleanResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.hearsay.model.Rejected.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes the main text and the metadata out of pages, keeps plain text as it is, and refuses what is not English. What the
 * document was given with counts more than what its page says.
 */
public final class MainTextCleaner implements Cleaner {
    private final LanguageGuard languageGuard = new LanguageGuard();

    /** Longest text that is read, in UTF-16 code units: a novel; longer ones would take minutes and much memory. */
    static final int LONGEST_TEXT = 600_000;

    @Override
    public CleanResult clean(RawDocument document) {
        return switch (document.format()) {
            case PLAIN_TEXT -> article(document, new HtmlMetadata(null, null, null, null), document.content());
            case HTML -> cleanPage(document);
        };
    }

    private CleanResult cleanPage(RawDocument document) {
        Document page = Jsoup.parse(document.content());
        HtmlMetadata metadata = HtmlMetadata.of(page);
        return article(document, metadata, MainTextFinder.find(page, metadata.title()));
    }

    /** The main text of a page in any language; empty if it has none. */
    public static String mainText(String html) {
        Document page = Jsoup.parse(html);
        return MainTextFinder.find(page, HtmlMetadata.of(page).title());
    }

    private CleanResult article(RawDocument document, HtmlMetadata metadata, String text) {
        if (text.isBlank()) {
            return rejected(document, "no main text found in the page");
        }
        if (text.length() > LONGEST_TEXT) {
            return rejected(document, "its text is longer than the limit of " + LONGEST_TEXT + " characters");
        }
        LanguageGuard.Verdict verdict = languageGuard.judge(text);
        if (!verdict.accepted()) {
            return rejected(document, verdict.reason());
        }
        return new Article(
                document.id(),
                given(document.outlet(), metadata.outlet()),
                given(document.url(), metadata.url()),
                given(document.title(), metadata.title()),
                given(document.published(), metadata.published()),
                document.story(),
                verdict.language(),
                text);
    }

    private static @Nullable String given(@Nullable String given, @Nullable String found) {
        return given == null ? found : given;
    }

    private static Rejected rejected(RawDocument document, String reason) {
        return new Rejected(document.origin(), document.id(), Stage.CLEAN, reason);
    }
}
