package org.hearsay.model;

/** What reading one document gives: the document, or why not. */
public sealed interface IngestResult permits RawDocument, Rejected {}
