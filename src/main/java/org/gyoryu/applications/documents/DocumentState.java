package org.gyoryu.applications.documents;

/** How far the check of a document got. Only CLEAN ones reach a second person. */
public enum DocumentState {
    RECEIVED,
    CHECKING,
    CLEAN,
    REFUSED,
    /** No scanner answered; the document waits and is tried again. */
    NOT_CHECKABLE
}
