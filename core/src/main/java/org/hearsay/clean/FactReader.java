package org.hearsay.clean;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.model.Fact;
import org.hearsay.model.FactOrigin;
import org.jspecify.annotations.Nullable;

/** Puts the facts of a page together: each from the first origin, in the order of {@link FactOrigin}, that tells it. */
final class FactReader {
    private final Map<FactOrigin, FactCandidates> candidates = new EnumMap<>(FactOrigin.class);
    private final Map<Fact, FactOrigin> origins = new EnumMap<>(Fact.class);
    private final PageElements elements;
    private final Deadline deadline;

    private FactReader(PageElements elements, FactCandidates jsonLd, Deadline deadline) {
        this.elements = elements;
        this.deadline = deadline;
        HeadFacts head = new HeadFacts(elements);
        candidates.put(FactOrigin.JSON_LD, jsonLd);
        candidates.put(FactOrigin.MICRODATA, MicrodataFacts.of(elements.article()));
        candidates.put(FactOrigin.OPEN_GRAPH, head.openGraph());
        candidates.put(FactOrigin.META, head.meta());
    }

    /** The facts; throws {@link Deadline.PassedException} where they take too long. */
    static PublicationFacts read(PageElements elements, FactCandidates jsonLd, Deadline deadline) {
        return new FactReader(elements, jsonLd, deadline).read();
    }

    private PublicationFacts read() {
        String outlet = first(Fact.OUTLET, FactCandidates::outlet);
        String url = first(Fact.URL, FactCandidates::url);
        return new PublicationFacts(
                title(outlet),
                outlet,
                url,
                published(url),
                first(Fact.UPDATED, FactCandidates::updated),
                first(Fact.SECTION, FactCandidates::section),
                first(Fact.LANGUAGE, FactCandidates::language),
                authors(new Byline(outlet, url)),
                origins);
    }

    /** The first headline that the page shows to a reader too; else the first of all. */
    private @Nullable String title(@Nullable String outlet) {
        Headline headline = new Headline(elements.headings(), outlet, deadline);
        for (Map.Entry<FactOrigin, FactCandidates> entry : candidates.entrySet()) {
            String shown = headline.shown(entry.getValue().title());
            if (shown != null) {
                origins.put(Fact.TITLE, entry.getKey());
                return shown;
            }
        }
        String pageTitle = elements.page().title();
        String shownTitle = headline.shown(pageTitle);
        if (shownTitle != null) {
            return found(Fact.TITLE, FactOrigin.PAGE, shownTitle);
        }
        String only = headline.only();
        if (only != null) {
            origins.put(Fact.TITLE, FactOrigin.PAGE);
            return only;
        }
        String any = first(Fact.TITLE, FactCandidates::title);
        return headline.withoutSite(
                any == null ? found(Fact.TITLE, FactOrigin.PAGE, FactCandidates.usable(pageTitle)) : any);
    }

    private @Nullable String published(@Nullable String url) {
        String published = first(Fact.PUBLISHED, FactCandidates::published);
        if (published == null) {
            published = found(Fact.PUBLISHED, FactOrigin.PAGE, new PageFacts(elements, deadline).published());
        }
        String inAddress = published == null && url != null ? PageDates.inAddress(url) : null;
        return published == null ? found(Fact.PUBLISHED, FactOrigin.META, inAddress) : published;
    }

    private List<String> authors(Byline byline) {
        List<String> authors = first(Fact.AUTHORS, found -> {
            List<String> names = byline.names(found.authors());
            return names.isEmpty() ? null : names;
        });
        if (authors != null) {
            return authors;
        }
        List<String> onPage = byline.names(new PageFacts(elements, deadline).authors());
        found(Fact.AUTHORS, FactOrigin.PAGE, onPage.isEmpty() ? null : onPage);
        return onPage;
    }

    /** What the page shows is looked for only where its head is silent: it takes many times longer. */
    private <T> @Nullable T found(Fact fact, FactOrigin origin, @Nullable T value) {
        if (value != null) {
            origins.put(fact, origin);
        }
        return value;
    }

    private <T> @Nullable T first(Fact fact, Function<FactCandidates, @Nullable T> value) {
        for (Map.Entry<FactOrigin, FactCandidates> entry : candidates.entrySet()) {
            T found = value.apply(entry.getValue());
            if (found != null) {
                origins.put(fact, entry.getKey());
                return found;
            }
        }
        return null;
    }
}
