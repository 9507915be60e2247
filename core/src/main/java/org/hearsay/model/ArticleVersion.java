package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Another copy of the same article in the same input: its print or mobile page, or an earlier or later revision. It is no witness
 * of its own.
 *
 * @param id its id
 * @param url where it stands; null if unknown
 * @param published ISO 8601; null if unknown
 * @param updated ISO 8601; null if unknown
 * @param digest SHA-256 of its text's UTF-8, in hexadecimal
 * @param reason what makes it the same article, in words for a person
 */
public record ArticleVersion(
        String id,
        @Nullable String url,
        @Nullable String published,
        @Nullable String updated,
        String digest,
        String reason) {}
