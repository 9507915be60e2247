package org.hearsay.lab.eval;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import net.dankito.readability4j.Readability4J;
import org.hearsay.clean.MainTextCleaner;
import org.jspecify.annotations.Nullable;

/** Programs that take the main text out of a page: the library's own, and the ones that it is compared with. */
public enum Extractor {
    HEARSAY {
        @Override
        public String mainText(String html) {
            return MainTextCleaner.mainText(html);
        }
    },
    READABILITY4J {
        @Override
        public String mainText(String html) {
            @Nullable String text = new Readability4J("", html).parse().getTextContent();
            return text == null ? "" : text;
        }
    },
    BOILERPIPE {
        @Override
        public String mainText(String html) {
            try {
                return ArticleExtractor.INSTANCE.getText(html);
            } catch (BoilerpipeProcessingException e) {
                return "";
            }
        }
    };

    /** The main text of {@code html}; empty if there is none. */
    public abstract String mainText(String html);
}
