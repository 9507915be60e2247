package org.hearsay.model;

/**
 * A place in one article, in the terms of the W3C Web Annotation model: a TextPositionSelector, a TextQuoteSelector and
 * the digest of the text they point into.
 *
 * @param article id of the article
 * @param spans the position
 * @param exact the characters there
 * @param prefix up to 32 characters before the first span
 * @param suffix up to 32 characters after the last span
 * @param digest SHA-256 of the text's UTF-8, in hexadecimal
 */
public record Evidence(String article, TextSpans spans, String exact, String prefix, String suffix, String digest) {}
