package org.gyoryu.selection;

/** What was decided about an application. */
public enum Outcome {
    SELECTED,
    WAITING_LIST,
    NOT_SELECTED
}
