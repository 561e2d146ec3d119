package org.gyoryu.applications.documents;

import java.io.InputStream;

/** A document on its way out; the digest was checked before the first byte. The reader closes the stream. */
public record DocumentStream(StoredDocument document, InputStream content) {}
