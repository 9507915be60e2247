package org.hearsay.clean;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Fact;
import org.hearsay.model.FactOrigin;
import org.hearsay.model.Provenance;
import org.hearsay.model.RawDocument;
import org.jspecify.annotations.Nullable;

/** Joins what a document was given with to what its page says: the given counts more. */
final class ArticleFacts {
    private final RawDocument document;
    private final PublicationFacts found;
    private final Map<Fact, FactOrigin> origins = new EnumMap<>(Fact.class);

    ArticleFacts(RawDocument document, PublicationFacts found) {
        this.document = document;
        this.found = found;
        origins.putAll(found.origins());
    }

    /** The article with these facts; {@code detected} is the language of its text. */
    Article article(MainText main, String detected) {
        String outlet = given(Fact.OUTLET, document.outlet(), found.outlet());
        String url = given(Fact.URL, document.url(), found.url());
        String title = given(Fact.TITLE, document.title(), found.title());
        String published = given(Fact.PUBLISHED, document.published(), found.published());
        String language = language(detected);
        Provenance provenance = new Provenance(
                found.authors(),
                found.section(),
                found.updated(),
                origins,
                main.captions(),
                main.offsets(),
                main.elements(),
                List.of());
        return new Article(
                document.id(), outlet, url, title, published, document.story(), language, main.text(), provenance);
    }

    private @Nullable String given(Fact fact, @Nullable String given, @Nullable String onPage) {
        if (given != null) {
            origins.put(fact, FactOrigin.GIVEN);
        }
        return given == null ? onPage : given;
    }

    /** The text's own language; the page's word is taken where the text is too short to tell. */
    private String language(String detected) {
        String declared = found.language();
        if (detected.equals(LanguageGuard.UNDETERMINED)
                && declared != null
                && declared.toLowerCase(Locale.ROOT).matches("en([-_].*)?")) {
            return "en";
        }
        origins.put(Fact.LANGUAGE, FactOrigin.TEXT);
        return detected;
    }
}
