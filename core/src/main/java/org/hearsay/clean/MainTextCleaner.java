package org.hearsay.clean;

import java.time.Duration;
import org.hearsay.model.CleanResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.hearsay.model.Rejected.Stage;

/**
 * Takes the main text and the facts of publication out of pages, keeps plain text as it is, and refuses what is not English. What the
 * document was given with counts more than what its page says.
 */
public final class MainTextCleaner implements Cleaner {
    private final LanguageGuard languageGuard = new LanguageGuard();
    private final Duration longestTime;

    public MainTextCleaner() {
        this(PageLimits.LONGEST_TIME);
    }

    /** A cleaner that gives up a page after {@code longestTime}. */
    MainTextCleaner(Duration longestTime) {
        this.longestTime = longestTime;
    }

    @Override
    public CleanResult clean(RawDocument document) {
        return switch (document.format()) {
            case PLAIN_TEXT -> article(document, PublicationFacts.NONE, MainText.whole(document.content()));
            case HTML -> cleanPage(document);
        };
    }

    private CleanResult cleanPage(RawDocument document) {
        try {
            Page page = Page.of(document.content(), Deadline.in(longestTime));
            return article(document, page.facts(), MainTextFinder.find(page));
        } catch (Deadline.PassedException e) {
            return rejected(document, "the page takes longer than the limit of " + seconds(longestTime));
        }
    }

    /** The main text of a page in any language; empty if it has none. */
    public static String mainText(String html) {
        return MainTextFinder.find(Page.of(html, Deadline.none())).text();
    }

    /** What a page in any language says of its publication. */
    public static PublicationFacts facts(String html) {
        return Page.of(html, Deadline.none()).facts();
    }

    private CleanResult article(RawDocument document, PublicationFacts facts, MainText main) {
        if (main.text().isBlank()) {
            return rejected(document, "no main text found in the page");
        }
        if (main.text().length() > PageLimits.LONGEST_TEXT) {
            return rejected(
                    document, "its text is longer than the limit of " + PageLimits.LONGEST_TEXT + " characters");
        }
        LanguageGuard.Verdict verdict = languageGuard.judge(main.text());
        if (!verdict.accepted()) {
            return rejected(document, verdict.reason());
        }
        return new ArticleFacts(document, facts).article(main, verdict.language());
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 1000.0 + " seconds";
    }

    private static Rejected rejected(RawDocument document, String reason) {
        return new Rejected(document.origin(), document.id(), Stage.CLEAN, reason);
    }
}
